import { generateSession } from '../../generator/generate.ts';
import type { Session } from '../../generator/session.ts';
import type { Example } from './believe.ts';
import { findCandidates, type Filters } from './find-candidates.ts';
import { NO_MOVEMENT, UNKNOWN, type Label } from './labels.ts';

/** Sessions of other seeds train the classifier (from a million on), judge it (from 900 million on) and are tests (950 million). */
const FIRST_SEED = 970_000_000;
/** A candidate this near to a brief movement may have found it. */
const NEAR_MS = 300;
const MINUTE_MS = 60_000;

/**
 * Generated sessions teach what no movement is: more kinds of speech, blinks, nods and lasting movements than the film has.
 * Their brief movements teach nothing, since they move no landmark fit's pose as real ones do.
 * @param sessions how many
 */
export function watchGenerated(filters: Filters, sessions: number): readonly Example[] {
  return Array.from({ length: sessions }, (_, index) => {
    const session = generateSession(FIRST_SEED + index, [], 0);
    const { candidates } = findCandidates(session, filters);
    return {
      sequence: { person: 'generated', condition: 'lively', movements: [] },
      candidates,
      minutes: session.durationMs / MINUTE_MS,
      labels: candidates.map(({ apexMs }) => labelAt(apexMs, session)),
    };
  });
}

function labelAt(apexMs: number, { events }: Session): Label {
  const isNear = events.some(
    ({ onsetMs, offsetMs }) => apexMs > onsetMs - NEAR_MS && apexMs < offsetMs + NEAR_MS,
  );
  return isNear ? UNKNOWN : NO_MOVEMENT;
}
