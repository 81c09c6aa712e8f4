import { eased } from './courses.ts';
import type { DrawOccurrence } from './occurrence.ts';
import { skinShape } from './skin-shape.ts';

/** What a step of light does to the measurement, root mean square over the face, IOD: patches are cleared of it mostly. */
const JOLT = { patch: 0.0025, landmark: 0.006 } as const;

/** The camera corrects its exposure, at once or over half a second, and half the time corrects it back. */
export const exposureStep: DrawOccurrence = (random) => {
  const stepMs = random.chance(0.5) ? random.between(30, 120) : random.between(120, 600);
  const back = random.chance(0.5);
  const stayMs = back ? random.between(200, 1500) : 0;
  const lengthMs = stepMs + (back ? stayMs + stepMs : 0);
  const factor = random.chance(0.5) ? random.between(0.55, 0.85) : random.between(1.15, 1.6);
  const [ax, ay] = [random.normal(), random.normal()];
  const [bx, by] = [random.normal(), random.normal()];
  // Shading shifts with the light: one slope across the face, and a ripple along its edges.
  const shape = skinShape(({ x, y }) => ({
    x: ax * x + bx * Math.sin(4 * y),
    y: ay * y + by * Math.sin(4 * x),
  }));
  return {
    lengthMs,
    lay: (film, fromMs) => {
      const endMs = back ? fromMs + lengthMs : Infinity;
      const lit = (ageMs: number): number =>
        eased(ageMs / stepMs) * (back ? eased((lengthMs - ageMs) / stepMs) : 1);
      film.lighten((ageMs) => 1 + (factor - 1) * lit(ageMs), fromMs, endMs);
      film.moveSkin(shape, lit, fromMs, endMs, JOLT);
    },
  };
};

/** Frames that never come: single ones over a second or two, or up to five in a row. */
export const droppedFrames: DrawOccurrence = (random) => {
  const inARow = random.chance(0.4);
  const lengthMs = inARow ? 250 : random.between(800, 2000);
  const share = random.between(0.15, 0.4);
  const count = 2 + random.below(4);
  const own = random.fork();
  return {
    lengthMs,
    lay: (film, fromMs) => {
      let left = count;
      film.during(fromMs, fromMs + lengthMs, (frame) => {
        if (inARow ? left-- > 0 : own.chance(share)) film.leaveOut(frame);
      });
    },
  };
};

/** Pictures shown twice in place of the next: every few frames, as in a film of fewer frames, or by chance. */
export const doubledFrames: DrawOccurrence = (random) => {
  const lengthMs = random.between(800, 2500);
  const every = 2 + random.below(4);
  const regular = random.chance(0.5);
  const noticed = !random.chance(UNNOTICED);
  const own = random.fork();
  return {
    lengthMs,
    lay: (film, fromMs) =>
      film.during(fromMs, fromMs + lengthMs, (frame) => {
        if (regular ? frame % every === 0 : own.chance(1 / every)) film.repeat(frame, noticed);
      }),
  };
};

/** After lossy encoding a repeated picture may differ too much from the first to be taken for it. */
const UNNOTICED = 0.3;
