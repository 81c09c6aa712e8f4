import { beliefIn } from '../../../src/spotting/evidence/belief.ts';
import type { StoredDetector } from '../../../src/spotting/evidence/detector-model.ts';
import type { Condition } from '../../footage/footage-clip.ts';
import { templatesFrom } from './as-stored.ts';
import { watch, type Drawing, type Watched } from './examples.ts';
import type { LaidMovement } from './overlay.ts';
import type { Person } from './person.ts';

/** A movement is found by a candidate this near to its apex. */
const FOUND_MS = 200;
/** Weaker movements are not asked for. */
const LEAST_IOD = 0.017;

/** What a detector made of somebody whom it was not trained on. */
export interface Judged {
  readonly condition: Condition;
  /** Minutes of untouched film, and what was believed of everything that looked like a movement there. */
  readonly minutes: number;
  readonly untouched: readonly number[];
  /** Of each brief movement laid over the film what was believed of it; minus infinity where nothing was seen. */
  readonly movements: readonly number[];
}

/** Tries a detector on a person's film, as it is and with the person's own movements laid over it. */
export function judge(detector: StoredDetector, person: Person, drawing: Drawing): readonly Judged[] {
  const { people } = detector;
  const watched = watch(person, { templates: templatesFrom(detector.templates), people }, drawing);
  return watched.map((one) => {
    const beliefs = one.candidates.map(({ evidence }) => beliefIn(detector.belief, evidence));
    const isUntouched = one.sequence.movements.length === 0;
    return {
      condition: one.sequence.condition,
      minutes: isUntouched ? one.minutes : 0,
      untouched: isUntouched ? beliefs : [],
      movements: askedFor(one.sequence.movements).map((movement) => beliefOf(movement, one, beliefs)),
    };
  });
}

function askedFor(movements: readonly LaidMovement[]): readonly LaidMovement[] {
  return movements.filter(({ lasting, amplitude }) => !lasting && amplitude >= LEAST_IOD);
}

function beliefOf({ apexMs }: LaidMovement, { candidates }: Watched, beliefs: readonly number[]): number {
  return candidates.reduce(
    (best, candidate, at) =>
      Math.abs(candidate.apexMs - apexMs) <= FOUND_MS ? Math.max(best, beliefs[at]!) : best,
    -Infinity,
  );
}

/** How many movements there were, and which share is found where untouched film brings so many a minute. */
export function foundAt(
  perMinute: number,
  judged: readonly Judged[],
): { readonly movements: number; readonly share: number } {
  const minutes = judged.reduce((sum, one) => sum + one.minutes, 0);
  const untouched = judged.flatMap((one) => one.untouched).sort((a, b) => b - a);
  const cut = untouched[Math.floor(perMinute * minutes)] ?? -Infinity;
  const movements = judged.flatMap((one) => one.movements);
  const found = movements.filter((belief) => belief > cut).length;
  return { movements: movements.length, share: movements.length > 0 ? found / movements.length : NaN };
}
