import { nearness } from '../../src/core/interval.ts';
import { overPeople } from './over-people.ts';
import { groupedBy } from '../../models/evaluation/statistics/bootstrap.ts';
import type { Estimate } from '../../models/evaluation/statistics/estimate.ts';
import { poissonRate } from '../../models/evaluation/statistics/intervals.ts';
import { countsAt, cutForBestF1, cutForRate, perMinute, ratesOf, type TunedTrace } from './tune.ts';

/** Findings a minute in untouched footage at which recall is compared. */
export const RATE_LIMITS: readonly number[] = [1, 2];

/** What one detector found in one trace. Of twins, minutes count in which the app judges at least a part of the face. */
export interface Hearing extends TunedTrace {
  readonly person: string;
  readonly isTwin: boolean;
}

export interface AtRate {
  /** Findings a minute on the tuning split's twins that the cut allows. */
  readonly limit: number;
  readonly recall: number;
  readonly nearRecall: number;
  /** What the same cut lets through on the stated split's twins. */
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

/** What one detector reaches on the stated split with the cut that was best on the tuning split. */
export interface Standing extends PlantedRates {
  readonly name: string;
  readonly source: string;
  readonly cut: number;
  /** Findings a minute in untouched footage, none of them verified. */
  readonly twins: Estimate;
  readonly atRates: readonly AtRate[];
}

function isPlanted({ isTwin }: Hearing): boolean {
  return !isTwin;
}

function twinRate(hearings: readonly Hearing[], cut: number): Estimate {
  const twins = hearings.filter(({ isTwin }) => isTwin);
  const found = twins.reduce((sum, twin) => sum + countsAt(twin, cut).found, 0);
  return poissonRate(
    found,
    twins.reduce((sum, { minutes }) => sum + minutes, 0),
  );
}

function atRate(tuning: readonly Hearing[], stated: readonly Hearing[], limit: number): AtRate {
  const cut = cutForRate(
    tuning.filter(({ isTwin }) => isTwin),
    limit,
  );
  const planted = stated.filter(isPlanted);
  return {
    limit,
    recall: ratesOf(planted.map((one) => countsAt(one, cut))).recall,
    nearRecall: ratesOf(planted.map((one) => countsAt(one, cut, nearness))).recall,
    perMinute: perMinute(
      stated.filter(({ isTwin }) => isTwin),
      cut,
    ),
  };
}

/** Cut of a detector whose findings are all told. */
export const EVERYTHING_FOUND = -Infinity;

/** The cut is chosen on the tuning split, planted clips and twins together: what is found in twins counts as false. */
export function tunedCut(tuning: readonly Hearing[]): number {
  return cutForBestF1(tuning).cut;
}

/** What a detector reaches on the planted clips among those given. */
export function plantedRates(hearings: readonly Hearing[], cut: number): PlantedRates {
  const counted = hearings.filter(isPlanted).map((hearing) => ({
    person: hearing.person,
    overlap: countsAt(hearing, cut),
    near: countsAt(hearing, cut, nearness),
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

/** Where the detector comes with a setting of its own, give EVERYTHING_FOUND for the cut. */
export function standingOf(
  { name, source }: { readonly name: string; readonly source: string },
  tuning: readonly Hearing[],
  stated: readonly Hearing[],
  cut: number,
): Standing {
  return {
    name,
    source,
    cut,
    ...plantedRates(stated, cut),
    twins: twinRate(stated, cut),
    atRates: RATE_LIMITS.map((limit) => atRate(tuning, stated, limit)),
  };
}
