import type { ParseArgsConfig } from 'node:util';
import { BACKENDS, type BackendChoice } from '../../contracts/perception.ts';
import { SENSITIVITIES, type Sensitivity } from '../../contracts/sensitivity.ts';
import { usageComplaint } from '../terminal/complaint.ts';
import { parseOptions } from '../terminal/parse-options.ts';

/** Means stdout where the path of an output is asked for. */
export const STDOUT = '-';

export interface AnalyzeOptions {
  readonly clipPath: string;
  readonly backend: BackendChoice;
  readonly sensitivity: Sensitivity;
  /** Where the JSON goes; `-` is stdout. */
  readonly jsonPath?: string;
  readonly landmarkerPath?: string;
  readonly tracePath?: string;
}

const CHOICES: readonly BackendChoice[] = ['auto', ...BACKENDS];

export const ANALYZE_HELP = `Finds brief facial movements in a clip, with the same code as the page, in a browser without a window.
Nothing leaves this machine.

  npm run --silent analyze -- FILE [options]

  --json OUT          write the result as JSON (schema 1) to OUT; "-" is stdout, in place of the table
  --backend NAME      where the classifier runs: ${CHOICES.join(', ')} (default: auto)
  --sensitivity STEP  how clear a movement must be: ${SENSITIVITIES.join(', ')} (default: balanced)
  --landmarker PATH   a face_landmarker.task to use instead of the built-in one
  --trace OUT         for developers: write what perception measured (numbers, no picture) to OUT
  --help              this text

SOTTO_CHROME names the browser to use. Exit code: 0 done, 1 not possible, 2 called wrongly.
`;

const PARSING = {
  allowPositionals: true,
  options: {
    json: { type: 'string' },
    backend: { type: 'string' },
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

function sensitivityOf(name: string | undefined): Sensitivity {
  if (name === undefined) return 'balanced';
  const step = SENSITIVITIES.find((known) => known === name);
  if (step === undefined) {
    throw usageComplaint(`There is no sensitivity "${name}": choose ${SENSITIVITIES.join(', ')}.`);
  }
  return step;
}

function refuseEmpty(values: Readonly<Record<string, string | boolean | undefined>>): void {
  const empty = Object.keys(values).find((name) => values[name] === '');
  if (empty !== undefined) throw usageComplaint(`--${empty} needs a value.`);
}

/**
 * What the arguments of `analyze` ask for.
 * @throws Complaint with the usage exit code when they ask for nothing sensible.
 */
export function parseAnalyzeArgs(args: readonly string[]): AnalyzeOptions | 'help' {
  const { values, positionals } = parseOptions(PARSING, args);
  if (values.help) return 'help';
  refuseEmpty(values);
  const [clipPath, ...more] = positionals;
  if (!clipPath) throw usageComplaint('Which clip? Give the path of one video file.');
  if (more.length > 0) throw usageComplaint(`One clip at a time, not ${positionals.length}.`);
  return {
    clipPath,
    backend: backendOf(values.backend),
    sensitivity: sensitivityOf(values.sensitivity),
    ...(values.json !== undefined && { jsonPath: values.json }),
    ...(values.landmarker !== undefined && { landmarkerPath: values.landmarker }),
    ...(values.trace !== undefined && { tracePath: values.trace }),
  };
}
