import { fitLogistic, logistic, logit } from './logistic-fit.ts';

/** A finding with a score in 0..1, and whether it turned out true. */
export interface CalibrationCase {
  readonly score: number;
  readonly isTrue: boolean;
}

/** probability = 1 / (1 + exp(-(offset + slope logit(score)))): slope 1 and offset 0 where scores come true. */
export interface Calibration {
  readonly slope: number;
  readonly offset: number;
}

/** Scores of 0 and 1 are taken for nearly that. */
const EDGE = 1e-4;
/** Too little to be seen in a fit; it keeps one defined where all scores are alike. */
const RIDGE = 1e-6;

function scoreLogit(score: number): number {
  return logit(Math.min(1 - EDGE, Math.max(EDGE, score)));
}

export function probabilityOf({ slope, offset }: Calibration, score: number): number {
  return logistic(offset + slope * scoreLogit(score));
}

/**
 * Fits what a score is worth (Platt, "Probabilistic outputs for support vector machines", 1999), with his smoothed
 * targets, so that a few true cases never make certainty.
 * @throws RangeError when there are not both true and untrue cases
 */
export function fitCalibration(cases: readonly CalibrationCase[]): Calibration {
  const positives = cases.filter(({ isTrue }) => isTrue).length;
  const negatives = cases.length - positives;
  if (positives === 0 || negatives === 0) throw new RangeError('True and untrue cases are needed.');
  const high = (positives + 1) / (positives + 2);
  const low = 1 / (negatives + 2);
  const points = cases.map(({ score, isTrue }) => ({ x: scoreLogit(score), share: isTrue ? high : low }));
  return fitLogistic(points, RIDGE);
}
