import {
  MOST_CHARACTERS,
  ResultJsonError,
  resultFromJson,
  type ResultFailureCode,
} from '../../../benchmark/result/result-json.ts';
import type { BenchmarkResult } from '../../../benchmark/result/result.ts';

/** Why a chosen file is not shown. */
export type OpenFailure = ResultFailureCode | 'unreadable';

/** The result in a file that the person chose, or why there is none. */
export async function readResult(
  file: File,
): Promise<{ readonly result: BenchmarkResult } | { readonly failure: OpenFailure }> {
  if (file.size > MOST_CHARACTERS) return { failure: 'too-large' };
  try {
    return { result: resultFromJson(await file.text()) };
  } catch (cause) {
    return { failure: cause instanceof ResultJsonError ? cause.code : 'unreadable' };
  }
}
