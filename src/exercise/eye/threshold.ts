import { thresholdsOf, type Belief } from './psychometric.ts';
import type { Range } from './scales.ts';

/** What a look says about one scale. */
export type Threshold =
  | {
      readonly kind: 'found';
      /** Three of four are seen from here on. */
      readonly at: number;
      /** Nineteen times of twenty it lies between these. */
      readonly from: number;
      readonly to: number;
    }
  /** Even the hardest that could be shown is mostly seen; `to` is how bad it may be all the same. */
  | { readonly kind: 'floor'; readonly at: number; readonly to: number }
  /** Too little was seen, or too much named that was not there. */
  | { readonly kind: 'none' };

/** How sure it has to be that there is a threshold within what is shown. */
const LEAST_SURE = 0.8;
/** Ends of the interval that is told. */
const TAIL = 0.025;

/** @param range of what was shown: beyond it nothing is claimed */
export function thresholdIn(belief: Belief, { least, most }: Range): Threshold {
  const thresholds = thresholdsOf(belief.scale);
  const within = belief.shares.reduce((sum, share, at) => sum + (thresholds[at]! <= most ? share : 0), 0);
  if (within < LEAST_SURE) return { kind: 'none' };
  const quantile = (share: number): number => thresholds[indexAt(belief.shares, share)]!;
  const to = Math.min(most, quantile(1 - TAIL));
  const at = quantile(0.5);
  if (at <= least) return { kind: 'floor', at: least, to: Math.max(least, to) };
  return { kind: 'found', at, from: Math.max(least, quantile(TAIL)), to };
}

/** Where a share of the whole is reached. */
export function indexAt(shares: Float64Array, share: number): number {
  const wanted = share * shares.reduce((sum, each) => sum + each, 0);
  let sum = 0;
  for (let at = 0; at < shares.length; at++) {
    sum += shares[at]!;
    if (sum >= wanted) return at;
  }
  return shares.length - 1;
}
