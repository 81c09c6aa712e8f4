import { loadavg } from 'node:os';
import { EXIT, usageComplaint } from '../../src/cli/terminal/complaint.ts';
import { parseOptions } from '../../src/cli/terminal/parse-options.ts';
import { runCommand } from '../../src/cli/terminal/run-command.ts';
import { BENCH_CLIP } from '../kit/bench-clip.ts';
import { givenFile } from '../kit/given-file.ts';
import { commit, machine } from '../kit/machine.ts';
import { reportMarkdown } from './report.ts';
import { runPeers } from './run-peers.ts';
import { writePeers } from './write-peers.ts';

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

async function bench(): Promise<number> {
  const string = { type: 'string' } as const;
  const options = {
    official: string,
    rounds: string,
    clip: string,
    only: string,
    help: { type: 'boolean' },
  } as const;
  const { values } = parseOptions({ options }, process.argv.slice(2));
  if (values.help) {
    process.stdout.write(HELP);
    return EXIT.ok;
  }
  const load = loadavg()[0];
  const peers = await runPeers({
    clipPath: values.clip === undefined ? BENCH_CLIP : givenFile(values.clip),
    officialPath: values.official === undefined ? undefined : givenFile(values.official),
    rounds: roundsOf(values.rounds),
    only: values.only?.split(','),
    onProgress: (what) => void process.stderr.write(`${what} ...\n`),
  });
  const measured = {
    date: new Date().toISOString(),
    commit: commit(),
    machine: machine(peers.browser, load),
  };
  if (values.only === undefined) await writePeers(measured, peers);
  process.stdout.write(reportMarkdown(measured, peers));
  return EXIT.ok;
}

await runCommand(bench);
