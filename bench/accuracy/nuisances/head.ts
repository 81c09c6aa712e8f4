import type { Random } from '../../../src/core/random.ts';
import { dyingSwing, heldCourse, type Course } from './courses.ts';
import type { FaceFilm, HeadShift } from './face-film.ts';
import type { DrawOccurrence } from './occurrence.ts';
import { skinShape, type Place, type SkinShape } from './skin-shape.ts';

/**
 * Skin that seems to move when the head does, root mean square over the face, IOD a degree: the slopes of patch and
 * landmark channels over the pose in the recorded clips whose heads turn most.
 */
const LEAK = { patch: 0.003, landmark: 0.0025 } as const;
/** A change of size by e counts as so many degrees. */
const DEG_PER_GROWTH = 60;

/** An error that varies smoothly over the face: a plane and a saddle of chance. */
function drawLeak(random: Random): SkinShape {
  const [ax, ay] = [random.normal(), random.normal()];
  const [bx, by] = [random.normal(), random.normal()];
  const [cx, cy] = [random.normal(), random.normal()];
  return skinShape(({ x, y }: Place) => ({
    x: 0.6 * (ax * x + bx * y + 2 * cx * x * y),
    y: 0.6 * (ay * x + by * y + cy * (x * x - y * y)),
  }));
}

/** Moves the head, and what of it shows as skin. */
function layHead(
  random: Random,
): (film: FaceFilm, shift: (ageMs: number) => HeadShift, fromMs: number, toMs: number) => void {
  const leak = drawLeak(random);
  return (film, shift, fromMs, toMs) => {
    const amount: Course = (ageMs) => {
      const { pitchDeg, yawDeg, grow } = shift(ageMs);
      return pitchDeg + yawDeg + DEG_PER_GROWTH * Math.log(grow);
    };
    film.moveSkin(leak, amount, fromMs, toMs, LEAK);
    film.shiftHead(shift, fromMs, toMs);
  };
}

/** One to three nods that die away, one to two and a half a second. */
export const nod: DrawOccurrence = (random) => {
  const periodMs = 1000 / random.between(1, 2.5);
  const lengthMs = Math.min(3000, periodMs * random.between(1.2, 3));
  const degrees = random.sign() * random.between(2, 9);
  const swing = dyingSwing(periodMs, lengthMs);
  const lay = layHead(random);
  const yawShare = random.between(-0.15, 0.15);
  return {
    lengthMs,
    lay: (film, fromMs) =>
      lay(
        film,
        (ageMs) => ({ pitchDeg: degrees * swing(ageMs), yawDeg: yawShare * degrees * swing(ageMs), grow: 1 }),
        fromMs,
        fromMs + lengthMs,
      ),
  };
};

/** The person comes nearer, stays a moment, and sits back. */
export const leaningIn: DrawOccurrence = (random) => {
  const [inMs, stayMs, backMs] = [
    random.between(500, 1200),
    random.between(300, 900),
    random.between(600, 1300),
  ];
  const lengthMs = inMs + stayMs + backMs;
  const growth = random.between(0.06, 0.25);
  const pitchDeg = random.between(-4, 2);
  const near = heldCourse(inMs, stayMs, backMs);
  const lay = layHead(random);
  return {
    lengthMs,
    lay: (film, fromMs) =>
      lay(
        film,
        (ageMs) => ({ pitchDeg: pitchDeg * near(ageMs), yawDeg: 0, grow: 1 + growth * near(ageMs) }),
        fromMs,
        fromMs + lengthMs,
      ),
  };
};
