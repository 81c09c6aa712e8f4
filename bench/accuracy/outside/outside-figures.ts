import type { ClipReport } from '../scoring/clip-report.ts';
import { outcomesAtRate, type UncutClip } from '../scoring/cuts.ts';
import { figuresOf, type Figures } from '../scoring/figures.ts';
import { outcomeOf } from '../scoring/outcome.ts';
import { DEFAULT_RATE_PER_MINUTE } from '../../../src/contracts/rate.ts';
import { atEachRate } from '../scoring/rates.ts';

function isSureOfAll({ moments }: ClipReport): boolean {
  return moments.every(({ confidence }) => confidence !== null);
}

/**
 * What another detector is worth: at each rate, cut on other people, where all its moments have a confidence; as it comes
 * otherwise.
 */
export function outsideFigures(clips: readonly UncutClip[]): Figures {
  const asItComes = clips.map(({ of, report, durationMs }) => outcomeOf(of, report, durationMs));
  if (!clips.every(({ report }) => isSureOfAll(report)))
    return figuresOf({ main: asItComes, most: asItComes, atRates: null });
  const atRates = atEachRate((rate) => outcomesAtRate(clips, rate));
  return figuresOf({ main: atRates[DEFAULT_RATE_PER_MINUTE], most: asItComes, atRates });
}
