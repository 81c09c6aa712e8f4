/** How often something was so at a place `x`. */
export interface LogisticPoint {
  readonly x: number;
  /** 0..1; of a single case 0 or 1, or what a prior makes of that. */
  readonly share: number;
}

/** chance = 1 / (1 + exp(-(offset + slope x))) */
export interface LogisticLine {
  readonly offset: number;
  readonly slope: number;
}

const MOST_STEPS = 100;
const CONVERGED = 1e-10;
/** A step is halved until it helps; where this little of it does not, there is nothing to gain. */
const SMALLEST_SHARE = 1e-6;

export function logistic(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

export function logit(chance: number): number {
  return Math.log(chance / (1 - chance));
}

/**
 * Logistic regression in one variable: maximum likelihood by Newton's method, each step shortened until it helps
 * (McCullagh and Nelder, "Generalized linear models", 1989, ch. 4).
 * @param ridge half of it times the squares of offset and slope is taken off the log-likelihood; above 0 the fit is
 *   finite and unique whatever the points
 */
export function fitLogistic(points: readonly LogisticPoint[], ridge: number): LogisticLine {
  let line: LogisticLine = { offset: 0, slope: 0 };
  for (let step = 0; step < MOST_STEPS; step++) {
    const next = improved(line, points, ridge);
    const moved = Math.abs(next.offset - line.offset) + Math.abs(next.slope - line.slope);
    line = next;
    if (moved < CONVERGED) break;
  }
  return line;
}

function improved(line: LogisticLine, points: readonly LogisticPoint[], ridge: number): LogisticLine {
  const { offset, slope } = newtonStep(line, points, ridge);
  const now = lossOf(line, points, ridge);
  for (let share = 1; share > SMALLEST_SHARE; share /= 2) {
    const next = { offset: line.offset + share * offset, slope: line.slope + share * slope };
    if (lossOf(next, points, ridge) <= now) return next;
  }
  return line;
}

/** Minus the penalised log-likelihood. */
function lossOf({ offset, slope }: LogisticLine, points: readonly LogisticPoint[], ridge: number): number {
  let loss = (ridge / 2) * (offset * offset + slope * slope);
  for (const { x, share } of points) {
    const at = offset + slope * x;
    loss += Math.max(at, 0) - share * at + Math.log1p(Math.exp(-Math.abs(at)));
  }
  return loss;
}

function newtonStep(
  { offset, slope }: LogisticLine,
  points: readonly LogisticPoint[],
  ridge: number,
): LogisticLine {
  let [gradOffset, gradSlope] = [-ridge * offset, -ridge * slope];
  let [one, x1, xx] = [ridge, 0, ridge];
  for (const { x, share } of points) {
    const chance = logistic(offset + slope * x);
    const error = share - chance;
    const weight = chance * (1 - chance);
    gradOffset += error;
    gradSlope += error * x;
    one += weight;
    x1 += weight * x;
    xx += weight * x * x;
  }
  const determinant = one * xx - x1 * x1;
  return {
    offset: (xx * gradOffset - x1 * gradSlope) / determinant,
    slope: (one * gradSlope - x1 * gradOffset) / determinant,
  };
}
