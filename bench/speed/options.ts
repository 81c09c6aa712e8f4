import { usageComplaint } from '../../src/cli/terminal/complaint.ts';
import { readOptions } from '../kit/options.ts';
import { PARTS, type PartName } from './parts.ts';

const DEFAULT_SECONDS = 60;
/** The longest that the page's reader takes for one run. */
const MOST_SECONDS = 24 * 3600;

export interface SpeedOptions {
  /** A look at one ratio alone, for continuous integration. */
  readonly quick: boolean;
  /** How long the main camera and the page are watched. */
  readonly seconds: number;
  readonly officialPath: string | undefined;
  readonly endurance: boolean;
  readonly parts: readonly PartName[];
  /** Only a whole run is written down. */
  readonly isWhole: boolean;
}

export const SPEED_HELP = `Measures how fast Sotto is on this machine, prints the tables and writes them: bench/results/speed-DATE.{json,md,csv}
and bench/results/peers-DATE.{json,md}. The page's own benchmark opens the JSON beside its results.

  npm run bench [-- options]

  --seconds S            how long the main camera and the page are watched (default ${DEFAULT_SECONDS})
  --official PATH        MediaPipe's own face_landmarker.task, which takes part among the peers then
  --endurance            half an hour of frames, too, for the growth of memory (15 minutes and more)
  --only PART[,PART]     only these, and nothing is written: ${PARTS.join(', ')}
  --quick                only whether the worker is far slower than its landmarker alone; nothing is written
  --help                 this text
`;

const OPTIONS = {
  seconds: { type: 'string' },
  official: { type: 'string' },
  only: { type: 'string' },
  endurance: { type: 'boolean' },
  quick: { type: 'boolean' },
} as const;

function secondsOf(given: string | undefined): number {
  const seconds = Number(given ?? DEFAULT_SECONDS);
  if (seconds > 0 && seconds <= MOST_SECONDS) return seconds;
  throw usageComplaint(`--seconds takes a number above 0, at most ${MOST_SECONDS}.`);
}

function partsOf(given: string | undefined): readonly PartName[] {
  if (given === undefined) return PARTS;
  const names = given.split(',');
  const unknown = names.find((name) => !PARTS.some((part) => part === name));
  if (unknown !== undefined)
    throw usageComplaint(`There is no part "${unknown}": choose ${PARTS.join(', ')}.`);
  return PARTS.filter((part) => names.includes(part));
}

/**
 * What the arguments of `npm run bench` ask for.
 * @throws Complaint with the usage exit code when they ask for nothing sensible.
 */
export function parseSpeedArgs(args: readonly string[]): SpeedOptions | 'help' {
  const { help, quick = false, seconds, official, only, endurance = false } = readOptions(OPTIONS, args);
  if (help) return 'help';
  if (quick && args.length > 1) throw usageComplaint('--quick goes with no other option.');
  return {
    quick,
    seconds: secondsOf(seconds),
    officialPath: official,
    endurance,
    parts: partsOf(only),
    isWhole: only === undefined,
  };
}
