import * as v from 'valibot';
import { RATE_FACTOR_LIMITS, RATE_NAMES, RATE_OF_NAME } from '../contracts/rate.ts';

/** What rating added to the confidence asked for that was about twice as rare: between the steps then, 0.11 were. */
const OFFSET_AN_OCTAVE = 0.1;
const LARGEST_OFFSET = 1;
/** Finer than any rating moves it. */
const UNIT = 1e-6;

const sensitivity = v.picklist(RATE_NAMES);
const confidenceOffset = v.pipe(v.number(), v.minValue(-LARGEST_OFFSET), v.maxValue(LARGEST_OFFSET));

/** Settings of version 1, which asked for a confidence, as the rate that they ask for. What is damaged is left out. */
export function fromVersion1(settings: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const step = v.safeParse(sensitivity, settings['sensitivity']);
  const offset = v.safeParse(confidenceOffset, settings['confidenceOffset']);
  return {
    ...settings,
    ...(step.success && { ratePerMinute: RATE_OF_NAME[step.output] }),
    ...(offset.success && { rateFactor: factorOf(offset.output) }),
  };
}

function factorOf(offset: number): number {
  const factor = 2 ** (-offset / OFFSET_AN_OCTAVE);
  const { least, most } = RATE_FACTOR_LIMITS;
  return Math.round(Math.min(most, Math.max(least, factor)) / UNIT) * UNIT;
}
