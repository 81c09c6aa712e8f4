/** A height over the time since something began, ms. */
export type Course = (ageMs: number) => number;

/** From 0 to 1 along a cubic with level ends. */
export function eased(share: number): number {
  const x = Math.min(1, Math.max(0, share));
  return x * x * (3 - 2 * x);
}

/** Up within `riseMs`, held, and down within `fallMs`. */
export function heldCourse(riseMs: number, holdMs: number, fallMs: number): Course {
  return (ageMs) =>
    Math.min(eased(ageMs / riseMs), eased((riseMs + holdMs + fallMs - ageMs) / Math.max(1, fallMs)));
}

/** A quick, even closing and an opening that slows down, as lids move: highest at `closeMs`. */
export function lidCourse(closeMs: number, shutMs: number, openMs: number): Course {
  const END = 0.03;
  return (ageMs) => {
    if (ageMs <= 0) return 0;
    if (ageMs < closeMs) return Math.sin((Math.PI / 2) * (ageMs / closeMs)) ** 2;
    const share = (ageMs - closeMs - shutMs) / openMs;
    if (share <= 0) return 1;
    return share >= 1 ? 0 : (END ** share - END) / (1 - END);
  };
}

/** A smooth way through heights at even steps, from 0 to 0 (Catmull-Rom). */
export function throughHeights(heights: readonly number[], stepMs: number): Course {
  const at = (k: number): number => heights[k] ?? 0;
  return (ageMs) => {
    const place = ageMs / stepMs - 1;
    if (place <= -1 || place >= heights.length) return 0;
    const k = Math.floor(place);
    const t = place - k;
    const [a, b, c, d] = [at(k - 1), at(k), at(k + 1), at(k + 2)];
    return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
  };
}

/** A swing that dies away: one to and fro in `periodMs`, a third of it left after each. */
export function dyingSwing(periodMs: number, lengthMs: number): Course {
  return (ageMs) => {
    if (ageMs <= 0 || ageMs >= lengthMs) return 0;
    const end = eased((lengthMs - ageMs) / (0.4 * periodMs));
    return 1.5 * Math.sin((2 * Math.PI * ageMs) / periodMs) * Math.exp(-ageMs / periodMs) * end;
  };
}
