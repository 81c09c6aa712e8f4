/** Something said with a score between 0 and 1 that turned out true or not. */
export interface Judged {
  readonly score: number;
  readonly isTrue: boolean;
}

/** probability = 1 / (1 + exp(-(slope * logit(score) + offset))) */
export interface Logistic {
  readonly slope: number;
  readonly offset: number;
}

const STEPS = 50;
const EDGE = 1e-4;
/** Keeps the Newton step defined where all scores are alike. */
const RIDGE = 1e-6;
/** A Newton step is halved until it helps; where this little of it does not, there is nothing to gain. */
const SMALLEST_SHARE = 1e-6;

export function logit(score: number): number {
  const inside = Math.min(1 - EDGE, Math.max(EDGE, score));
  return Math.log(inside / (1 - inside));
}

export function probabilityOf({ slope, offset }: Logistic, score: number): number {
  return 1 / (1 + Math.exp(-(slope * logit(score) + offset)));
}

/**
 * Fits what a score is worth (Platt, "Probabilistic outputs for support vector machines", 1999): maximum
 * likelihood by Newton's method, with his smoothed targets, so that a few true cases never make certainty.
 * @throws RangeError when there are not both true and untrue cases
 */
export function fitLogistic(cases: readonly Judged[]): Logistic {
  const positives = cases.filter(({ isTrue }) => isTrue).length;
  const negatives = cases.length - positives;
  if (positives === 0 || negatives === 0) throw new RangeError('True and untrue cases are needed.');
  const high = (positives + 1) / (positives + 2);
  const low = 1 / (negatives + 2);
  let fit: Logistic = { slope: 1, offset: 0 };
  for (let step = 0; step < STEPS; step += 1) fit = improved(fit, cases, high, low);
  return fit;
}

/** Cross-entropy of the targets. */
function lossOf(fit: Logistic, cases: readonly Judged[], high: number, low: number): number {
  let loss = 0;
  for (const { score, isTrue } of cases) {
    const x = fit.slope * logit(score) + fit.offset;
    const target = isTrue ? high : low;
    loss += Math.max(x, 0) - target * x + Math.log1p(Math.exp(-Math.abs(x)));
  }
  return loss;
}

function improved(fit: Logistic, cases: readonly Judged[], high: number, low: number): Logistic {
  let [gradSlope, gradOffset, xx, x1, one] = [0, 0, RIDGE, 0, RIDGE];
  for (const { score, isTrue } of cases) {
    const x = logit(score);
    const probability = probabilityOf(fit, score);
    const error = (isTrue ? high : low) - probability;
    const weight = probability * (1 - probability);
    gradSlope += error * x;
    gradOffset += error;
    xx += weight * x * x;
    x1 += weight * x;
    one += weight;
  }
  const determinant = xx * one - x1 * x1;
  const newton = {
    slope: (one * gradSlope - x1 * gradOffset) / determinant,
    offset: (xx * gradOffset - x1 * gradSlope) / determinant,
  };
  const loss = lossOf(fit, cases, high, low);
  for (let share = 1; share > SMALLEST_SHARE; share /= 2) {
    const next = { slope: fit.slope + share * newton.slope, offset: fit.offset + share * newton.offset };
    if (lossOf(next, cases, high, low) <= loss) return next;
  }
  return fit;
}
