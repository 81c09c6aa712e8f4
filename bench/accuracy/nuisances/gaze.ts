import type { DrawOccurrence } from './occurrence.ts';
import { closeLids } from './lids.ts';
import { eased, lidCourse } from './courses.ts';
import { added, shapeOf, type SkinShape } from './skin-shape.ts';

const IRISES = [468, 469, 470, 471, 472, 473, 474, 475, 476, 477];
const UPPER_LIDS = [161, 160, 159, 158, 157, 388, 387, 386, 385, 384];
const LOWER_LIDS = [163, 144, 145, 153, 154, 390, 373, 374, 380, 381];
/** An iris travels about this far for one degree of gaze: an eyeball's radius (12 mm) times the angle, IOD. */
const IRIS_PER_DEG = 0.0033;
/** Share of the iris's vertical travel that the lids follow. */
const UPPER_FOLLOWS = 0.6;
const LOWER_FOLLOWS = 0.25;
/** From here on a gaze comes with a blink (src/spotting/NOTES.md, 3). */
const BLINK_FROM_DEG = 20;
const SEEN = { patch: 0.6, landmark: 0.9 } as const;

function moved(landmarks: readonly number[], x: number, y: number): SkinShape {
  return shapeOf(landmarks.map((landmark) => ({ landmark, x, y })));
}

/** The eyes jump somewhere else and, mostly, back; lids follow up and down, a large jump comes with a blink. */
export const gazeShift: DrawOccurrence = (random) => {
  const degrees = random.between(6, 28);
  const direction = random.between(0, 2 * Math.PI);
  const x = degrees * IRIS_PER_DEG * Math.cos(direction);
  const y = degrees * IRIS_PER_DEG * Math.sin(direction);
  const shape = added([
    moved(IRISES, x, y),
    moved(UPPER_LIDS, 0.06 * x, UPPER_FOLLOWS * y),
    moved(LOWER_LIDS, 0.1 * x, LOWER_FOLLOWS * y),
  ]);
  const jumpMs = 20 + 2.4 * degrees;
  const stayMs = random.between(250, 1500);
  const lengthMs = 2 * jumpMs + stayMs;
  const blink = degrees > BLINK_FROM_DEG ? closeLids(random) : null;
  const course = (ageMs: number): number => eased(ageMs / jumpMs) * eased((lengthMs - ageMs) / jumpMs);
  return {
    lengthMs,
    lay: (film, fromMs) => {
      film.moveSkin(shape, course, fromMs, fromMs + lengthMs, SEEN);
      blink?.(film, lidCourse(80, 10, 170), fromMs - 20, fromMs + 240);
    },
  };
};
