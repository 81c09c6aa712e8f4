import { nearestRank } from './quantiles.ts';

/** How a measured time was distributed. Milliseconds; percentiles are nearest rank, so each was really measured. */
export interface Distribution {
  readonly count: number;
  readonly mean: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly max: number;
  /** How many fell below each of `BIN_EDGES_MS` and not below the one before; the last counts the rest. */
  readonly bins: readonly number[];
}

const BINS_PER_DOUBLING = 4;
const LEAST_EDGE_MS = 0.03125;
/** From 31 us to about a second. */
const EDGES = 61;

/** Upper ends of the bins, a quarter of a doubling apart: about one fifth, as fine as timings repeat. */
export const BIN_EDGES_MS: readonly number[] = Array.from(
  { length: EDGES },
  (_, k) => LEAST_EDGE_MS * 2 ** (k / BINS_PER_DOUBLING),
);

/** @returns null of nothing */
export function distributionOf(valuesMs: ArrayLike<number>): Distribution | null {
  if (valuesMs.length === 0) return null;
  const sorted = Float64Array.from(valuesMs).sort();
  return {
    count: sorted.length,
    mean: sorted.reduce((sum, value) => sum + value, 0) / sorted.length,
    p50: nearestRank(sorted, 50),
    p95: nearestRank(sorted, 95),
    p99: nearestRank(sorted, 99),
    max: sorted[sorted.length - 1]!,
    bins: binned(sorted),
  };
}

function binned(sorted: Float64Array): number[] {
  const bins = new Array<number>(BIN_EDGES_MS.length + 1).fill(0);
  let bin = 0;
  for (const value of sorted) {
    while (bin < BIN_EDGES_MS.length && value >= BIN_EDGES_MS[bin]!) bin++;
    bins[bin]!++;
  }
  return bins;
}
