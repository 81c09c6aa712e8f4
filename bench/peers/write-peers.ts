import type { Measured } from '../kit/machine.ts';
import { writeResults } from '../kit/write-results.ts';
import type { PeerReport } from './peer-report.ts';
import { reportMarkdown } from './report.ts';

/** Writes bench/results/peers-DATE.{json,md}. */
export function writePeers(measured: Measured, peers: PeerReport): Promise<void> {
  // The browser stands among the machine's facts.
  const data = { ...measured, ...peers, browser: undefined };
  return writeResults('peers', measured.date, {
    json: `${JSON.stringify(data, null, 2)}\n`,
    md: reportMarkdown(measured, peers),
  });
}
