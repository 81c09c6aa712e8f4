import { eased, heldCourse, throughHeights, type Course } from './courses.ts';
import { LONGEST_MS, type DrawOccurrence } from './occurrence.ts';
import { added, chainShape, shapeOf, type SkinShape } from './skin-shape.ts';

/** Inner edge and body of the lower lip. */
const LOWER_LIP = [14, 87, 317, 178, 402, 88, 318, 17, 84, 314, 181, 405, 16, 15];
const DOWN = { x: 0, y: -1 };

/** A jaw that drops by 1 IOD: the lower lip with it, the chin almost, the corners and cheeks a little. */
const JAW_DROP = added([
  shapeOf(LOWER_LIP.map((landmark) => ({ landmark, x: 0, y: -0.75 }))),
  chainShape([[148], [152], [377]], DOWN, 0.45),
  scaled(chainShape([[61], [205]], DOWN, 0.22), 0.25),
  scaled(chainShape([[291], [425]], DOWN, 0.22), 0.25),
]);
const right = (x: number, y: number): { x: number; y: number } => ({ x: -x, y });
const left = (x: number, y: number): { x: number; y: number } => ({ x, y });
const WIDE = added([
  chainShape([[61], [57]], right(1, 0.15), 0.28),
  chainShape([[291], [287]], left(1, 0.15), 0.28),
]);
const UPPER_LIP_UP = chainShape([[37], [0], [267]], { x: 0, y: 1 }, 0.16);
const LIPS_TOGETHER = added([
  chainShape([[39], [0], [269]], DOWN, 0.1),
  scaled(shapeOf(LOWER_LIP.map((landmark) => ({ landmark, x: 0, y: 1 }))), 0.8),
]);
const CHIN_UP = chainShape([[18], [200], [175]], { x: 0, y: 1 }, 0.3);
const JAW_ASIDE = added([
  chainShape([[148], [152], [377]], { x: 1, y: 0 }, 0.5),
  scaled(chainShape([[61], [17], [291]], { x: 1, y: 0 }, 0.3), 0.6),
]);
const CHEEKS_OUT = added([
  chainShape([[50], [205]], right(1, -0.2), 0.3),
  chainShape([[280], [425]], left(1, -0.2), 0.3),
]);

const SEEN = { patch: 0.85, landmark: 0.8 } as const;
/** An opening mouth changes its own picture: share of the patches' quality lost per IOD of jaw drop. */
const DIM_PER_IOD = 5;

function scaled(shape: SkinShape, factor: number): SkinShape {
  return shapeOf(shape.landmarks.map(({ landmark, x, y }) => ({ landmark, x: factor * x, y: factor * y })));
}

/** A row of mouth postures, eased from one to the next, three to six syllables a second. */
export const speech: DrawOccurrence = (random) => {
  const stepMs = random.between(85, 150);
  const postures = Math.floor(random.between(1500, LONGEST_MS - 200) / stepMs);
  const size = Math.min(0.09, random.logNormal(0.04, 0.4));
  const row = (low: number, high: number): Course =>
    throughHeights(
      Array.from({ length: postures }, () => size * random.between(low, high)),
      stepMs,
    );
  // Syllables: the jaw is open at every other posture.
  const jaw = throughHeights(
    Array.from(
      { length: postures },
      (_, k) => size * (k % 2 === 0 ? random.between(0.5, 1) : random.between(0, 0.3)),
    ),
    stepMs,
  );
  const parts: readonly (readonly [SkinShape, Course])[] = [
    [JAW_DROP, jaw],
    [WIDE, row(-0.35, 0.35)],
    [UPPER_LIP_UP, row(-0.1, 0.25)],
    [LIPS_TOGETHER, row(0, 0.15)],
  ];
  const lengthMs = (postures + 1) * stepMs;
  return {
    lengthMs,
    lay: (film, fromMs) => {
      for (const [shape, course] of parts) film.moveSkin(shape, course, fromMs, fromMs + lengthMs, SEEN);
      film.dimPatches(['mouth'], (ageMs) => DIM_PER_IOD * jaw(ageMs), fromMs, fromMs + lengthMs);
    },
  };
};

/** The jaw circles with closed lips, once or twice a second; cheeks fill and empty. */
export const chewing: DrawOccurrence = (random) => {
  const bites = 3 + random.below(2);
  const periodMs = Math.min((LONGEST_MS - 200) / bites, 1000 / random.between(1, 1.8));
  const size = random.between(0.025, 0.06);
  const sideways = random.sign() * random.between(0.2, 0.6);
  const lengthMs = bites * periodMs;
  const fade = (ageMs: number): number => Math.min(1, eased(ageMs / 250), eased((lengthMs - ageMs) / 250));
  const turn = (ageMs: number): number => (2 * Math.PI * ageMs) / periodMs;
  // Opening takes a third of a bite, closing and grinding the rest.
  const drop: Course = (ageMs) =>
    size * fade(ageMs) * Math.max(0, Math.sin(turn(ageMs) + 0.5 * Math.sin(turn(ageMs))));
  const aside: Course = (ageMs) => sideways * size * fade(ageMs) * Math.sin(turn(ageMs) - 1);
  const cheeks: Course = (ageMs) => 0.25 * size * fade(ageMs) * Math.cos(turn(ageMs));
  return {
    lengthMs,
    lay: (film, fromMs) => {
      const toMs = fromMs + lengthMs;
      film.moveSkin(JAW_DROP, (ageMs) => 0.7 * drop(ageMs), fromMs, toMs, SEEN);
      film.moveSkin(LIPS_TOGETHER, (ageMs) => 0.35 * drop(ageMs), fromMs, toMs, SEEN);
      film.moveSkin(JAW_ASIDE, aside, fromMs, toMs, SEEN);
      film.moveSkin(CHEEKS_OUT, cheeks, fromMs, toMs, SEEN);
    },
  };
};

/** Lips close, the chin rises, the floor of the mouth follows; the head dips a little. */
export const swallowing: DrawOccurrence = (random) => {
  const [riseMs, holdMs, fallMs] = [
    random.between(150, 300),
    random.between(250, 500),
    random.between(200, 400),
  ];
  const lengthMs = riseMs + holdMs + fallMs;
  const size = random.between(0.008, 0.022);
  const dipDeg = random.between(0.3, 1.2);
  const press = heldCourse(riseMs, holdMs, fallMs);
  const lift = heldCourse(1.4 * riseMs, 0.5 * holdMs, fallMs);
  return {
    lengthMs,
    lay: (film, fromMs) => {
      const toMs = fromMs + lengthMs;
      film.moveSkin(LIPS_TOGETHER, (ageMs) => size * press(ageMs), fromMs, toMs, SEEN);
      film.moveSkin(CHIN_UP, (ageMs) => 0.8 * size * lift(ageMs), fromMs, toMs, SEEN);
      film.shiftHead((ageMs) => ({ pitchDeg: -dipDeg * press(ageMs), yawDeg: 0, grow: 1 }), fromMs, toMs);
    },
  };
};
