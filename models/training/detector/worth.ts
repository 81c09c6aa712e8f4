import type { DetectorModel } from '../../../src/spotting/evidence/detector-model.ts';

/** A belief in something of which it is known whether it was a movement. */
export interface KnownBelief {
  readonly belief: number;
  readonly isMovement: boolean;
  readonly weight: number;
}

const ROUNDS = 100;
/** Longest step of a round: where right and wrong hardly overlap, Newton's own steps overshoot. */
const MOST_STEP = 0.5;
/** How far the slope is held back, as by a prior of mean 0 and this precision. */
const PRIOR = 0.01;
const DIGITS = 3;

/**
 * The logistic curve from beliefs to the share of them that are right (Platt, "Probabilistic outputs for support vector
 * machines", 1999), by Newton's method.
 * @param known on people whom the belief was not trained on
 */
export function worthOf(known: readonly KnownBelief[]): DetectorModel['worth'] {
  let worth = { slope: 1, offset: 0 };
  for (let round = 0; round < ROUNDS; round++) worth = improved(worth, known);
  return { slope: Number(worth.slope.toFixed(DIGITS)), offset: Number(worth.offset.toFixed(DIGITS)) };
}

function improved(
  { slope, offset }: DetectorModel['worth'],
  known: readonly KnownBelief[],
): DetectorModel['worth'] {
  const gradient = { slope: PRIOR * slope, offset: 0 };
  const bend = { slope: PRIOR, both: 0, offset: PRIOR };
  for (const { belief, isMovement, weight } of known) {
    const share = 1 / (1 + Math.exp(-(slope * belief + offset)));
    const off = weight * (share - (isMovement ? 1 : 0));
    const own = weight * share * (1 - share);
    gradient.slope += off * belief;
    gradient.offset += off;
    bend.slope += own * belief * belief;
    bend.both += own * belief;
    bend.offset += own;
  }
  const determinant = bend.slope * bend.offset - bend.both ** 2;
  return {
    slope: slope - limited((bend.offset * gradient.slope - bend.both * gradient.offset) / determinant),
    offset: offset - limited((bend.slope * gradient.offset - bend.both * gradient.slope) / determinant),
  };
}

function limited(step: number): number {
  return Math.max(-MOST_STEP, Math.min(MOST_STEP, step));
}
