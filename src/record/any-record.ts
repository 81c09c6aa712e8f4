import { fromVersion1, type Version1 } from './earlier-record.ts';
import type { SessionRecord } from './session-record.ts';

/** A session as some version of the page kept it. */
export type AnyRecord = SessionRecord | (Omit<SessionRecord, 'ratePerMinute'> & Version1);

/** A kept session as this version has it. */
export function presentRecord(kept: AnyRecord): SessionRecord {
  return 'sensitivity' in kept ? fromVersion1(kept) : kept;
}
