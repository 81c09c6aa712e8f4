import type { Trace } from '../../../src/contracts/observation.ts';
import type { Planted } from '../../planting/schedule.ts';
import { gated } from '../detectors/gated.ts';
import type { FilterParts } from '../../../src/spotting/filter/filter-bank.ts';
import { whitenedFilter } from '../detectors/whitened-filter.ts';
import { groupedBy } from '../../../models/evaluation/statistics/bootstrap.ts';
import type { MotionKind } from '../detectors/region-motion-courses.ts';
import { cutForBestF1, ratesAt, type TunedTrace } from '../tune.ts';
import type { Ablation, AblationGroup } from './ablation-list.ts';
import { eventHeights, medianHeights, type EventHeight } from './event-heights.ts';

/** A recording of one person's clip. */
export interface Recording {
  readonly person: string;
  readonly trace: Trace;
  readonly events: readonly Planted[];
}

export interface AblationResult {
  readonly name: string;
  readonly change: string;
  readonly persons: readonly string[];
  readonly movements: number;
  /** The smallest and the largest of them, IOD. */
  readonly amplitudes: readonly [smallest: number, largest: number];
  /** Median over the movements of their highest value, in units of the channel's noise at rest. */
  readonly height: number;
  /** The same in windows of rest: what noise alone reaches. */
  readonly heightAtRest: number;
  readonly heightByPerson: Readonly<Record<string, number>>;
  /** At the cut that is best for these very clips, for every ablation alike. */
  readonly f1: number;
  readonly recall: number;
  readonly precision: number;
  /** Every person judged with the cut that is best for the others. */
  readonly f1WithOthersCuts: number;
  readonly f1ByPerson: Readonly<Record<string, number>>;
}

interface Tried extends TunedTrace {
  readonly person: string;
  readonly heights: readonly EventHeight[];
}

function tried({ person, trace, events }: Recording, parts: FilterParts, kind: MotionKind): Tried {
  return {
    person,
    truths: events.filter(({ lasting }) => !lasting),
    minutes: (trace.timesMs.at(-1) ?? 0) / 60_000,
    detections: gated(whitenedFilter('filter', parts)).detect(trace),
    heights: eventHeights(trace, events, kind).filter(({ event }) => !event.lasting),
  };
}

function f1WithOthersCuts(traces: readonly Tried[]): number {
  const kept = traces.map((trace) => {
    const { cut } = cutForBestF1(traces.filter(({ person }) => person !== trace.person));
    return { ...trace, detections: trace.detections.filter(({ score }) => score >= cut) };
  });
  return ratesAt(kept, -Infinity).f1;
}

function byPerson(
  traces: readonly Tried[],
  of: (own: readonly Tried[]) => number,
): Readonly<Record<string, number>> {
  return Object.fromEntries(groupedBy(traces, ({ person }) => person).map((own) => [own[0].person, of(own)]));
}

function heightsIn(traces: readonly Tried[]): readonly EventHeight[] {
  return traces.flatMap(({ heights }) => heights);
}

/** Judges one way of measuring on the recordings that were made with it. */
export function judged(
  { name, change, parts, treat, kind = 'patch' }: Ablation,
  recordings: readonly Recording[],
): AblationResult {
  const traces = recordings.map((one) =>
    tried({ ...one, trace: treat?.(one.trace) ?? one.trace }, parts, kind),
  );
  const heights = medianHeights(heightsIn(traces));
  const amplitudes = heightsIn(traces).map(({ event }) => event.amplitude);
  const { cut, rates } = cutForBestF1(traces);
  return {
    name,
    change,
    persons: [...new Set(traces.map(({ person }) => person))],
    movements: amplitudes.length,
    amplitudes: [Math.min(...amplitudes), Math.max(...amplitudes)],
    height: heights.moved,
    heightAtRest: heights.atRest,
    heightByPerson: byPerson(traces, (own) => medianHeights(heightsIn(own)).moved),
    f1: rates.f1,
    recall: rates.recall,
    precision: rates.precision,
    f1WithOthersCuts: f1WithOthersCuts(traces),
    f1ByPerson: byPerson(traces, (own) => ratesAt(own, cut).f1),
  };
}

export interface GroupResult {
  readonly title: string;
  readonly kind: MotionKind;
  readonly results: readonly AblationResult[];
  /** Of which there is no recording. */
  readonly notRecorded: readonly string[];
}

/** @param recordingsOf the recordings under a name, none where there is no such name */
export async function judgedGroup(
  { title, kind, ablations }: AblationGroup,
  recordingsOf: (name: string) => Promise<readonly Recording[]>,
  onProgress: (name: string) => void,
): Promise<GroupResult> {
  const results: AblationResult[] = [];
  const notRecorded: string[] = [];
  for (const ablation of ablations) {
    onProgress(ablation.name);
    const recordings = await recordingsOf(ablation.recording);
    if (recordings.length > 0) results.push(judged({ kind, ...ablation }, recordings));
    else notRecorded.push(ablation.name);
  }
  return { title, kind, results, notRecorded };
}

/** A tenth more height: less is within what another pair of faces would change. */
const CLEARLY_HIGHER = 1.1;
/** Two movements more of thirty: one more or less is chance. */
const CLEARLY_MORE_F1 = 0.05;

/** Whether two were judged on the same recordings in the same units, so that only what is found can differ. */
export function haveSameHeights(one: AblationResult, other: AblationResult): boolean {
  return one.persons.every((person) => one.heightByPerson[person] === other.heightByPerson[person]);
}

/**
 * Whether a way of measuring clearly beats the first of its group in both at once: movements stand higher above the
 * noise for every person, and more of them are found, with cuts of one's own and of others.
 */
export function wins(one: AblationResult, base: AblationResult): boolean {
  const higher = one.persons.every(
    (person) => one.heightByPerson[person] >= CLEARLY_HIGHER * base.heightByPerson[person],
  );
  const findsMore =
    one.f1 >= base.f1 + CLEARLY_MORE_F1 && one.f1WithOthersCuts >= base.f1WithOthersCuts + CLEARLY_MORE_F1;
  return findsMore && (higher || haveSameHeights(one, base));
}
