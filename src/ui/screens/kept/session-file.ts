import {
  MOST_CHARACTERS,
  RecordJsonError,
  recordFromJson,
  type ImportFailureCode,
} from '../../../record/record-json.ts';
import type { SessionRecord } from '../../../record/session-record.ts';

export type BringInFailure = ImportFailureCode | 'unreadable' | 'already-kept';

/** The session in a file that the person chose, or why there is none. */
export async function readSessionFile(
  file: File,
): Promise<{ readonly record: SessionRecord } | { readonly failure: BringInFailure }> {
  if (file.size > MOST_CHARACTERS) return { failure: 'too-large' };
  try {
    return { record: recordFromJson(await file.text()) };
  } catch (cause) {
    return { failure: cause instanceof RecordJsonError ? cause.code : 'unreadable' };
  }
}
