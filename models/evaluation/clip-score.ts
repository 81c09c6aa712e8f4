import type { MovementName, Side } from '../../src/contracts/movement.ts';
import { nearness, type Interval } from '../../src/core/interval.ts';
import { matchOneToOne, type Match } from '../../src/core/matching.ts';
import { hitIou, overlapMs } from './iou.ts';

/** What was found, as far as it is scored. */
export interface Finding extends Interval {
  readonly names: readonly MovementName[];
}

/** What was there. */
export interface Truth extends Interval {
  readonly movement: string;
  /** Absent where nobody says. */
  readonly side?: Side;
  /** Any of these names is right. */
  readonly names: readonly MovementName[];
  /** IOD. */
  readonly amplitude: number;
  readonly lasting: boolean;
  /** Another person's expression, all over the face. */
  readonly lent?: boolean;
  /** Whether the pipeline says that it judged that place at that time. */
  readonly judged: boolean;
}

/**
 * The outcome of one clip, to be pooled with others. By both rules a finding counts for one truth, and a truth for one
 * finding: stricter than the challenges' own code, which counts every truth that is reached (bench/dataset/megc.ts).
 */
export interface ClipScore<Found extends Finding = Finding> {
  readonly minutes: number;
  readonly truths: readonly Truth[];
  readonly found: readonly Found[];
  /** By IoU, as the challenges have it. */
  readonly hits: readonly Match<Truth, Found>[];
  /** By overlap and apex: people are told of a moment, not of its edges. */
  readonly nearHits: readonly Match<Truth, Found>[];
  /** Findings that are neither: false, or natural movements that nobody has verified. */
  readonly others: readonly Found[];
  readonly lasting: readonly Truth[];
  /** Lasting movements in which something was found that belongs to no brief one. */
  readonly lastingFlagged: readonly Truth[];
}

/** Scores one clip. Lasting movements are no truths to be found; what is found in them is false. */
export function scoreClip<Found extends Finding>(
  planted: readonly Truth[],
  found: readonly Found[],
  durationMs: number,
): ClipScore<Found> {
  const truths = planted.filter(({ lasting }) => !lasting);
  const lasting = planted.filter((truth) => truth.lasting);
  const hits = matchOneToOne(truths, found, hitIou);
  const nearHits = matchOneToOne(truths, found, nearness);
  const used = new Set([...hits, ...nearHits].map((match) => match.found));
  const others = found.filter((finding) => !used.has(finding));
  const lastingFlagged = lasting.filter((truth) => others.some((finding) => overlapMs(truth, finding) > 0));
  return {
    minutes: durationMs / 60_000,
    truths,
    found,
    hits,
    nearHits,
    others,
    lasting,
    lastingFlagged,
  };
}

export function isNamedRight({ truth, found }: Match<Truth, Finding>): boolean {
  return truth.names.some((name) => found.names.includes(name));
}
