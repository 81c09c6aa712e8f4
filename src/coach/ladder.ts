/** The ways to answer a brief movement, mildest first. Saying nothing is often the best of them. */
export const RUNGS = ['say-nothing', 'stay-attentive', 'open-door', 'share-impression'] as const;

export type Rung = (typeof RUNGS)[number];

export function heightOf(rung: Rung): number {
  return RUNGS.indexOf(rung);
}

/** The milder of two rungs. */
export function milder(a: Rung, b: Rung): Rung {
  return heightOf(a) <= heightOf(b) ? a : b;
}

/** One rung up; the top stays the top. */
export function above(rung: Rung): Rung {
  return RUNGS[Math.min(heightOf(rung) + 1, RUNGS.length - 1)]!;
}
