import { thresholdsOf, type Belief } from './psychometric.ts';
import { indexAt, type Threshold } from './threshold.ts';

/** What became of a threshold from one look to the next. */
export type Change =
  /** `factor` is how many times as large the second threshold is, with the ends of its interval. */
  | {
      readonly kind: 'finer' | 'coarser' | 'unclear';
      readonly factor: number;
      readonly from: number;
      readonly to: number;
    }
  /** One of the looks has no threshold, or both saw everything. */
  | { readonly kind: 'incomparable' };

const TAIL = 0.025;

/** One look as far as it matters here. */
export interface Look {
  readonly belief: Belief;
  readonly threshold: Threshold;
}

/** Compares two looks at the same scale; it is a change only where nineteen of twenty chances say so. */
export function changeOf(first: Look, second: Look): Change {
  const kinds = [first.threshold.kind, second.threshold.kind];
  if (kinds.includes('none') || kinds.every((kind) => kind === 'floor')) return { kind: 'incomparable' };
  const differences = differencesOf(first.belief, second.belief);
  const thresholds = thresholdsOf(first.belief.scale);
  const octavesAStep = Math.log2(thresholds[1]! / thresholds[0]!);
  const factorAt = (share: number): number =>
    2 ** (octavesAStep * (indexAt(differences, share) - (thresholds.length - 1)));
  const [from, factor, to] = [factorAt(TAIL), factorAt(0.5), factorAt(1 - TAIL)];
  const kind = to < 1 ? 'finer' : from > 1 ? 'coarser' : 'unclear';
  return { kind, factor, from, to };
}

/**
 * How likely the second lies so many steps above the first; in the middle where both are the same. How steep the eyes are
 * and how often they lapse is unknown, and the same in both looks.
 */
function differencesOf(first: Belief, second: Belief): Float64Array {
  const shift = first.shares.length - 1;
  const sums = new Float64Array(2 * shift + 1);
  first.ofEyes.forEach(({ weight, likelihoods }, kind) => {
    const others = second.ofEyes[kind]!.likelihoods;
    for (let a = 0; a <= shift; a++) {
      for (let b = 0; b <= shift; b++) sums[b - a + shift]! += weight * likelihoods[a]! * others[b]!;
    }
  });
  return sums;
}
