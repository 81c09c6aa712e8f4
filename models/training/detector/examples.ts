import { Random } from '../../../src/core/random.ts';
import type { Candidate } from '../../../src/spotting/evidence/movement-finder.ts';
import { SETTLING_MS, findCandidates, type Filters } from './find-candidates.ts';
import { layMovements, layable } from './overlay.ts';
import type { Person } from './person.ts';
import { played, type Sequence } from './sequence.ts';

const MINUTE_MS = 60_000;

/** What the filters found in a sequence. */
export interface Watched {
  readonly sequence: Omit<Sequence, 'timesMs' | 'values'>;
  readonly candidates: readonly Candidate[];
  /** Time in which there could be candidates. */
  readonly minutes: number;
}

/** How much is made of the footage. */
export interface Drawing {
  readonly seed: number;
  /** How often other movements are laid over each piece of film, besides the piece as it is. */
  readonly overlays: number;
  /** Shorter pieces are played again and again until they last this long. */
  readonly leastMs: number;
}

/** Watches everything that is made of a person's film; the same seed and person give the same. */
export function watch(
  person: Person,
  filters: Filters,
  { seed, overlays, leastMs }: Drawing,
): readonly Watched[] {
  const random = new Random(seedOf(person.name, seed));
  const responses = layable(person.responses);
  return person.clips.flatMap(({ condition, stretches }) =>
    stretches.flatMap((stretch) => {
      const about = { person: person.name, condition };
      const copies = responses.length > 0 ? overlays : 0;
      return Array.from({ length: copies + 1 }, (_, copy) => {
        const channels = played(stretch, leastMs);
        const movements = copy > 0 ? layMovements(random, channels, responses) : [];
        return watched({ ...about, ...channels, movements }, filters);
      });
    }),
  );
}

/** @param sequence whose channels may be forgotten afterwards */
function watched(sequence: Sequence, filters: Filters): Watched {
  const { person, condition, movements, timesMs } = sequence;
  return {
    sequence: { person, condition, movements },
    candidates: findCandidates(sequence, filters).candidates,
    minutes: (timesMs.at(-1)! - timesMs[0]! - SETTLING_MS) / MINUTE_MS,
  };
}

/** A person's draws do not depend on who else is there. */
function seedOf(name: string, seed: number): number {
  let hash = seed;
  for (const letter of name) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) | 0;
  return hash;
}
