import type { UntouchedBeliefs } from '../../../src/spotting/evidence/detector-model.ts';
import { HALF_BELIEVED } from '../../../src/spotting/rate/half-believed.ts';

/** The tail is read from where so many beliefs a minute lie higher: the higher ones are too few, the lower ones no tail. */
const TAIL_PER_MINUTE = 4;
const LEAST_TAIL = 3;
const DIGITS = 4;
/** Where there is too little film to tell. */
const UNKNOWN: UntouchedBeliefs = { onceAMinute: 1.5, fold: 0.8, halfBelievedPerMinute: 40 };

/**
 * What is believed of untouched film: how rare high beliefs are, by an exponential tail (the mean excess over where it begins).
 * @param beliefs all of them, by detectors that have learnt nothing of these people
 * @param minutes of film that they come from
 */
export function untouchedBeliefs(beliefs: readonly number[], minutes: number): UntouchedBeliefs {
  const falling = [...beliefs].sort((a, b) => b - a);
  const tail = Math.floor(TAIL_PER_MINUTE * minutes);
  const begin = falling[tail];
  if (begin === undefined || tail < LEAST_TAIL) return UNKNOWN;
  const fold = falling.slice(0, tail).reduce((sum, belief) => sum + belief - begin, 0) / tail;
  const onceAMinute = begin + fold * Math.log(tail / minutes);
  const half = beliefs.filter(
    (belief) => belief >= onceAMinute + HALF_BELIEVED.from && belief < onceAMinute + HALF_BELIEVED.to,
  );
  return {
    onceAMinute: rounded(onceAMinute),
    fold: rounded(fold),
    halfBelievedPerMinute: rounded(Math.max(1, half.length) / minutes),
  };
}

function rounded(value: number): number {
  return Number(value.toPrecision(DIGITS));
}
