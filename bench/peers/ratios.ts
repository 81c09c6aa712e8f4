import { bootstrap } from '../../models/evaluation/statistics/bootstrap.ts';
import { median } from '../../src/core/quantiles.ts';
import type { RatioReport } from './peer-report.ts';

/** The median time of each subject's block in one round. */
export type RoundMedians = ReadonlyMap<string, number>;

export interface Comparison {
  readonly of: string;
  readonly to: string;
  readonly atMost: number | null;
}

const SEED = 20;

/** One ratio for each round in which both were timed. */
export function ratiosOf(rounds: readonly RoundMedians[], of: string, to: string): readonly number[] {
  return rounds.flatMap((round) => {
    const [above, below] = [round.get(of), round.get(to)];
    return above === undefined || below === undefined ? [] : [above / below];
  });
}

/** Null where the two were never timed in the same round. */
export function compare(rounds: readonly RoundMedians[], { of, to, atMost }: Comparison): RatioReport | null {
  const ratios = ratiosOf(rounds, of, to);
  if (ratios.length === 0) return null;
  const { value, low, high } = bootstrap(ratios, median, { seed: SEED });
  const [least, most] = [Math.min(...ratios), Math.max(...ratios)];
  return { of, to, median: value, low95: low, high95: high, least, most, rounds: ratios.length, atMost };
}
