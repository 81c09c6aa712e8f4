import type { removeDatabase, withDatabase } from '../../../src/storage/kept-database.ts';
import type { keptExercises } from '../../../src/storage/kept-exercises.ts';
import type { deleteEverything } from '../../../src/storage/kept-here.ts';
import type { keptSessions } from '../../../src/storage/kept-sessions.ts';
import type { asVersion1 } from '../../unit/record/session-record.fixture.ts';
import type { SessionRecord } from '../../../src/record/session-record.ts';

/** What the page under test offers to the test. */
export interface KeptBench {
  readonly sessions: typeof keptSessions;
  readonly exercises: typeof keptExercises;
  readonly deleteEverything: typeof deleteEverything;
  readonly removeDatabase: typeof removeDatabase;
  readonly withDatabase: typeof withDatabase;
  /** The session as version 1 of the page kept it. */
  readonly asVersion1: typeof asVersion1;
  /** A session with this many clips, each of `frames` frames. */
  record(id: string, startedAt: string, clips: number, frames?: number): SessionRecord;
}

declare global {
  interface Window {
    readonly kept: KeptBench;
  }
}
