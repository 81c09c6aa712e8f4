import type { Random } from '../../src/core/random.ts';
import { meanPlace, type Place } from './geometry.ts';

/** Displacement of the skin at a place: x towards the subject's left, y up, in units of the field's strength. */
export type Field = (place: Place) => Place;

/** One pull of a movement on the subject's right side, as it is on average; every drawing varies it. */
export interface Pull {
  readonly landmarks: readonly number[];
  /** Direction, lateral (away from the middle) and up; its length is the pull's share in the movement. */
  readonly lateral: number;
  readonly up: number;
  /** Spread sideways and vertically, in IOD. */
  readonly spreadX: number;
  readonly spreadY: number;
}

const SPREAD_JITTER = 0.3;
const CENTRE_JITTER_IOD = 0.035;
const DIRECTION_JITTER_RAD = 0.3;
const SHARE_JITTER = 0.35;
const TILT_RAD = 0.4;

/** How strength falls with distance: a family, so that no single shape can be learnt. */
const FALLOFFS: readonly ((squared: number) => number)[] = [
  (q) => Math.exp(-0.5 * q),
  (q) => 1 / (1 + 0.5 * q) ** 2,
  (q) => (q < 6.25 ? Math.cos((Math.PI * Math.sqrt(q)) / 5) ** 2 : 0),
  (q) => Math.exp(-0.35 * Math.sqrt(q) ** 3),
];

/** Draws one person's version of a pull. `side` -1 leaves it on the subject's right, 1 mirrors it to the left. */
export function drawPull(random: Random, pull: Pull, side: -1 | 1): Field {
  const mean = meanPlace(pull.landmarks);
  const centreX = Math.abs(mean.x) < 0.02 ? 0 : -side * mean.x;
  const centre = {
    x: centreX + CENTRE_JITTER_IOD * random.normal(),
    y: mean.y + CENTRE_JITTER_IOD * random.normal(),
  };
  const turn = DIRECTION_JITTER_RAD * random.normal();
  const share = 1 + SHARE_JITTER * random.between(-1, 1);
  const lateral = share * (pull.lateral * Math.cos(turn) - pull.up * Math.sin(turn));
  const up = share * (pull.lateral * Math.sin(turn) + pull.up * Math.cos(turn));
  const spreadX = pull.spreadX * (1 + SPREAD_JITTER * random.between(-1, 1));
  const spreadY = pull.spreadY * (1 + SPREAD_JITTER * random.between(-1, 1));
  const tilt = TILT_RAD * random.between(-1, 1);
  const [cosine, sine] = [Math.cos(tilt), Math.sin(tilt)];
  const falloff = random.pick(FALLOFFS);
  return (place) => {
    const dx = place.x - centre.x;
    const dy = place.y - centre.y;
    const along = (cosine * dx + sine * dy) / spreadX;
    const across = (-sine * dx + cosine * dy) / spreadY;
    const strength = falloff(along * along + across * across);
    return { x: side * lateral * strength, y: up * strength };
  };
}

export function sumFields(fields: readonly Field[]): Field {
  return (place) => {
    let x = 0;
    let y = 0;
    for (const field of fields) {
      const moved = field(place);
      x += moved.x;
      y += moved.y;
    }
    return { x, y };
  };
}
