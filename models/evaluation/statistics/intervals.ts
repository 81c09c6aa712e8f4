import type { Estimate } from './estimate.ts';

/** Two-sided 95 %. */
const TAIL = 0.025;
const Z = 1.959964;
const HALVINGS = 200;

/** A share and Wilson's 95 % interval for it (Wilson 1927). Nothing is known of 0 of 0. */
export function wilson(hits: number, count: number): Estimate {
  if (count === 0) return { value: NaN, low: 0, high: 1 };
  const share = hits / count;
  const spread = Z * Z;
  const centre = (share + spread / (2 * count)) / (1 + spread / count);
  const half =
    (Z * Math.sqrt((share * (1 - share)) / count + spread / (4 * count * count))) / (1 + spread / count);
  return {
    value: share,
    low: hits === 0 ? 0 : Math.max(0, centre - half),
    high: hits === count ? 1 : Math.min(1, centre + half),
  };
}

/**
 * Events a minute and the exact 95 % interval (Garwood, "Fiducial limits for the Poisson distribution", 1936); for no
 * event only its upper limit says something, and all of the 5 % is there. It takes events to be independent: where
 * they come in bursts, bootstrap over clips instead.
 */
export function poissonRate(events: number, minutes: number): Estimate {
  if (minutes <= 0) return { value: NaN, low: 0, high: Infinity };
  if (events === 0) return { value: 0, low: 0, high: poissonAtMost(0, minutes) };
  const low = poissonMeanWhere((mean) => 1 - poissonUpTo(events - 1, mean) < TAIL, events);
  return { value: events / minutes, low: low / minutes, high: poissonUpper(events, TAIL) / minutes };
}

/** Events a minute below which the true rate lies with 95 % certainty, one-sided: 3 / minutes for none (rule of three). */
export function poissonAtMost(events: number, minutes: number): number {
  return poissonUpper(events, 2 * TAIL) / minutes;
}

/** The mean at which so few events as these happen with the chance `tail`. */
function poissonUpper(events: number, tail: number): number {
  return poissonMeanWhere((mean) => poissonUpTo(events, mean) > tail, events);
}

/** Chance of at most `events` where `mean` are expected. */
function poissonUpTo(events: number, mean: number): number {
  let logTerm = -mean;
  let sum = Math.exp(logTerm);
  for (let k = 1; k <= events; k++) {
    logTerm += Math.log(mean / k);
    sum += Math.exp(logTerm);
  }
  return Math.min(1, sum);
}

/** The mean up to which something holds that holds for small means only, by bisection. */
function poissonMeanWhere(holds: (mean: number) => boolean, events: number): number {
  let low = 0;
  let high = 2 * events + 20;
  for (let k = 0; k < HALVINGS && high - low > 1e-10 * high; k++) {
    const middle = (low + high) / 2;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
