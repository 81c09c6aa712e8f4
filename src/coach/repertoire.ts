import { heightOf, RUNGS, type Rung } from './ladder.ts';
import type { Suggestion } from './suggestions/suggestions.ts';

/**
 * The suggestions of one session. None comes twice while there is a new one, none a third time
 * while there is one that came once, and so on.
 */
export class Repertoire {
  readonly #suggestions: readonly Suggestion[];
  readonly #uses = new Map<string, number>();

  /** @param suggestions all of which fit; of equals, the first is taken first */
  constructor(suggestions: readonly Suggestion[]) {
    this.#suggestions = suggestions;
  }

  /** Takes the least used, and of these the nearest to a rung. Null where there is none at all. */
  take(rung: Rung): Suggestion | null {
    const chosen = [...this.#suggestions]
      .sort((a, b) => this.#usesOf(a) - this.#usesOf(b) || distance(rung, a.rung) - distance(rung, b.rung))
      .at(0);
    if (!chosen) return null;
    this.#uses.set(chosen.id, this.#usesOf(chosen) + 1);
    return chosen;
  }

  #usesOf({ id }: Suggestion): number {
    return this.#uses.get(id) ?? 0;
  }
}

/** The rung itself is nearest, then those below it, then those above. */
function distance(wanted: Rung, rung: Rung): number {
  const down = heightOf(wanted) - heightOf(rung);
  return down >= 0 ? down : RUNGS.length - down;
}
