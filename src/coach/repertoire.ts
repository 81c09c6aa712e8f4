import type { Perspective } from './context.ts';
import type { Rung } from './ladder.ts';
import { downFrom } from './ladder.ts';
import type { Suggestion } from './wording.ts';

/** The suggestions of one session: none comes twice while a new one, as mild or milder, is left. */
export class Repertoire {
  private readonly suggestions: readonly Suggestion[];
  /** Number of the cue that used a suggestion last. */
  private readonly usedAt = new Map<string, number>();
  private uses = 0;

  constructor(suggestions: readonly Suggestion[]) {
    this.suggestions = suggestions;
  }

  /** Takes a suggestion for this rung, or a milder one. Null where there is none at all. */
  take(rung: Rung, perspective: Perspective): Suggestion | null {
    const ladder = downFrom(rung).map((each) => this.fitting(each, perspective));
    const fresh = ladder.flat().find((suggestion) => !this.usedAt.has(suggestion.id));
    const chosen = fresh ?? this.oldest(ladder.find((list) => list.length > 0) ?? []);
    if (chosen) this.usedAt.set(chosen.id, this.uses++);
    return chosen;
  }

  private fitting(rung: Rung, perspective: Perspective): Suggestion[] {
    return this.suggestions.filter(
      (each) => each.rung === rung && (each.perspective ?? perspective) === perspective,
    );
  }

  private oldest(list: readonly Suggestion[]): Suggestion | null {
    const byUse = [...list].sort((a, b) => (this.usedAt.get(a.id) ?? -1) - (this.usedAt.get(b.id) ?? -1));
    return byUse[0] ?? null;
  }
}
