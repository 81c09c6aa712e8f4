import { ANY_RATE, RATES_PER_MINUTE, type RateStep } from '../../contracts/rate.ts';

/** What a moment must reach to be told. */
export interface Bar {
  readonly confidence: number;
  /** Displacement of the skin, IOD, mean over a region: pulse and breath move a still face by 0.3 %. */
  readonly amplitude: number;
}

/** Chosen by F1 on lively footage, and the same for everybody: what each really costs differs by the person. */
const BARS: Readonly<Record<RateStep, Bar>> = {
  0.1: { confidence: 0.65, amplitude: 0.008 },
  0.5: { confidence: 0.4, amplitude: 0.005 },
  2: { confidence: 0.15, amplitude: 0.003 },
};

/** No rate makes everything count: a moment keeps others away for a while. */
const LEAST: Bar = { confidence: 0.1, amplitude: 0 };

/** The bar that is meant to keep to so many false cues a minute: those of the steps, and a straight line over log rate. */
export function barFor(ratePerMinute: number): Bar {
  if (ratePerMinute === ANY_RATE) return LEAST;
  const [first, middle, last] = RATES_PER_MINUTE;
  const [low, high] = ratePerMinute < middle ? [first, middle] : [middle, last];
  const share = Math.max(0, Math.log(ratePerMinute / low) / Math.log(high / low));
  const between = (quantity: keyof Bar): number =>
    Math.max(LEAST[quantity], BARS[low][quantity] + share * (BARS[high][quantity] - BARS[low][quantity]));
  return { confidence: between('confidence'), amplitude: between('amplitude') };
}
