import { BENCH_CLIP } from '../kit/bench-clip.ts';
import { givenFile } from '../kit/given-file.ts';
import { countOf, readOptions } from '../kit/options.ts';

const DEFAULT_ROUNDS = 15;

export interface PeersOptions {
  readonly clipPath: string;
  /** A `face_landmarker.task` as MediaPipe publishes it. */
  readonly officialPath: string | undefined;
  /** Without the one that warms up. */
  readonly rounds: number;
  /** Only these subjects; all where absent. */
  readonly only: readonly string[] | undefined;
}

export const PEERS_HELP = `Measures Sotto and its peers side by side on the same pictures, and writes bench/results/peers-DATE.{json,md}.

  npm run bench:peers [-- options]

  --official PATH   MediaPipe's own face_landmarker.task, which takes part then
  --rounds N        rounds after the one that warms up (default ${DEFAULT_ROUNDS})
  --clip PATH       a video with a face
  --only a,b        only these subjects; nothing is written then
  --help            this text
`;

/** @throws Complaint with the usage exit code when the arguments ask for nothing sensible */
export function parsePeersArgs(args: readonly string[]): PeersOptions | 'help' {
  const string = { type: 'string' } as const;
  const values = readOptions({ official: string, rounds: string, clip: string, only: string }, args);
  if (values.help) return 'help';
  return {
    clipPath: values.clip === undefined ? BENCH_CLIP : givenFile(values.clip),
    officialPath: values.official === undefined ? undefined : givenFile(values.official),
    rounds: countOf('rounds', values.rounds, DEFAULT_ROUNDS),
    only: values.only?.split(','),
  };
}
