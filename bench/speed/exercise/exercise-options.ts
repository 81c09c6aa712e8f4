import { countOf, readOptions } from '../../kit/options.ts';

const DEFAULT_TRIALS = 60;

export interface ExerciseOptions {
  /** Trials shown in each window. */
  readonly trials: number;
  /** Only a whole run is written down. */
  readonly isWhole: boolean;
}

export const EXERCISE_HELP = `Measures the two exercises without a camera in a headless browser: what opening each of them loads, how soon the first
trial is there, what drawing the face costs and how many trials are shown again for a missed frame. Prints the tables and
writes them: bench/results/exercise-DATE.{json,md}. About ${Math.round((4 * DEFAULT_TRIALS * 2.9) / 60)} minutes; nothing else should run meanwhile.

  npm run bench:exercise [-- options]

  --trials N             how many trials are shown in each window (default ${DEFAULT_TRIALS}); with it, nothing is written
  --help                 this text
`;

const OPTIONS = { trials: { type: 'string' } } as const;

/**
 * What the arguments of `npm run bench:exercise` ask for.
 * @throws Complaint with the usage exit code when they ask for nothing sensible.
 */
export function parseExerciseArgs(args: readonly string[]): ExerciseOptions | 'help' {
  const { help, trials } = readOptions(OPTIONS, args);
  if (help) return 'help';
  return { trials: countOf('trials', trials, DEFAULT_TRIALS), isWhole: trials === undefined };
}
