/** npm run bench: the page's own benchmark, peers and endurance in one report. */
import { resultToCsv } from '../../src/benchmark/result/result-csv.ts';
import { resultToJson } from '../../src/benchmark/result/result-json.ts';
import { browserVersion } from '../kit/browser-version.ts';
import { provenanceOf, startRun, type Provenance } from '../kit/provenance.ts';
import { runBench } from '../kit/run-bench.ts';
import { writeResults } from '../kit/write-results.ts';
import { reportMarkdown as peersMarkdown } from '../peers/report.ts';
import { writePeers } from '../peers/write-peers.ts';
import { measureSpeed } from './measure.ts';
import { parseSpeedArgs, SPEED_HELP, type SpeedOptions } from './options.ts';
import type { SpeedParts } from './parts.ts';
import { quickLook } from './quick.ts';
import { reportMarkdown } from './report.ts';
import { speedResult } from './result.ts';

async function write(provenance: Provenance, parts: SpeedParts): Promise<void> {
  const result = speedResult(provenance, parts);
  const file = { name: 'speed', date: provenance.date };
  await writeResults(file, {
    json: `${resultToJson(result)}\n`,
    csv: resultToCsv(result),
    md: reportMarkdown(provenance, parts),
  });
  if (parts.peers) await writePeers(provenance, parts.peers);
}

async function measureAll(options: SpeedOptions): Promise<string> {
  const start = await startRun('speed');
  const parts = await measureSpeed(options, (what) => void process.stderr.write(`${what} ...\n`));
  const provenance = provenanceOf(start, await browserVersion());
  if (options.isWhole) await write(provenance, parts);
  const tables = [reportMarkdown(provenance, parts)];
  if (parts.peers) tables.push(peersMarkdown(provenance, parts.peers));
  return tables.join('\n');
}

async function speed(options: SpeedOptions): Promise<void> {
  process.stdout.write(options.quick ? `${await quickLook()}\n` : await measureAll(options));
}

await runBench({ help: SPEED_HELP, parse: parseSpeedArgs, run: speed });
