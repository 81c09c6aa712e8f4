import type { Trace } from '../../../src/contracts/observation.ts';
import type { NetworkWeights } from '../../../models/training/network.ts';
import { matchOneToOne, nearness, type Interval } from '../../planting/score.ts';
import type { Planted } from '../../planting/schedule.ts';
import { backwards, cut, joined } from './joined.ts';
import { quickFindings } from './quick-findings.ts';

/** How long a person would sit still before the start. */
export const BEFORE_MS = 10_000;
/** What is found in this time after a start is counted: from when the app first judges to when a floor has settled. */
const COUNTED_MS = [1500, 12_000] as const;
/** A movement under way at the end may still be told. */
const TAIL_MS = 1000;
const START_EVERY_MS = 6000;
/** The first minute from a clip's own beginning. */
const MINUTE_MS = 60_000;

/** A planted clip, and the same footage untouched, frame by frame. */
export interface PlantedPair {
  readonly person: string;
  readonly twin: Trace;
  readonly planted: Trace;
  readonly events: readonly Planted[];
}

/** What was found after starts. */
export interface StartTally {
  readonly minutes: number;
  readonly planted: number;
  readonly found: number;
  readonly others: number;
}

/** The same starts cold, and after `BEFORE_MS` of the same person without planted movements. */
export interface StartComparison {
  readonly cold: StartTally;
  readonly after: StartTally;
}

interface Stretch {
  readonly fromMs: number;
  readonly toMs: number;
}

/** Moments of a trace in the time of the clip, `leadMs` of it coming before the clip's `fromMs`. */
function momentsIn(
  weights: NetworkWeights,
  trace: Trace,
  leadMs: number,
  fromMs: number,
): readonly Interval[] {
  const shiftMs = fromMs - leadMs;
  return quickFindings(weights, trace).moments.map(({ onsetMs, apexMs, offsetMs }) => ({
    onsetMs: onsetMs + shiftMs,
    apexMs: apexMs + shiftMs,
    offsetMs: offsetMs + shiftMs,
  }));
}

function tallied(
  events: readonly Planted[],
  moments: readonly Interval[],
  { fromMs, toMs }: Stretch,
): StartTally {
  const inside = <T extends Interval>(all: readonly T[]): readonly T[] =>
    all.filter(({ onsetMs }) => onsetMs >= fromMs && onsetMs < toMs);
  const truths = inside(events.filter(({ lasting }) => !lasting));
  const told = inside(moments);
  const found = matchOneToOne(truths, told, nearness).length;
  return { minutes: (toMs - fromMs) / 60_000, planted: truths.length, found, others: told.length - found };
}

function durationOf({ timesMs }: Trace): number {
  return timesMs[timesMs.length - 1] - timesMs[0];
}

function firstMsOf(trace: Trace, fromMs: number): number {
  const { timesMs } = cut(trace, fromMs, Infinity);
  return timesMs.length > 0 ? timesMs[0] - trace.timesMs[0] : 0;
}

function leadOf(before: Trace, whole: Trace): number {
  return whole.timesMs[before.timesMs.length] - whole.timesMs[0];
}

/** Starts in the middle of a clip: what came before in the untouched footage is the time of sitting still. */
export function startsWithin(
  weights: NetworkWeights,
  { twin, planted, events }: PlantedPair,
): readonly StartComparison[] {
  const starts: StartComparison[] = [];
  const lastMs = durationOf(planted) - COUNTED_MS[1] - TAIL_MS;
  for (let fromMs = BEFORE_MS + 500; fromMs <= lastMs; fromMs += START_EVERY_MS) {
    const film = cut(planted, fromMs, fromMs + COUNTED_MS[1] + TAIL_MS);
    const before = cut(twin, fromMs - BEFORE_MS, fromMs);
    const whole = joined(before, film);
    const startMs = firstMsOf(planted, fromMs);
    const stretch = { fromMs: startMs + COUNTED_MS[0], toMs: startMs + COUNTED_MS[1] };
    starts.push({
      cold: tallied(events, momentsIn(weights, film, 0, startMs), stretch),
      after: tallied(events, momentsIn(weights, whole, leadOf(before, whole), startMs), stretch),
    });
  }
  return starts;
}

/** A clip from its beginning; before it, its own first seconds backwards and untouched. */
export function startOfClip(
  weights: NetworkWeights,
  { twin, planted, events }: PlantedPair,
): StartComparison {
  const before = backwards(cut(twin, 1, BEFORE_MS));
  const whole = joined(before, planted);
  const stretch = { fromMs: 0, toMs: Math.min(MINUTE_MS, durationOf(planted)) };
  return {
    cold: tallied(events, momentsIn(weights, planted, 0, 0), stretch),
    after: tallied(events, momentsIn(weights, whole, leadOf(before, whole), 0), stretch),
  };
}

function pooledStarts(starts: readonly StartComparison[]): StartComparison {
  const sum = (of: (start: StartComparison) => StartTally): StartTally =>
    starts.map(of).reduce(
      (a, b) => ({
        minutes: a.minutes + b.minutes,
        planted: a.planted + b.planted,
        found: a.found + b.found,
        others: a.others + b.others,
      }),
      { minutes: 0, planted: 0, found: 0, others: 0 },
    );
  return { cold: sum(({ cold }) => cold), after: sum(({ after }) => after) };
}

export type Starts = readonly (readonly [name: string, comparison: StartComparison])[];

/** Starts in quiet and in lively footage, and all clips from their beginning. */
export function startsOf(
  weights: NetworkWeights,
  pairs: readonly PlantedPair[],
  isQuiet: (person: string) => boolean,
): Starts {
  const within = (quiet: boolean): StartComparison =>
    pooledStarts(
      pairs.filter(({ person }) => isQuiet(person) === quiet).flatMap((pair) => startsWithin(weights, pair)),
    );
  return [
    ['first 12 s, people who keep still', within(true)],
    ['first 12 s, the others', within(false)],
    ['first minute of all', pooledStarts(pairs.map((pair) => startOfClip(weights, pair)))],
  ];
}
