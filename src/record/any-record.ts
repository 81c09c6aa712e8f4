import type { Moment } from '../contracts/moment.ts';
import { fromVersion1, type Version1 } from './earlier-record.ts';
import { withMendedTimes } from './mended-times.ts';
import type { ReviewedMoment, SessionRecord } from './session-record.ts';

type RecordOfVersion1 = Omit<SessionRecord, 'ratePerMinute' | 'parts' | 'moments'> &
  Version1 & {
    readonly moments: readonly (Omit<ReviewedMoment, 'moment'> & {
      readonly moment: Omit<Moment, 'judgedParts'>;
    })[];
  };

/** A session as some version of the page kept it. */
export type AnyRecord = SessionRecord | RecordOfVersion1;

/** A kept session as this version has it. */
export function presentRecord(kept: AnyRecord): SessionRecord {
  return withMendedTimes('sensitivity' in kept ? fromVersion1(kept) : kept);
}
