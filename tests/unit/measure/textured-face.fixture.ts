import canonical from '../../../src/measure/head/canonical-mesh.json' with { type: 'json' };
import { LANDMARK_VALUES } from '../../../src/contracts/observation.ts';
import { Random } from '../../../src/core/random.ts';
import { canonicalIodCm } from '../../../src/measure/head/canonical-iod.ts';
import { CROP_IOD_PX, CROP_SIZE_PX, type Similarity } from '../../../src/measure/crop/crop-frame.ts';

/**
 * A flat face that is known exactly: its texture is a function of the place on the face, its landmarks
 * are the canonical mesh from the front. Places are in "face pixels": those of the crop of a face at rest.
 */
export const PICTURE = { widthPx: 640, heightPx: 480 } as const;

const EYE_LINE_PX = 68;

/** Landmarks in face pixels, x y interleaved. */
export const FACE_POINTS = facePoints();

function facePoints(): Float64Array {
  const scale = CROP_IOD_PX / canonicalIodCm();
  const eyeLineCm = (canonical.verticesCm[33 * 3 + 1]! + canonical.verticesCm[263 * 3 + 1]!) / 2;
  const out = new Float64Array((LANDMARK_VALUES / 3) * 2);
  for (let i = 0; i < canonical.verticesCm.length / 3; i++) {
    out[i * 2] = CROP_SIZE_PX / 2 + canonical.verticesCm[i * 3]! * scale;
    out[i * 2 + 1] = EYE_LINE_PX - (canonical.verticesCm[i * 3 + 1]! - eyeLineCm) * scale;
  }
  return out;
}

const SAMPLES_PER_PX = 2;
/** The texture is defined this far beyond the crop, for heads that move. */
const MARGIN_PX = 48;
const TABLE = (CROP_SIZE_PX + 2 * MARGIN_PX) * SAMPLES_PER_PX;

/** Seeded smooth noise (plane waves no shorter than `shortestPx`), read between its samples by cubics. */
export class Texture {
  readonly #table = new Float64Array(TABLE * TABLE);

  constructor(seed: number, shortestPx = 9, contrast = 22) {
    const random = new Random(seed);
    const waves = Array.from({ length: 24 }, () => {
      const turn = random.between(0, 2 * Math.PI);
      const perPx = (2 * Math.PI) / random.between(shortestPx, 4 * shortestPx);
      return { x: perPx * Math.cos(turn), y: perPx * Math.sin(turn), phase: random.between(0, 2 * Math.PI) };
    });
    for (let row = 0; row < TABLE; row++) {
      for (let column = 0; column < TABLE; column++) {
        const [x, y] = [column / SAMPLES_PER_PX, row / SAMPLES_PER_PX];
        let sum = 0;
        for (const wave of waves) sum += Math.sin(wave.x * x + wave.y * y + wave.phase);
        this.#table[row * TABLE + column] = 120 + (contrast * sum) / Math.sqrt(waves.length / 2);
      }
    }
  }

  /** Grey level at a place of the face. */
  at(x: number, y: number): number {
    const u = (x + MARGIN_PX) * SAMPLES_PER_PX;
    const v = (y + MARGIN_PX) * SAMPLES_PER_PX;
    const column = Math.min(TABLE - 3, Math.max(1, Math.floor(u)));
    const row = Math.min(TABLE - 3, Math.max(1, Math.floor(v)));
    const across = [-1, 0, 1, 2].map((k) => this.#rowAt((row + k) * TABLE + column, u - column));
    return cubic(across[0]!, across[1]!, across[2]!, across[3]!, v - row);
  }

  #rowAt(at: number, fraction: number): number {
    const t = this.#table;
    return cubic(t[at - 1]!, t[at]!, t[at + 1]!, t[at + 2]!, fraction);
  }
}

/** Catmull-Rom. */
function cubic(a: number, b: number, c: number, d: number, x: number): number {
  return b + 0.5 * x * (c - a + x * (2 * a - 5 * b + 4 * c - d + x * (3 * (b - c) + d - a)));
}

/** Where the skin that was at rest at (x, y) has gone, in face pixels. */
export type SkinMotion = (x: number, y: number) => readonly [dx: number, dy: number];

export const STILL: SkinMotion = () => [0, 0];

/** Moves a round of skin as one piece; the movement fades out between the two radii. */
export function bump(
  centre: readonly [number, number],
  moved: readonly [number, number],
  innerPx: number,
  outerPx: number,
): SkinMotion {
  return (x, y) => {
    const distance = Math.hypot(x - centre[0], y - centre[1]);
    const fade = Math.min(1, Math.max(0, (outerPx - distance) / (outerPx - innerPx)));
    const share = fade * fade * (3 - 2 * fade);
    return [moved[0] * share, moved[1] * share];
  };
}

export interface Shot {
  readonly texture: Texture;
  /** Face pixels -> picture pixels. */
  readonly head: Similarity;
  readonly skin?: SkinMotion;
  /** Brightness: gain and offset in grey levels, then noise of this standard deviation. */
  readonly gain?: number;
  readonly offset?: number;
  readonly noise?: { readonly random: Random; readonly sd: number };
}

export function similarity(scale: number, turnRad: number, tx: number, ty: number): Similarity {
  return { a: scale * Math.cos(turnRad), b: scale * Math.sin(turnRad), tx, ty };
}

/** A head at rest: the face's pixels are the picture's, `scale` times as large, in the middle. */
export function headAt(
  scale = 1,
  shiftXPx = 0,
  shiftYPx = 0,
  turnRad = 0,
  middle: readonly [number, number] = [CROP_SIZE_PX / 2, CROP_SIZE_PX / 2],
): Similarity {
  const turned = similarity(scale, turnRad, 0, 0);
  const [x, y] = middle;
  return {
    ...turned,
    tx: PICTURE.widthPx / 2 + shiftXPx - (turned.a * x - turned.b * y),
    ty: PICTURE.heightPx / 2 + shiftYPx - (turned.b * x + turned.a * y),
  };
}

/** The grey level that a shot shows at a place of the picture, before noise. */
export function brightness(shot: Shot, u: number, v: number): number {
  const { a, b, tx, ty } = shot.head;
  const det = a * a + b * b;
  const x = (a * (u - tx) + b * (v - ty)) / det;
  const y = (a * (v - ty) - b * (u - tx)) / det;
  const [fromX, fromY] = whereFrom(shot.skin ?? STILL, x, y);
  return (shot.gain ?? 1) * shot.texture.at(fromX, fromY) + (shot.offset ?? 0);
}

/** The crop of a shot under a sampling grid (crop pixels -> picture pixels), sampled without a picture between. */
export function cropOf(shot: Shot, toPicture: Similarity): Float32Array {
  const { a, b, tx, ty } = toPicture;
  const out = new Float32Array(CROP_SIZE_PX * CROP_SIZE_PX);
  for (let y = 0; y < CROP_SIZE_PX; y++) {
    for (let x = 0; x < CROP_SIZE_PX; x++) {
      const grain = shot.noise === undefined ? 0 : shot.noise.sd * shot.noise.random.normal();
      out[y * CROP_SIZE_PX + x] = brightness(shot, a * x - b * y + tx, b * x + a * y + ty) + grain;
    }
  }
  return out;
}

/** Depth of the face at a place, in face pixels, farther away positive: a dome. */
export function depthAt(x: number, y: number): number {
  return -40 * Math.exp(-(((x - 96) / 70) ** 2) - ((y - 100) / 90) ** 2);
}

/** What a small turn of the head out of the plane does: nearer points go further. */
export function turnedBy(parallaxX: number, parallaxY: number): SkinMotion {
  return (x, y) => [parallaxX * depthAt(x, y), parallaxY * depthAt(x, y)];
}

/** 478 x 3 landmarks of a head, fractions of the picture. They see its turn, and no movement of the skin. */
export function landmarksOf(head: Similarity, turn: SkinMotion = STILL): Float32Array {
  const out = new Float32Array(LANDMARK_VALUES);
  const size = Math.hypot(head.a, head.b);
  for (let i = 0; i < LANDMARK_VALUES / 3; i++) {
    const [restX, restY] = [FACE_POINTS[i * 2]!, FACE_POINTS[i * 2 + 1]!];
    const [dx, dy] = turn(restX, restY);
    const [x, y] = [restX + dx, restY + dy];
    out[i * 3] = (head.a * x - head.b * y + head.tx) / PICTURE.widthPx;
    out[i * 3 + 1] = (head.b * x + head.a * y + head.ty) / PICTURE.heightPx;
    out[i * 3 + 2] = (size * depthAt(restX, restY)) / PICTURE.widthPx;
  }
  return out;
}

/** The place at rest of the skin that is now at (x, y): small movements invert by a few rounds. */
function whereFrom(skin: SkinMotion, x: number, y: number): readonly [number, number] {
  if (skin === STILL) return [x, y];
  let [fromX, fromY] = [x, y];
  for (let round = 0; round < 4; round++) {
    const [dx, dy] = skin(fromX, fromY);
    fromX = x - dx;
    fromY = y - dy;
  }
  return [fromX, fromY];
}
