import { loadavg } from 'node:os';
import { resultToCsv } from '../../src/benchmark/result/result-csv.ts';
import { resultToJson } from '../../src/benchmark/result/result-json.ts';
import { EXIT } from '../../src/cli/terminal/complaint.ts';
import { runCommand } from '../../src/cli/terminal/run-command.ts';
import { browserVersion } from '../kit/browser-version.ts';
import { commit, machine, type Measured } from '../kit/machine.ts';
import { reportMarkdown as peersMarkdown } from '../peers/report.ts';
import { writePeers } from '../peers/write-peers.ts';
import { measureSpeed } from './measure.ts';
import { parseSpeedArgs, SPEED_HELP, type SpeedOptions } from './options.ts';
import type { SpeedParts } from './parts.ts';
import { quickLook } from './quick.ts';
import { reportMarkdown } from './report.ts';
import { speedResult } from './result.ts';
import { writeResults } from '../kit/write-results.ts';

async function write(measured: Measured, parts: SpeedParts): Promise<void> {
  const result = speedResult(measured, parts);
  await writeResults('speed', measured.date, {
    json: `${resultToJson(result)}\n`,
    csv: resultToCsv(result),
    md: reportMarkdown(measured, parts),
  });
  if (parts.peers) await writePeers(measured, parts.peers);
}

async function measureAll(options: SpeedOptions): Promise<string> {
  const load = loadavg()[0];
  const parts = await measureSpeed(options, (what) => void process.stderr.write(`${what} ...\n`));
  const measured = {
    date: new Date().toISOString(),
    commit: commit(),
    machine: machine(await browserVersion(), load),
  };
  if (options.isWhole) await write(measured, parts);
  const tables = [reportMarkdown(measured, parts)];
  if (parts.peers) tables.push(peersMarkdown(measured, parts.peers));
  return tables.join('\n');
}

async function bench(): Promise<number> {
  const options = parseSpeedArgs(process.argv.slice(2));
  if (options === 'help') process.stdout.write(SPEED_HELP);
  else process.stdout.write(options.quick ? `${await quickLook()}\n` : await measureAll(options));
  return EXIT.ok;
}

await runCommand(bench);
