import type { Random } from '../../../src/core/random.ts';
import { PATCHES, PATCH_COUNT, REGIONS, partOf } from '../../../src/measure/regions.ts';
import type { MeasuredPart } from '../../../src/contracts/face-part.ts';
import { heldCourse, throughHeights, type Course } from './courses.ts';
import type { DrawOccurrence } from './occurrence.ts';
import { skinShape, type Place, type SkinShape } from './skin-shape.ts';

/** Where hands go: chin in hand, a finger on the lips, a cheek rubbed, an eye rubbed, a forehead wiped. */
const PLACES: readonly {
  readonly at: Place;
  readonly reachIod: number;
  readonly parts: readonly MeasuredPart[];
}[] = [
  { at: { x: 0.1, y: -1.25 }, reachIod: 0.6, parts: ['mouth'] },
  { at: { x: 0, y: -0.85 }, reachIod: 0.45, parts: ['mouth'] },
  { at: { x: 0.6, y: -0.6 }, reachIod: 0.55, parts: ['mid-face', 'mouth'] },
  { at: { x: -0.5, y: 0 }, reachIod: 0.45, parts: ['lids'] },
  { at: { x: 0.2, y: 0.4 }, reachIod: 0.6, parts: ['brows'] },
];
/** The landmark network guesses what it cannot see, IOD; a patch follows the hand until it has lost its skin. */
const GUESS = { rest: 0.03, restless: 0.012 } as const;
const DRAGGED = { low: 0.02, high: 0.08 } as const;
const RESTLESS_STEP_MS = 120;
/**
 * Share of the patches' quality lost while a hand comes or goes and while it rests, and the longest time until the tracker
 * remembers the hand instead of the skin: measured by moving a textured disc over a textured face before the tracker.
 */
const DIMMED = { moving: 0.97, resting: 0.15 } as const;
const RENEWAL_MS = 1200;
const WHOLE = { patch: 0, landmark: 1 } as const;

/** A hand comes up, rests or rubs, and goes. */
export const hand: DrawOccurrence = (random) => {
  const [comeMs, stayMs, goMs] = [
    random.between(120, 350),
    random.between(400, 2400),
    random.between(120, 400),
  ];
  const lengthMs = comeMs + stayMs + goMs;
  const { at, reachIod, parts } = random.pick(PLACES);
  const there = heldCourse(comeMs, stayMs, goMs);
  const rest = towards(random, at, reachIod);
  const restless = towards(random, at, reachIod);
  const steps = Math.ceil(lengthMs / RESTLESS_STEP_MS) - 1;
  const wander = throughHeights(
    Array.from({ length: steps }, () => random.normal()),
    RESTLESS_STEP_MS,
  );
  const dragged = dragOf(random, parts);
  const dragCourse: Course = (ageMs) => there(ageMs) + 0.4 * wander(ageMs) * there(ageMs);
  const renewedMs = comeMs + random.between(0, RENEWAL_MS);
  // A still hand has become the remembered skin by the next renewal, and looks like itself until it goes.
  const hidden: Course = (ageMs) => {
    const settled = ageMs > renewedMs && ageMs < comeMs + stayMs;
    return there(ageMs) > 0 ? (settled ? DIMMED.resting : DIMMED.moving * Math.min(1, 3 * there(ageMs))) : 0;
  };
  return {
    lengthMs,
    lay: (film, fromMs) => {
      const toMs = fromMs + lengthMs;
      film.moveSkin(rest, (ageMs) => GUESS.rest * there(ageMs), fromMs, toMs, WHOLE);
      film.moveSkin(restless, (ageMs) => GUESS.restless * there(ageMs) * wander(ageMs), fromMs, toMs, WHOLE);
      film.during(fromMs, toMs, (frame, ageMs) => film.movePatches(frame, dragged, dragCourse(ageMs)));
      film.dimPatches(parts, hidden, fromMs, toMs);
    },
  };
};

/** Everything near a place goes one way, with a level middle and a clear edge. */
function towards(random: Random, at: Place, reachIod: number): SkinShape {
  const angle = random.between(0, 2 * Math.PI);
  return skinShape(({ x, y }) => {
    const near = 1 - (Math.hypot(x - at.x, y - at.y) / reachIod) ** 4;
    return near > 0 ? { x: near * Math.cos(angle), y: near * Math.sin(angle) } : { x: 0, y: 0 };
  });
}

function dragOf(random: Random, parts: readonly MeasuredPart[]): Float32Array {
  const shifts = new Float32Array(PATCH_COUNT * 2);
  const angle = random.between(0, 2 * Math.PI);
  PATCHES.forEach(({ region }, k) => {
    if (!parts.includes(partOf(REGIONS[region]!))) return;
    const far = random.between(DRAGGED.low, DRAGGED.high);
    shifts[k * 2] = far * Math.cos(angle + 0.5 * random.normal());
    shifts[k * 2 + 1] = far * Math.sin(angle + 0.5 * random.normal());
  });
  return shifts;
}
