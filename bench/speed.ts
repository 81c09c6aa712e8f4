import { loadavg } from 'node:os';
import { resultToCsv } from '../src/benchmark/result-csv.ts';
import { resultToJson } from '../src/benchmark/result-json.ts';
import { EXIT } from '../src/cli/complaint.ts';
import { runCommand } from '../src/cli/run-command.ts';
import { browserVersion } from './browser-version.ts';
import { commit, machine, type Measured } from './machine.ts';
import { reportMarkdown as peersMarkdown } from './peers/report.ts';
import { writePeers } from './peers/write-peers.ts';
import { measureSpeed } from './speed/measure.ts';
import { parseSpeedArgs, SPEED_HELP, type SpeedOptions } from './speed/options.ts';
import type { SpeedParts } from './speed/parts.ts';
import { quickLook } from './speed/quick.ts';
import { reportMarkdown } from './speed/report.ts';
import { speedResult } from './speed/result.ts';
import { writeResults } from './write-results.ts';

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
