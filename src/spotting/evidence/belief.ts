/** A network of one hidden layer: what it takes is brought to the training's mean and deviation, and limited. */
export interface BeliefWeights {
  readonly mean: readonly number[];
  readonly deviation: readonly number[];
  /** A row for each hidden unit; its bias last. */
  readonly hidden: readonly (readonly number[])[];
  /** A weight for each hidden unit; the bias last. */
  readonly output: readonly number[];
}

/** Evidence beyond this many deviations is no stronger. @public */
export const MOST_DEVIATIONS = 4;

/** How far the evidence speaks for a movement: the logit of a network that was trained with people left out. */
export function beliefIn(
  { mean, deviation, hidden, output }: BeliefWeights,
  evidence: ArrayLike<number>,
): number {
  const size = mean.length;
  let sum = output[hidden.length]!;
  for (const [unit, weights] of hidden.entries()) {
    let inner = weights[size]!;
    for (let k = 0; k < size; k++) inner += weights[k]! * standard(evidence[k]!, mean[k]!, deviation[k]!);
    if (inner > 0) sum += output[unit]! * inner;
  }
  return sum;
}

function standard(value: number, mean: number, deviation: number): number {
  return Math.max(-MOST_DEVIATIONS, Math.min(MOST_DEVIATIONS, (value - mean) / deviation));
}
