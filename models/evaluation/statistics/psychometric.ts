import { percentileInterval, resampled, type BootstrapOptions } from './bootstrap.ts';

/** One planted movement: how large, and whether it was found. */
export interface Shown {
  /** IOD, above 0. */
  readonly amplitude: number;
  readonly hit: boolean;
}

/** Chance of a hit = 1 / (1 + exp(-(level + slope (ln amplitude - centre)))). */
export interface Curve {
  readonly centre: number;
  readonly level: number;
  readonly slope: number;
}

/**
 * An amplitude in IOD. Outside of what was planted nothing is claimed: 'not reached' by the largest, or reached
 * below the smallest.
 */
export type Reached = number | 'not reached' | 'below the smallest';

export interface Threshold {
  readonly at: Reached;
  readonly low: Reached;
  readonly high: Reached;
}

/**
 * Keeps the fit finite where all large movements are found and no small one: as much as a fiftieth of a
 * movement on either parameter.
 */
const RIDGE = 0.02;
/** A curve that rises less than this per factor e of amplitude does not rise. */
const FLAT = 1e-6;
const MAX_STEPS = 100;
const CONVERGED = 1e-10;

/** Logistic regression on the logarithm of the amplitude: maximum likelihood with a small ridge, by Newton's method. */
export function fitCurve(shown: readonly Shown[]): Curve {
  const logs = shown.map(({ amplitude }) => Math.log(amplitude));
  const centre = logs.reduce((sum, value) => sum + value, 0) / Math.max(1, logs.length);
  let curve: Curve = { centre, level: 0, slope: 0 };
  for (let step = 0; step < MAX_STEPS; step++) {
    const next = improved(curve, shown);
    const moved = Math.abs(next.level - curve.level) + Math.abs(next.slope - curve.slope);
    curve = next;
    if (moved < CONVERGED) break;
  }
  return curve;
}

/** A Newton step, shortened until the likelihood rises. */
function improved(curve: Curve, shown: readonly Shown[]): Curve {
  const { level, slope } = newtonStep(curve, shown);
  const now = penalisedLikelihood(curve, shown);
  for (let share = 1; share > 1e-6; share /= 2) {
    const next = { ...curve, level: curve.level + share * level, slope: curve.slope + share * slope };
    if (penalisedLikelihood(next, shown) >= now) return next;
  }
  return curve;
}

function newtonStep(
  curve: Curve,
  shown: readonly Shown[],
): { readonly level: number; readonly slope: number } {
  let [gradientLevel, gradientSlope] = [-RIDGE * curve.level, -RIDGE * curve.slope];
  let [levelLevel, levelSlope, slopeSlope] = [RIDGE, 0, RIDGE];
  for (const { amplitude, hit } of shown) {
    const x = Math.log(amplitude) - curve.centre;
    const chance = chanceAt(curve, amplitude);
    const error = (hit ? 1 : 0) - chance;
    const weight = chance * (1 - chance);
    gradientLevel += error;
    gradientSlope += error * x;
    levelLevel += weight;
    levelSlope += weight * x;
    slopeSlope += weight * x * x;
  }
  const determinant = levelLevel * slopeSlope - levelSlope * levelSlope;
  return {
    level: (slopeSlope * gradientLevel - levelSlope * gradientSlope) / determinant,
    slope: (levelLevel * gradientSlope - levelSlope * gradientLevel) / determinant,
  };
}

function logitAt({ centre, level, slope }: Curve, amplitude: number): number {
  return level + slope * (Math.log(amplitude) - centre);
}

export function chanceAt(curve: Curve, amplitude: number): number {
  return 1 / (1 + Math.exp(-logitAt(curve, amplitude)));
}

function penalisedLikelihood(curve: Curve, shown: readonly Shown[]): number {
  const penalty = (RIDGE / 2) * (curve.level ** 2 + curve.slope ** 2);
  return shown.reduce((sum, { amplitude, hit }) => {
    const logit = (hit ? 1 : -1) * logitAt(curve, amplitude);
    return sum - (logit > 0 ? Math.log1p(Math.exp(-logit)) : -logit + Math.log1p(Math.exp(logit)));
  }, -penalty);
}

/** The amplitude found with a given chance. Where larger movements are not found more often: none or all. */
function amplitudeFor(curve: Curve, chance: number): number {
  const missing = Math.log(chance / (1 - chance)) - curve.level;
  if (curve.slope < FLAT) return missing > 0 ? Infinity : 0;
  return Math.exp(curve.centre + missing / curve.slope);
}

function within(amplitude: number, smallest: number, largest: number): Reached {
  if (!(amplitude <= largest)) return 'not reached';
  return amplitude < smallest ? 'below the smallest' : amplitude;
}

/**
 * The amplitude found with a given chance, with a bootstrap interval.
 * @param units movements that belong together (of a person, of a clip): they are drawn together
 */
export function threshold(
  units: readonly (readonly Shown[])[],
  chance: number,
  options: BootstrapOptions,
): Threshold {
  const amplitudes = units.flat().map(({ amplitude }) => amplitude);
  if (amplitudes.length === 0) return { at: 'not reached', low: 'not reached', high: 'not reached' };
  const of = (sample: readonly (readonly Shown[])[]): number => amplitudeFor(fitCurve(sample.flat()), chance);
  const { low, high } = percentileInterval(resampled(units, of, options), options.confidence);
  const [smallest, largest] = [Math.min(...amplitudes), Math.max(...amplitudes)];
  return {
    at: within(of(units), smallest, largest),
    low: within(low, smallest, largest),
    high: within(high, smallest, largest),
  };
}

export interface Sensitivity {
  readonly curve: Curve;
  /** Amplitude found half the time, and nine times in ten. */
  readonly a50: Threshold;
  readonly a90: Threshold;
}

export function sensitivity(units: readonly (readonly Shown[])[], options: BootstrapOptions): Sensitivity {
  return {
    curve: fitCurve(units.flat()),
    a50: threshold(units, 0.5, options),
    a90: threshold(units, 0.9, options),
  };
}
