import type { Provenance } from '../kit/provenance.ts';
import { jsonText, writeResults } from '../kit/write-results.ts';
import type { PeerReport } from './peer-report.ts';
import { reportMarkdown } from './report.ts';

/** Writes bench/results/peers-DATE.{json,md}. @returns one sentence that says so */
export function writePeers(provenance: Provenance, peers: PeerReport): Promise<string> {
  // The browser stands among the machine's facts.
  const result = { ...provenance, ...peers, browser: undefined };
  const texts = { json: jsonText(result), md: reportMarkdown(provenance, peers) };
  return writeResults({ name: 'peers', date: provenance.date }, texts);
}
