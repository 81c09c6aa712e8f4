import { BIN_EDGES_MS, type Distribution } from '../../../core/distribution.ts';

/** Bins of times as places on a line on which every doubling is as long: bin k lies from k to k + 1. */

const LEAST_EDGE_MS = BIN_EDGES_MS[0]!;
const NEXT_EDGE_MS = BIN_EDGES_MS[1]!;
const BINS_PER_DOUBLING = 1 / Math.log2(NEXT_EDGE_MS / LEAST_EDGE_MS);
const TICKS_MS = [0.1, 1, 10, 100, 1000];

export interface BinRange {
  readonly from: number;
  readonly to: number;
}

/** Where a time lies. @internal */
export function placeOf(ms: number): number {
  return 1 + BINS_PER_DOUBLING * Math.log2(ms / LEAST_EDGE_MS);
}

/** The bins that are needed for all of these, and one more at either end. */
export function rangeOf(all: readonly Distribution[]): BinRange {
  const filled = all.flatMap(({ bins }) => bins.flatMap((count, bin) => (count > 0 ? [bin] : [])));
  if (filled.length === 0) return { from: 0, to: 1 };
  return { from: Math.max(0, Math.min(...filled) - 1), to: Math.max(...filled) + 2 };
}

/** Powers of ten inside, each with its share of the way. */
export function ticksIn({ from, to }: BinRange): readonly { readonly ms: number; readonly share: number }[] {
  return TICKS_MS.map((ms) => ({ ms, share: (placeOf(ms) - from) / (to - from) })).filter(
    ({ share }) => share >= 0 && share <= 1,
  );
}

/** Share of the times in each bin of the range, ending on nothing; null where a line would say nothing. */
export function sharesIn({ bins, count }: Distribution, { from, to }: BinRange): (number | null)[] {
  const first = bins.findIndex((each) => each > 0);
  const last = bins.findLastIndex((each) => each > 0);
  return Array.from({ length: to - from + 1 }, (_, at) => {
    const bin = from + at;
    return bin < first - 1 || bin > last + 1 ? null : (bins[bin] ?? 0) / count;
  });
}
