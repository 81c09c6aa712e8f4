import type { Interval } from './interval.ts';

/** What was there, and what was found of it. */
export interface Match<T, F> {
  readonly truth: T;
  readonly found: F;
}

interface Candidate {
  readonly t: number;
  readonly f: number;
  readonly likeness: number;
}

/** Of equals the earlier comes first, whatever the order of what was given. */
function byTime(a: Interval, b: Interval): number {
  return a.onsetMs - b.onsetMs || a.apexMs - b.apexMs || a.offsetMs - b.offsetMs;
}

/**
 * Pairs truths with findings one to one: the likest first, and as many pairs as can be made. So neither the order of
 * what is given nor how sure a finding was decides what counts as found, and one more finding never costs a pair.
 * (As many as can be made: Raffel et al., "mir_eval", ISMIR 2014, for musical events; by augmenting paths, Kuhn, "The
 * Hungarian method for the assignment problem", 1955.)
 * @param likeness 0 for what cannot be paired
 * @returns in the order of the truths
 */
export function matchOneToOne<T extends Interval, F extends Interval>(
  truths: readonly T[],
  found: readonly F[],
  likeness: (truth: T, found: F) => number,
): Match<T, F>[] {
  const candidates = candidatesOf(truths, found, likeness);
  const assignment = new Assignment(candidates);
  for (const { t, f } of candidates) assignment.pairIfFree(t, f);
  for (const t of new Set(candidates.map((candidate) => candidate.t))) assignment.augment(t);
  return truths.flatMap((truth, t) => {
    const f = assignment.foundFor(t);
    return f === undefined ? [] : [{ truth, found: found[f]! }];
  });
}

/** All pairs that may be made, the likest first. */
function candidatesOf<T extends Interval, F extends Interval>(
  truths: readonly T[],
  found: readonly F[],
  likenessOf: (truth: T, found: F) => number,
): readonly Candidate[] {
  const candidates = truths.flatMap((truth, t) =>
    found.flatMap((finding, f) => {
      const likeness = likenessOf(truth, finding);
      return likeness > 0 ? [{ t, f, likeness }] : [];
    }),
  );
  return candidates.sort(
    (a, b) =>
      b.likeness - a.likeness || byTime(truths[a.t]!, truths[b.t]!) || byTime(found[a.f]!, found[b.f]!),
  );
}

/** Which truth has which finding, by their places. */
class Assignment {
  readonly #partners = new Map<number, number[]>();
  readonly #foundOf = new Map<number, number>();
  readonly #truthOf = new Map<number, number>();

  constructor(candidates: readonly Candidate[]) {
    for (const { t, f } of candidates) this.#partners.set(t, [...(this.#partners.get(t) ?? []), f]);
  }

  foundFor(t: number): number | undefined {
    return this.#foundOf.get(t);
  }

  pairIfFree(t: number, f: number): void {
    if (!this.#foundOf.has(t) && !this.#truthOf.has(f)) this.#pair(t, f);
  }

  /** Finds something for a truth that has nothing, where others can do with something else. */
  augment(t: number): void {
    if (!this.#foundOf.has(t)) this.#find(t, new Set());
  }

  #find(t: number, tried: Set<number>): boolean {
    for (const f of this.#partners.get(t) ?? []) {
      if (tried.has(f)) continue;
      tried.add(f);
      const holder = this.#truthOf.get(f);
      if (holder === undefined || this.#find(holder, tried)) {
        this.#pair(t, f);
        return true;
      }
    }
    return false;
  }

  #pair(t: number, f: number): void {
    this.#foundOf.set(t, f);
    this.#truthOf.set(f, t);
  }
}
