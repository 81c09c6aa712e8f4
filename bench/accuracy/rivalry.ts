import { nearness } from '../../src/core/interval.ts';
import { overPeople } from './over-people.ts';
import { groupedBy } from '../../models/evaluation/statistics/bootstrap.ts';
import type { Estimate } from '../../models/evaluation/statistics/estimate.ts';
import { poissonRate } from '../../models/evaluation/statistics/intervals.ts';
import { countsAt, cutForRate, ratesOf, type TunedTrace } from './tune.ts';

/** Findings a minute in untouched footage at which detectors are compared. */
export const RATES: readonly number[] = [0.1, 0.5, 2];
/** The rate at which F1 is told. */
export const MAIN_RATE = 0.5;

/** What one detector found in one trace. */
export interface Hearing extends TunedTrace {
  readonly person: string;
  readonly isTwin: boolean;
}

/** Where a detector's scores are cut for a person. */
export type CutFor = (person: string) => number;

export interface AtRate {
  /** Findings a minute of the others' untouched footage that a person's cut allows. */
  readonly limit: number;
  readonly recall: number;
  readonly nearRecall: number;
  /** What these cuts let through in the people's own untouched footage. */
  readonly perMinute: number;
}

/** On planted clips, people drawn for the intervals. */
export interface PlantedRates {
  /** IoU of at least a half. */
  readonly f1: Estimate;
  readonly precision: Estimate;
  readonly recall: Estimate;
  readonly nearF1: Estimate;
  readonly f1ByPerson: Readonly<Record<string, number>>;
}

/** What one detector reaches on people on whom its cuts were not chosen. */
export interface Standing extends PlantedRates {
  readonly name: string;
  readonly source: string;
  /** Findings a minute in untouched footage, none of them verified. */
  readonly twins: Estimate;
  readonly atRates: readonly AtRate[];
}

function isPlanted({ isTwin }: Hearing): boolean {
  return !isTwin;
}

/** A person's cut lets through at most `limit` findings a minute in the untouched footage of all others. */
export function leftOutCuts(hearings: readonly Hearing[], limit: number): CutFor {
  const cuts = new Map<string, number>();
  return (person) => {
    const others = hearings.filter((one) => one.isTwin && one.person !== person);
    const cut = cuts.get(person) ?? cutForRate(others, limit);
    cuts.set(person, cut);
    return cut;
  };
}

/** Of a detector whose findings are all told. */
export const everythingFound: CutFor = () => -Infinity;

function twinRate(hearings: readonly Hearing[], cutFor: CutFor): Estimate {
  const twins = hearings.filter(({ isTwin }) => isTwin);
  const found = twins.reduce((sum, twin) => sum + countsAt(twin, cutFor(twin.person)).found, 0);
  return poissonRate(
    found,
    twins.reduce((sum, { minutes }) => sum + minutes, 0),
  );
}

function atRate(hearings: readonly Hearing[], limit: number): AtRate {
  const cutFor = leftOutCuts(hearings, limit);
  const planted = hearings.filter(isPlanted);
  return {
    limit,
    recall: ratesOf(planted.map((one) => countsAt(one, cutFor(one.person)))).recall,
    nearRecall: ratesOf(planted.map((one) => countsAt(one, cutFor(one.person), nearness))).recall,
    perMinute: twinRate(hearings, cutFor).value,
  };
}

/** What a detector reaches on the planted clips among those given. */
export function plantedRates(hearings: readonly Hearing[], cutFor: CutFor): PlantedRates {
  const counted = hearings.filter(isPlanted).map((hearing) => ({
    person: hearing.person,
    overlap: countsAt(hearing, cutFor(hearing.person)),
    near: countsAt(hearing, cutFor(hearing.person), nearness),
  }));
  const estimate = (kind: 'overlap' | 'near', rate: 'f1' | 'precision' | 'recall'): Estimate =>
    overPeople(
      counted,
      ({ person }) => person,
      (sample) => ratesOf(sample.map((one) => one[kind]))[rate],
    );
  return {
    f1: estimate('overlap', 'f1'),
    precision: estimate('overlap', 'precision'),
    recall: estimate('overlap', 'recall'),
    nearF1: estimate('near', 'f1'),
    f1ByPerson: Object.fromEntries(
      groupedBy(counted, ({ person }) => person).map((own) => [
        own[0]!.person,
        ratesOf(own.map(({ overlap }) => overlap)).f1,
      ]),
    ),
  };
}

/** Where the detector comes with a setting of its own, give `everythingFound` for the cuts. */
export function standingOf(
  { name, source }: { readonly name: string; readonly source: string },
  hearings: readonly Hearing[],
  cutFor: CutFor,
): Standing {
  return {
    name,
    source,
    ...plantedRates(hearings, cutFor),
    twins: twinRate(hearings, cutFor),
    atRates: RATES.map((limit) => atRate(hearings, limit)),
  };
}
