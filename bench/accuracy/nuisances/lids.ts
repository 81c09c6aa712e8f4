import type { Random } from '../../../src/core/random.ts';
import { PATCHES, PATCH_COUNT, REGIONS } from '../../../src/measure/regions.ts';
import { lidCourse, type Course } from './courses.ts';
import type { FaceFilm } from './face-film.ts';
import type { DrawOccurrence, Occurrence } from './occurrence.ts';
import { added, chainShape, shapeOf, type SkinShape } from './skin-shape.ts';

/** Margins of the lids and the fold above, from corner to corner. */
const EYES = [
  {
    upper: [161, 160, 159, 158, 157],
    lower: [163, 144, 145, 153, 154],
    fold: [30, 29, 27, 28, 56],
    brow: [[70], [105], [107]],
    inward: 1,
  },
  {
    upper: [388, 387, 386, 385, 384],
    lower: [390, 373, 374, 380, 381],
    fold: [260, 259, 257, 258, 286],
    brow: [[300], [334], [336]],
    inward: -1,
  },
] as const;
/** The middle of a lid travels furthest. */
const TRAVEL = [0.6, 0.9, 1, 0.9, 0.6];
/** What a shutting eye does, IOD: its margins meet, the lower one slides inwards, the brow sinks a little. */
const APERTURE = 0.13;
const LOWER_UP = 0.012;
const LOWER_INWARD = 0.018;
const FOLD_SHARE = 0.4;
const BROW_DOWN = 0.006;
/** Patches see about half of what the upper lid does: its skin rolls in. */
const SEEN = { patch: 0.5, landmark: 1 } as const;
/** A lid's texture is gone while it is shut, and its patches come back a little beside where they were, IOD. */
const DIMMED = 0.7;
const ASTRAY = 0.004;

function shutEye(eye: (typeof EYES)[number]): SkinShape {
  const margin = eye.upper.map((landmark, k) => ({ landmark, x: 0, y: -TRAVEL[k]! * (APERTURE - LOWER_UP) }));
  const lower = eye.lower.map((landmark, k) => ({
    landmark,
    x: eye.inward * LOWER_INWARD * TRAVEL[k]!,
    y: LOWER_UP * TRAVEL[k]!,
  }));
  const fold = eye.fold.map((landmark, k) => ({ landmark, x: 0, y: -FOLD_SHARE * TRAVEL[k]! * APERTURE }));
  const brow = chainShape(eye.brow, { x: 0, y: -1 }, 0.25);
  const sunk = brow.landmarks.map((each) => ({ ...each, x: BROW_DOWN * each.x, y: BROW_DOWN * each.y }));
  return added([shapeOf([...margin, ...lower, ...fold]), shapeOf(sunk)]);
}

const SHUT_EYES: readonly SkinShape[] = EYES.map(shutEye);

/** Shuts both eyes by the course, one a little more than the other. */
export function closeLids(
  random: Random,
): (film: FaceFilm, course: Course, fromMs: number, toMs: number) => void {
  const shares = SHUT_EYES.map(() => random.between(0.9, 1.05));
  const astray = astrayPatches(random);
  return (film, course, fromMs, toMs) => {
    SHUT_EYES.forEach((shape, eye) =>
      film.moveSkin(shape, (ageMs) => shares[eye]! * course(ageMs), fromMs, toMs, SEEN),
    );
    film.dimPatches(['lids'], (ageMs) => DIMMED * course(ageMs), fromMs, toMs);
    const middle = (fromMs + toMs) / 2;
    film.during(middle, Infinity, (frame) => film.movePatches(frame, astray, 1));
  };
}

function astrayPatches(random: Random): Float32Array {
  const shifts = new Float32Array(PATCH_COUNT * 2);
  PATCHES.forEach(({ region }, k) => {
    if (!REGIONS[region]!.includes('lid')) return;
    shifts[k * 2] = ASTRAY * random.normal();
    shifts[k * 2 + 1] = ASTRAY * random.normal();
  });
  return shifts;
}

function blinkOf(random: Random, depth: number): Occurrence {
  const [closeMs, shutMs, openMs] = [
    random.between(70, 110),
    random.between(0, 40),
    random.between(130, 260),
  ];
  const lengthMs = closeMs + shutMs + openMs;
  const course = lidCourse(closeMs, shutMs, openMs);
  const close = closeLids(random);
  return {
    lengthMs,
    lay: (film, fromMs) => close(film, (ageMs) => depth * course(ageMs), fromMs, fromMs + lengthMs),
  };
}

/** The lids meet. */
export const wholeBlink: DrawOccurrence = (random) => blinkOf(random, random.between(0.9, 1));

/** They go down a part of the way. */
export const partialBlink: DrawOccurrence = (random) => blinkOf(random, random.between(0.2, 0.6));

/** Three to six small closings in a row, five to eight a second. */
export const flutter: DrawOccurrence = (random) => {
  const count = 3 + random.below(4);
  const periodMs = 1000 / random.between(5, 8);
  const depths = Array.from({ length: count }, () => random.between(0.25, 0.75));
  const one = lidCourse(0.4 * periodMs, 0, 0.6 * periodMs);
  const lengthMs = count * periodMs;
  const close = closeLids(random);
  const course: Course = (ageMs) => {
    const turn = Math.floor(ageMs / periodMs);
    return (depths[turn] ?? 0) * one(ageMs - turn * periodMs);
  };
  return { lengthMs, lay: (film, fromMs) => close(film, course, fromMs, fromMs + lengthMs) };
};
