import { percentileInterval, resampled, type BootstrapOptions } from './bootstrap.ts';
import { fitLogistic, logistic, logit } from './logistic-fit.ts';

/** One movement that was there to be found. */
export interface DetectionTrial {
  /** IOD, above 0. */
  readonly amplitude: number;
  readonly hit: boolean;
}

/** Chance of a hit = 1 / (1 + exp(-(level + slope (ln amplitude - centre)))). */
export interface PsychometricCurve {
  readonly centre: number;
  readonly level: number;
  readonly slope: number;
}

/**
 * An amplitude in IOD. Outside of what was tried nothing is claimed: 'not reached' by the largest, or reached below
 * the smallest.
 */
export type StatedAmplitude = number | 'not reached' | 'below the smallest';

/** An amplitude with the ends of its confidence interval. */
export interface ThresholdEstimate {
  readonly at: StatedAmplitude;
  readonly low: StatedAmplitude;
  readonly high: StatedAmplitude;
}

/**
 * Keeps the fit finite where all large movements are found and no small one: as much as a fiftieth of a
 * movement on either parameter.
 */
const RIDGE = 0.02;
/** A curve that rises less than this per factor e of amplitude does not rise. */
const FLAT = 1e-6;

/** Logistic regression on the logarithm of the amplitude, with a small ridge. */
export function fitCurve(trials: readonly DetectionTrial[]): PsychometricCurve {
  const logs = trials.map(({ amplitude }) => Math.log(amplitude));
  const centre = logs.reduce((sum, value) => sum + value, 0) / Math.max(1, logs.length);
  const points = trials.map(({ hit }, k) => ({ x: logs[k]! - centre, share: hit ? 1 : 0 }));
  const { offset, slope } = fitLogistic(points, RIDGE);
  return { centre, level: offset, slope };
}

export function chanceAt({ centre, level, slope }: PsychometricCurve, amplitude: number): number {
  return logistic(level + slope * (Math.log(amplitude) - centre));
}

/** The amplitude found with a given chance. Where larger movements are not found more often: none or all. */
function amplitudeFor(curve: PsychometricCurve, chance: number): number {
  const missing = logit(chance) - curve.level;
  if (curve.slope < FLAT) return missing > 0 ? Infinity : 0;
  return Math.exp(curve.centre + missing / curve.slope);
}

function within(amplitude: number, smallest: number, largest: number): StatedAmplitude {
  if (!(amplitude <= largest)) return 'not reached';
  return amplitude < smallest ? 'below the smallest' : amplitude;
}

/**
 * The amplitude found with a given chance, with a bootstrap interval.
 * @param units trials that belong together (of a person, of a clip): they are drawn together
 */
export function threshold(
  units: readonly (readonly DetectionTrial[])[],
  chance: number,
  options: BootstrapOptions,
): ThresholdEstimate {
  const amplitudes = units.flat().map(({ amplitude }) => amplitude);
  if (amplitudes.length === 0) return { at: 'not reached', low: 'not reached', high: 'not reached' };
  const of = (sample: readonly (readonly DetectionTrial[])[]): number =>
    amplitudeFor(fitCurve(sample.flat()), chance);
  const { low, high } = percentileInterval(resampled(units, of, options), options.confidence);
  const [smallest, largest] = [Math.min(...amplitudes), Math.max(...amplitudes)];
  return {
    at: within(of(units), smallest, largest),
    low: within(low, smallest, largest),
    high: within(high, smallest, largest),
  };
}

export interface DetectionThresholds {
  readonly curve: PsychometricCurve;
  /** Amplitude found half the time, and nine times in ten. */
  readonly a50: ThresholdEstimate;
  readonly a90: ThresholdEstimate;
}

export function detectionThresholds(
  units: readonly (readonly DetectionTrial[])[],
  options: BootstrapOptions,
): DetectionThresholds {
  return {
    curve: fitCurve(units.flat()),
    a50: threshold(units, 0.5, options),
    a90: threshold(units, 0.9, options),
  };
}
