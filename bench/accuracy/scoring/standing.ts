import type { Estimate } from '../../../models/evaluation/statistics/estimate.ts';
import { byGroup, type ByGroup } from './by-condition.ts';
import type { CountedRate, CountedShare } from './counted.ts';
import { outcomesAtRate, type UncutClip } from './cuts.ts';
import type { ClipOutcome } from './outcome.ts';
import type { RateStep } from '../../../src/contracts/rate.ts';
import { atEachRate, type AtEachRate } from './rates.ts';
import { foundIn, summarise } from './summary.ts';

/** What a detector reaches at one rate. */
export interface AtRate {
  readonly found: ByGroup<CountedShare>;
  readonly nearF1: Estimate;
  readonly f1: Estimate;
  readonly notPlanted: CountedRate;
  readonly untouched: CountedRate;
}

/** A detector among others, on people on whom its cuts were not chosen. */
export interface Standing {
  readonly name: string;
  readonly source: string;
  readonly atRates: AtEachRate<AtRate>;
}

export function atRateOf(outcomes: readonly ClipOutcome[]): AtRate {
  const { all, notPlanted, untouched } = summarise(outcomes);
  return {
    found: byGroup(outcomes, foundIn),
    nearF1: all.nearF1,
    f1: all.f1,
    notPlanted,
    untouched,
  };
}

/** @param outcomesAt what the detector tells at a rate */
export function standingOf(
  { name, source }: { readonly name: string; readonly source: string },
  outcomesAt: (ratePerMinute: RateStep) => readonly ClipOutcome[],
): Standing {
  return { name, source, atRates: atEachRate((rate) => atRateOf(outcomesAt(rate))) };
}

/** Of a detector that is cut on other people. */
export function cutStanding(
  detector: { readonly name: string; readonly source: string },
  clips: readonly UncutClip[],
): Standing {
  return standingOf(detector, (rate) => outcomesAtRate(clips, rate));
}
