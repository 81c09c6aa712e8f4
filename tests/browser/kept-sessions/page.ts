import { removeDatabase, withDatabase } from '../../../src/storage/kept-database.ts';
import { keptExercises } from '../../../src/storage/kept-exercises.ts';
import { deleteEverything } from '../../../src/storage/kept-here.ts';
import { keptSessions } from '../../../src/storage/kept-sessions.ts';
import { MOMENT, clipWith, recordWith, asVersion1 } from '../../unit/record/session-record.fixture.ts';
import type { KeptBench } from './contract.ts';

const bench: KeptBench = {
  sessions: keptSessions,
  exercises: keptExercises,
  deleteEverything,
  removeDatabase,
  withDatabase,
  asVersion1,
  record: (id, startedAt, clips, frames = 30) =>
    recordWith({
      id,
      startedAt,
      moments: Array.from({ length: clips }, (_, seed) => ({
        moment: MOMENT,
        clip: clipWith(frames, seed),
        rating: null,
      })),
    }),
};
Object.assign(window, { kept: bench });
