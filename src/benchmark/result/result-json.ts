import { readVersionedJson } from '../../core/versioned-json.ts';
import { RESULT_CONTENT, SCHEMA_NAME, SCHEMA_VERSION, type BenchmarkResult } from './result.ts';

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

const FORMAT = {
  schema: SCHEMA_NAME,
  version: SCHEMA_VERSION,
  noun: 'benchmark',
  mostCharacters: MOST_CHARACTERS,
  content: RESULT_CONTENT,
} as const;

/**
 * The result in a file's text: the whole of it, or none.
 * @throws VersionedJsonError
 */
export function resultFromJson(text: string): BenchmarkResult {
  return { schema: SCHEMA_NAME, version: SCHEMA_VERSION, ...readVersionedJson(text, FORMAT) };
}
