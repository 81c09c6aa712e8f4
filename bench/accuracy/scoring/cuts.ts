import type { Case } from '../cases.ts';
import type { ClipReport, ToldMoment } from './clip-report.ts';
import { outcomeOf, type ClipOutcome } from './outcome.ts';

/** What a detector says of a clip, down to moments that nobody would want to be told of. */
export interface UncutClip {
  readonly of: Case;
  readonly durationMs: number;
  readonly report: ClipReport;
}

/**
 * The lowest cut of confidence that lets through at most `ratePerMinute` moments in untouched clips. Ties fall together;
 * where even the surest is too much, the cut lies just above it.
 */
export function cutForRate(twins: readonly UncutClip[], ratePerMinute: number): number {
  const minutes = twins.reduce((sum, { durationMs }) => sum + durationMs, 0) / 60_000;
  const sureness = twins.flatMap(({ report }) => report.moments.map(surenessOf)).sort((a, b) => b - a);
  // A product may come out a little under the whole number that it is.
  const allowed = Math.floor(ratePerMinute * minutes + 1e-9);
  return sureness.length <= allowed ? -Infinity : justAbove(sureness[allowed]!);
}

function surenessOf({ confidence }: ToldMoment): number {
  return confidence ?? Infinity;
}

/** The next number after a finite one, near enough for confidences. */
function justAbove(value: number): number {
  return value + Math.max(Math.abs(value) * Number.EPSILON * 2, Number.MIN_VALUE);
}

/**
 * What a detector tells at a rate: each person's cut lets through at most so many moments a minute in the untouched clips
 * of all **other** people. Their own clips have no say.
 */
export function outcomesAtRate(clips: readonly UncutClip[], ratePerMinute: number): readonly ClipOutcome[] {
  const people = [...new Set(clips.map(({ of }) => of.footage.person))];
  const cuts = new Map(
    people.map((person) => {
      const others = clips.filter(({ of }) => of.treatment === 'twin' && of.footage.person !== person);
      return [person, cutForRate(others, ratePerMinute)] as const;
    }),
  );
  return clips.map(({ of, durationMs, report }) => {
    const cut = cuts.get(of.footage.person)!;
    const moments = report.moments.filter((moment) => surenessOf(moment) >= cut);
    return outcomeOf(of, { ...report, moments }, durationMs);
  });
}
