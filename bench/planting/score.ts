import type { MovementName, Side } from '../../src/contracts/movement.ts';

export interface Interval {
  readonly onsetMs: number;
  readonly apexMs: number;
  readonly offsetMs: number;
}

/** What was found, as far as it is judged. */
export interface Found extends Interval {
  readonly names: readonly MovementName[];
}

/** What was there. */
export interface Truth extends Interval {
  readonly movement: string;
  /** Absent where nobody says. */
  readonly side?: Side;
  /** Any of these names is right. */
  readonly names: readonly MovementName[];
  readonly amplitude: number;
  readonly lasting: boolean;
  /** Whether the pipeline says that it judged that place at that time. */
  readonly judged: boolean;
}

/** The field's custom: a hit overlaps the truth by half of what both cover together. */
export const HIT_IOU = 0.5;
export const NEAR_APEX_MS = 200;

export function overlapMs(a: Interval, b: Interval): number {
  return Math.max(0, Math.min(a.offsetMs, b.offsetMs) - Math.max(a.onsetMs, b.onsetMs));
}

/** Length in common over length covered together, 0..1. */
export function iou(a: Interval, b: Interval): number {
  const common = overlapMs(a, b);
  const covered = a.offsetMs - a.onsetMs + (b.offsetMs - b.onsetMs) - common;
  return covered > 0 ? common / covered : 0;
}

/** Closeness for near hits: 1 at the same apex, 0 where the two cannot be meant for each other. */
export function nearness(a: Interval, b: Interval): number {
  const apart = Math.abs(a.apexMs - b.apexMs);
  return overlapMs(a, b) > 0 && apart <= NEAR_APEX_MS ? 1 - apart / (2 * NEAR_APEX_MS) : 0;
}

export interface Match<T, F> {
  readonly truth: T;
  readonly found: F;
}

/**
 * Pairs truths with findings one to one, the likest first.
 * @param likeness 0 for what cannot be paired; ties go to the earlier
 */
export function matchOneToOne<T, F>(
  truths: readonly T[],
  found: readonly F[],
  likeness: (truth: T, found: F) => number,
): Match<T, F>[] {
  const pairs = truths.flatMap((truth, t) =>
    found.flatMap((finding, f) => {
      const value = likeness(truth, finding);
      return value > 0 ? [{ t, f, value, truth, found: finding }] : [];
    }),
  );
  pairs.sort((a, b) => b.value - a.value || a.t - b.t || a.f - b.f);
  const takenTruths = new Set<number>();
  const takenFound = new Set<number>();
  return pairs.flatMap(({ t, f, truth, found: finding }) => {
    if (takenTruths.has(t) || takenFound.has(f)) return [];
    takenTruths.add(t);
    takenFound.add(f);
    return [{ truth, found: finding }];
  });
}

export interface Rates {
  readonly hits: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Precision and recall of nothing are 0: saying nothing earns nothing. */
export function rates(hits: number, truths: number, found: number): Rates {
  return {
    hits,
    precision: found > 0 ? hits / found : 0,
    recall: truths > 0 ? hits / truths : 0,
    f1: truths + found > 0 ? (2 * hits) / (truths + found) : 0,
  };
}

export interface Recall {
  readonly truths: number;
  readonly hits: number;
  readonly nearHits: number;
}

/** The outcome of one clip, to be pooled with others. */
export interface ClipScore {
  readonly minutes: number;
  readonly truths: readonly Truth[];
  readonly found: readonly Found[];
  readonly hits: readonly Match<Truth, Found>[];
  readonly nearHits: readonly Match<Truth, Found>[];
  /** Findings that are neither: false, or natural movements that nobody has verified. */
  readonly others: readonly Found[];
  /** Lasting movements in which something was found that belongs to no brief one. */
  readonly lastingFlagged: number;
  readonly lasting: number;
}

/** Judges one clip. Lasting movements are no truths to be found; what is found in them is false. */
export function scoreClip(planted: readonly Truth[], found: readonly Found[], durationMs: number): ClipScore {
  const truths = planted.filter(({ lasting }) => !lasting);
  const lasting = planted.filter((truth) => truth.lasting);
  const hits = matchOneToOne(truths, found, (truth, finding) => {
    const likeness = iou(truth, finding);
    return likeness >= HIT_IOU ? likeness : 0;
  });
  const nearHits = matchOneToOne(truths, found, nearness);
  const used = new Set([...hits, ...nearHits].map((match) => match.found));
  const others = found.filter((finding) => !used.has(finding));
  const flagged = lasting.filter((truth) => others.some((finding) => overlapMs(truth, finding) > 0));
  return {
    minutes: durationMs / 60_000,
    truths,
    found,
    hits,
    nearHits,
    others,
    lasting: lasting.length,
    lastingFlagged: flagged.length,
  };
}

export function isNamedRight({ truth, found }: Match<Truth, Found>): boolean {
  return truth.names.some((name) => found.names.includes(name));
}
