import { RATES_PER_MINUTE, type RateStep } from '../../../src/contracts/rate.ts';

/** Something for each rate that a person can choose. */
export type AtEachRate<Value> = Readonly<Record<RateStep, Value>>;

export function atEachRate<Value>(of: (rate: RateStep) => Value): AtEachRate<Value> {
  const entries = RATES_PER_MINUTE.map((rate): readonly [number, Value] => [rate, of(rate)]);
  return Object.fromEntries(entries) as Record<RateStep, Value>;
}
