import {
  UNSCORED_REASONS,
  type Moment,
  type UnscoredReason,
  type UnscoredSpan,
} from '../../../src/contracts/moment.ts';
import type { Trace } from '../../../src/contracts/observation.ts';
import { unionMs, type Span } from '../../../src/core/spans.ts';
import { momentsIn, type Findings } from '../../../models/evaluation/run-trace.ts';
import type { NetworkWeights } from '../../../models/training/network.ts';
import { isJudged } from '../../../models/evaluation/judged-time.ts';
import { nearness } from '../../../src/core/interval.ts';
import { matchOneToOne } from '../../../src/core/matching.ts';
import { ANATOMY } from '../../planting/movements.ts';
import type { PlantedMovement } from '../../planting/schedule.ts';
import { layBrief } from './brief-movement.ts';
import { FaceFilm } from './face-film.ts';
import { NUISANCE_KINDS, type NuisanceKind } from './kinds.ts';
import { placeNuisances, planSlots, type Slot } from './plan.ts';

/** A moment in this time before or after a nuisance is put down to it: the verdict's context, and a movement's length. */
const BEFORE_MS = 100;
const AFTER_MS = 400;

/** What is counted of brief movements. */
export interface FoundOf {
  readonly planted: number;
  readonly found: number;
  /** Of those in judged time and place. */
  readonly judged: number;
  readonly judgedFound: number;
}

/** What a kind of nuisance does to the findings, over all its occurrences. */
export interface Tally {
  readonly occurrences: number;
  readonly minutes: number;
  /** Moments at a nuisance that are no planted movement. */
  readonly falseMoments: number;
  /** Moments in the same stretches of the same footage without anything laid over it. */
  readonly untouchedMoments: number;
  /** Time at the nuisances in which something was unjudged, ms, and the same of the untouched footage. */
  readonly unscoredMs: number;
  readonly untouchedUnscoredMs: number;
  readonly unscoredByReasonMs: Readonly<Partial<Record<UnscoredReason, number>>>;
  /** Movements half a second to a second from a nuisance, and the same movements without one. */
  readonly beside: FoundOf;
  readonly alone: FoundOf;
}

/** Tallies by kind of nuisance. */
export type TalliesByKind = readonly (readonly [kind: string, tally: Tally])[];

/** Footage with one plan of movements: what is found without nuisances is shared by all kinds. */
export class Stage {
  readonly #slots: readonly Slot[];
  readonly #untouched: Findings;
  readonly #movementsOnly: Findings;

  readonly #weights: NetworkWeights;
  readonly #trace: Trace;
  readonly #seed: number;

  constructor(weights: NetworkWeights, trace: Trace, seed: number, untouched: Findings) {
    this.#weights = weights;
    this.#trace = trace;
    this.#seed = seed;
    this.#untouched = untouched;
    this.#slots = planSlots(seed, untouched.durationMs);
    this.#movementsOnly = momentsIn(weights, this.#film().trace());
  }

  /** Lays nuisances of one kind over the footage, one in each slot. */
  tally(kind: NuisanceKind): Tally {
    const placed = placeNuisances(this.#seed, this.#slots, NUISANCE_KINDS[kind]);
    const film = this.#film();
    for (const each of placed) each.lay(film, each.fromMs);
    const found = momentsIn(this.#weights, film.trace());
    const windows = placed.map(({ fromMs, toMs }) => ({ fromMs: fromMs - BEFORE_MS, toMs: toMs + AFTER_MS }));
    const planted = this.#slots.map(({ movement }) => movement);
    const inWindows = (moments: readonly Moment[]): number =>
      moments.filter((moment) => windows.some((window) => overlaps(moment, window))).length;
    return {
      occurrences: placed.length,
      minutes: windows.reduce((sum, { fromMs, toMs }) => sum + toMs - fromMs, 0) / 60_000,
      falseMoments: inWindows(unmatched(planted, found.moments)),
      untouchedMoments: inWindows(this.#untouched.moments),
      unscoredMs: unscoredIn(windows, found.unscored),
      untouchedUnscoredMs: unscoredIn(windows, this.#untouched.unscored),
      unscoredByReasonMs: byReason(windows, found.unscored),
      beside: foundOf(planted, found),
      alone: foundOf(planted, this.#movementsOnly),
    };
  }

  #film(): FaceFilm {
    const film = new FaceFilm(this.#trace);
    for (const { movement } of this.#slots) layBrief(film, movement);
    return film;
  }
}

function overlaps(moment: Moment, window: Span): boolean {
  return moment.onsetMs < window.toMs && moment.offsetMs > window.fromMs;
}

function unmatched(planted: readonly PlantedMovement[], moments: readonly Moment[]): readonly Moment[] {
  const matched = new Set(matchOneToOne(planted, moments, nearness).map(({ found }) => found));
  return moments.filter((moment) => !matched.has(moment));
}

function foundOf(planted: readonly PlantedMovement[], { moments, parts }: Findings): FoundOf {
  const hits = matchOneToOne(planted, moments, nearness).map(({ truth }) => truth);
  const judged = planted.filter((movement) => isJudged(movement, ANATOMY[movement.movement].names, parts));
  return {
    planted: planted.length,
    found: hits.length,
    judged: judged.length,
    judgedFound: judged.filter((movement) => hits.includes(movement)).length,
  };
}

function clipped(windows: readonly Span[], spans: readonly UnscoredSpan[]): readonly UnscoredSpan[] {
  return windows.flatMap((window) =>
    spans
      .map(({ reason, fromMs, toMs }) => ({
        reason,
        fromMs: Math.max(fromMs, window.fromMs),
        toMs: Math.min(toMs, window.toMs),
      }))
      .filter(({ fromMs, toMs }) => toMs > fromMs),
  );
}

function unscoredIn(windows: readonly Span[], spans: readonly UnscoredSpan[]): number {
  return unionMs(clipped(windows, spans));
}

function byReason(windows: readonly Span[], spans: readonly UnscoredSpan[]): Tally['unscoredByReasonMs'] {
  const inside = clipped(windows, spans);
  const entries = UNSCORED_REASONS.map((reason) => {
    const own = inside.filter((span) => span.reason === reason);
    return [reason, unionMs(own)] as const;
  });
  return Object.fromEntries(entries.filter(([, ms]) => ms > 0));
}

function addedFound(a: FoundOf, b: FoundOf): FoundOf {
  return {
    planted: a.planted + b.planted,
    found: a.found + b.found,
    judged: a.judged + b.judged,
    judgedFound: a.judgedFound + b.judgedFound,
  };
}

/** Pools the tallies of one kind. */
export function pooled(tallies: readonly Tally[]): Tally {
  return tallies.reduce((a, b) => ({
    occurrences: a.occurrences + b.occurrences,
    minutes: a.minutes + b.minutes,
    falseMoments: a.falseMoments + b.falseMoments,
    untouchedMoments: a.untouchedMoments + b.untouchedMoments,
    unscoredMs: a.unscoredMs + b.unscoredMs,
    untouchedUnscoredMs: a.untouchedUnscoredMs + b.untouchedUnscoredMs,
    unscoredByReasonMs: addedReasons(a.unscoredByReasonMs, b.unscoredByReasonMs),
    beside: addedFound(a.beside, b.beside),
    alone: addedFound(a.alone, b.alone),
  }));
}

function addedReasons(
  a: Tally['unscoredByReasonMs'],
  b: Tally['unscoredByReasonMs'],
): Tally['unscoredByReasonMs'] {
  const entries = UNSCORED_REASONS.map((reason) => [reason, (a[reason] ?? 0) + (b[reason] ?? 0)] as const);
  return Object.fromEntries(entries.filter(([, ms]) => ms > 0));
}
