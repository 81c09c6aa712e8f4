import type { ParseArgsConfig } from 'node:util';
import { BACKENDS, type BackendChoice } from '../../contracts/perception.ts';
import {
  DEFAULT_RATE_PER_MINUTE,
  RATE_LIMITS_PER_MINUTE,
  RATE_NAMES,
  RATE_OF_NAME,
} from '../../contracts/rate.ts';
import { STDOUT } from '../files/check-outputs.ts';
import { givenPath } from '../files/given-path.ts';
import { usageComplaint } from '../terminal/complaint.ts';
import { parseOptions } from '../terminal/parse-options.ts';

export interface AnalyzeOptions {
  readonly clipPath: string;
  /** Pictures a second, where the clip is a folder of pictures. */
  readonly fps?: number;
  readonly backend: BackendChoice;
  /** How many false findings a minute are borne. */
  readonly ratePerMinute: number;
  /** Where the JSON goes; `-` is stdout. */
  readonly jsonPath?: string;
  readonly landmarkerPath?: string;
  readonly tracePath?: string;
}

const CHOICES: readonly BackendChoice[] = ['auto', ...BACKENDS];
const { least: LEAST_RATE, most: MOST_RATE } = RATE_LIMITS_PER_MINUTE;
const STEPS = RATE_NAMES.map((name) => `${name} (${RATE_OF_NAME[name]})`).join(', ');

export const ANALYZE_HELP = `Finds brief facial movements in a clip, with the same code as the page, in a browser without a window.
Nothing leaves this machine.

  npm run --silent analyze -- FILE [options]
  npm run --silent analyze -- FOLDER --fps N [options]

  --fps N             for a folder of numbered pictures (001.jpg): how many are a second
  --json OUT          write the result as JSON (schema 2) to OUT; "-" is stdout, in place of the table
  --backend NAME      where the classifier runs: ${CHOICES.join(', ')} (default: auto)
  --rate PER_MINUTE   how many false findings a minute you accept, about: ${LEAST_RATE} to ${MOST_RATE} (default: ${DEFAULT_RATE_PER_MINUTE}); the more, the fainter
                      the movements that are told. A finding is false where the face did not move; real brief
                      movements of the person's own count as findings, not as false, and come on top
  --sensitivity STEP  the same by a name: ${STEPS}
  --landmarker PATH   a face_landmarker.task to use instead of the built-in one
  --trace OUT         for developers: write what perception measured (numbers, no picture) to OUT
  --help              this text

SOTTO_CHROME names the browser to use. Exit code: 0 done, 1 not possible, 2 called wrongly.
`;

const PARSING = {
  allowPositionals: true,
  options: {
    fps: { type: 'string' },
    json: { type: 'string' },
    backend: { type: 'string' },
    rate: { type: 'string' },
    sensitivity: { type: 'string' },
    landmarker: { type: 'string' },
    trace: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  },
} as const satisfies ParseArgsConfig;

function backendOf(name: string | undefined): BackendChoice {
  if (name === undefined) return 'auto';
  const choice = CHOICES.find((known) => known === name);
  if (choice === undefined) {
    throw usageComplaint(`There is no back end "${name}": choose ${CHOICES.join(', ')}.`);
  }
  return choice;
}

function rateOf(rate: string | undefined, sensitivity: string | undefined): number {
  if (rate === undefined)
    return sensitivity === undefined ? DEFAULT_RATE_PER_MINUTE : rateOfName(sensitivity);
  if (sensitivity !== undefined)
    throw usageComplaint('--rate and --sensitivity ask for the same thing: give one of them.');
  const ratePerMinute = Number(rate);
  if (!(ratePerMinute >= LEAST_RATE && ratePerMinute <= MOST_RATE))
    throw usageComplaint(`--rate needs a number from ${LEAST_RATE} to ${MOST_RATE} a minute, not "${rate}".`);
  return ratePerMinute;
}

function rateOfName(sensitivity: string): number {
  const name = RATE_NAMES.find((known) => known === sensitivity);
  if (name === undefined) {
    throw usageComplaint(`There is no sensitivity "${sensitivity}": choose ${RATE_NAMES.join(', ')}.`);
  }
  return RATE_OF_NAME[name];
}

function fpsOf(text: string): number {
  const fps = Number(text);
  if (!Number.isFinite(fps) || fps <= 0) throw usageComplaint(`--fps needs a number above 0, not "${text}".`);
  return fps;
}

function refuseEmpty(values: Readonly<Record<string, string | boolean | undefined>>): void {
  const empty = Object.keys(values).find((name) => values[name] === '');
  if (empty !== undefined) throw usageComplaint(`--${empty} needs a value.`);
}

/** The options of one letter. A longer word after one dash is the name of a clip. */
function isClipWithDash(argument: string): boolean {
  return /^-[^-]./.test(argument);
}

/** Puts clips whose names begin with a dash where no option is looked for. */
function withoutDashedClips(args: readonly string[]): readonly string[] {
  const end = args.includes('--') ? args.indexOf('--') : args.length;
  const isClip = (argument: string, index: number): boolean =>
    index < end && isClipWithDash(argument) && !takesValue(args[index - 1]);
  const clips = args.filter(isClip);
  if (clips.length === 0) return args;
  return [
    ...args.slice(0, end).filter((argument, index) => !isClip(argument, index)),
    '--',
    ...clips,
    ...args.slice(end + 1),
  ];
}

function takesValue(argument: string | undefined): boolean {
  return Object.entries(PARSING.options).some(
    ([name, { type }]) => type === 'string' && argument === `--${name}`,
  );
}

/** The same with whole paths, from the folder in which the person is. */
export function withWholePaths(options: AnalyzeOptions): AnalyzeOptions {
  const { clipPath, jsonPath, landmarkerPath, tracePath } = options;
  return {
    ...options,
    clipPath: givenPath(clipPath),
    ...(jsonPath !== undefined && { jsonPath: jsonPath === STDOUT ? STDOUT : givenPath(jsonPath) }),
    ...(landmarkerPath !== undefined && { landmarkerPath: givenPath(landmarkerPath) }),
    ...(tracePath !== undefined && { tracePath: givenPath(tracePath) }),
  };
}

/**
 * What the arguments of `analyze` ask for.
 * @throws Complaint with the usage exit code when they ask for nothing sensible.
 */
export function parseAnalyzeArgs(args: readonly string[]): AnalyzeOptions | 'help' {
  const { values, positionals } = parseOptions(PARSING, withoutDashedClips(args));
  if (values.help) return 'help';
  refuseEmpty(values);
  const [clipPath, ...more] = positionals;
  if (!clipPath) throw usageComplaint('Which clip? Give the path of one video file.');
  if (more.length > 0) throw usageComplaint(`One clip at a time, not ${positionals.length}.`);
  if (values.fps !== undefined && values.trace !== undefined)
    throw usageComplaint('--trace records a video file, not a folder of pictures.');
  return {
    clipPath,
    ...(values.fps !== undefined && { fps: fpsOf(values.fps) }),
    backend: backendOf(values.backend),
    ratePerMinute: rateOf(values.rate, values.sensitivity),
    ...(values.json !== undefined && { jsonPath: values.json }),
    ...(values.landmarker !== undefined && { landmarkerPath: values.landmarker }),
    ...(values.trace !== undefined && { tracePath: values.trace }),
  };
}
