import { getDotPath, safeParse } from 'valibot';
import { ANY_RESULT_FILE, RESULT_FILE } from './result-shape.ts';
import { SCHEMA_NAME, SCHEMA_VERSION, type BenchmarkResult } from './result.ts';

/** Longest text that is read, in characters: a day of steps for several runs, with room. */
export const MOST_CHARACTERS = 20_000_000;

const UNITS = {
  times: 'milliseconds',
  bins: 'counts from 0.03125 ms up, four to a doubling; the first holds all below, the last all above',
  amplitude: 'inter-ocular distances',
  shares: '0 to 1',
} as const;

/** Finer than any of it is measured. */
const DIGITS = 4;

/** A result as the text of a file: numbers and names only. */
export function resultToJson(result: BenchmarkResult): string {
  const { schema, version, ...rest } = result;
  return JSON.stringify({ schema, version, units: UNITS, ...rest }, rounded);
}

function rounded(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toFixed(DIGITS)) + 0 : value;
}

/** Why a file gave no result. */
export const RESULT_FAILURES = [
  'too-large',
  'not-json',
  'not-a-benchmark',
  'newer-version',
  'damaged',
] as const;
export type ResultFailureCode = (typeof RESULT_FAILURES)[number];

/** The text holds no result that can be read. The message is one sentence. */
export class ResultJsonError extends Error {
  override readonly name = 'ResultJsonError';
  readonly code: ResultFailureCode;

  constructor(code: ResultFailureCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/**
 * The result in a file's text: the whole of it, or none.
 * @throws ResultJsonError
 */
export function resultFromJson(text: string): BenchmarkResult {
  if (text.length > MOST_CHARACTERS) throw new ResultJsonError('too-large', 'This file is too large.');
  const json = parsed(text);
  const file = safeParse(ANY_RESULT_FILE, json);
  if (!file.success) {
    throw new ResultJsonError('not-a-benchmark', 'This file holds no benchmark of Sotto.');
  }
  if (file.output.version > SCHEMA_VERSION) {
    throw new ResultJsonError(
      'newer-version',
      `This benchmark was saved by a newer Sotto, in version ${file.output.version} of the format; this one reads version ${SCHEMA_VERSION}.`,
    );
  }
  const body = safeParse(RESULT_FILE, json);
  if (body.success) return { schema: SCHEMA_NAME, version: SCHEMA_VERSION, ...body.output };
  const [issue] = body.issues;
  throw new ResultJsonError(
    'damaged',
    `This benchmark is damaged at ${getDotPath(issue) ?? 'its beginning'}.`,
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ResultJsonError('not-json', 'This file is no JSON, or it was cut off.', { cause });
  }
}
