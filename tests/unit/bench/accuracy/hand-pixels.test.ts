import { beforeAll, describe, expect, it } from 'vitest';
import { Random } from '../../../../src/core/random.ts';
import { PATCH_STRIDE } from '../../../../src/contracts/observation.ts';
import { CROP_SIZE_PX, CropFrame } from '../../../../src/measure/crop/crop-frame.ts';
import { PatchMotion } from '../../../../src/measure/motion/patch-motion.ts';
import { PATCHES, REGIONS, partOf } from '../../../../src/measure/regions.ts';
import type { MeasuredPart } from '../../../../src/contracts/face-part.ts';
import { smoothCrop } from '../../../../src/measure/crop/smooth-crop.ts';
import {
  cropOf,
  FACE_POINTS,
  headAt,
  landmarksOf,
  PICTURE,
  Texture,
} from '../../measure/textured-face.fixture.ts';

const FRAME_MS = 1000 / 30;
const HEAD = headAt(1.6);
const HAND_RADIUS_PX = 38;
/** Pictures that differ by the sensor's noise alone, shown in turn. */
const SENSOR_FRAMES = 5;
const MOUTH = [0, 1].map((axis) => {
  const around = [61, 291, 17, 0];
  return around.reduce((sum, landmark) => sum + FACE_POINTS[landmark * 2 + axis]!, 0) / around.length;
});
const COMES_AT_MS = 1000;
const COMES_WITHIN_MS = 250;
const GOES_AT_MS = 3600;
/** Both references have been renewed since the hand went: they take turns every 1.2 s. */
const FILM_MS = GOES_AT_MS + COMES_WITHIN_MS + 1300;

/** Mean quality of a part's patches over time while a hand comes to the mouth, rests and goes, as the tracker tells it. */
function qualities(part: MeasuredPart): readonly number[] {
  const [motion, frame, noise] = [new PatchMotion(), new CropFrame(), new Random(3)];
  const landmarks = landmarksOf(HEAD);
  const scratch = new Float32Array(CROP_SIZE_PX * CROP_SIZE_PX);
  frame.update(landmarks, PICTURE.widthPx, PICTURE.heightPx);
  const bare = cropOf({ texture: new Texture(31), head: HEAD }, frame.toPicture);
  const palm = palmOf(new Texture(77, 14, 12));
  const seen = Array.from({ length: SENSOR_FRAMES }, () => bare.map((value) => value + noise.normal()));
  const own = PATCHES.flatMap(({ region }, k) => (partOf(REGIONS[region]!) === part ? [k] : []));
  return Array.from({ length: Math.round(FILM_MS / FRAME_MS) }, (_, k) => {
    const timeMs = k * FRAME_MS;
    const crop = seen[k % SENSOR_FRAMES]!.slice();
    layHand(crop, palm, awayAt(timeMs));
    smoothCrop(crop, scratch);
    const reaimed = frame.update(landmarks, PICTURE.widthPx, PICTURE.heightPx);
    motion.measure(crop, frame, reaimed, landmarks, PICTURE.widthPx, PICTURE.heightPx, timeMs);
    return own.reduce((sum, patch) => sum + motion.values[patch * PATCH_STRIDE + 2]!, 0) / own.length;
  });
}

/** How far the hand is below the mouth, crop pixels. */
function awayAt(timeMs: number): number {
  const come = (timeMs - COMES_AT_MS) / COMES_WITHIN_MS;
  const gone = (timeMs - GOES_AT_MS) / COMES_WITHIN_MS;
  return 90 * Math.min(1, Math.max(0, 1 - come, gone));
}

interface Spot {
  readonly dx: number;
  readonly dy: number;
  readonly grey: number;
}

/** A disc of skin of another texture, darker than the face. */
function palmOf(texture: Texture): readonly Spot[] {
  const reach = Array.from({ length: 2 * HAND_RADIUS_PX + 1 }, (_, k) => k - HAND_RADIUS_PX);
  return reach
    .flatMap((dy) => reach.map((dx) => ({ dx, dy })))
    .filter(({ dx, dy }) => Math.hypot(dx, dy) <= HAND_RADIUS_PX)
    .map(({ dx, dy }) => ({ dx, dy, grey: texture.at(dx + CROP_SIZE_PX / 2, dy + CROP_SIZE_PX / 2) - 60 }));
}

function layHand(crop: Float32Array, palm: readonly Spot[], awayPx: number): void {
  const [cx, cy] = [Math.round(MOUTH[0]!), Math.round(MOUTH[1]! + awayPx)];
  for (const { dx, dy, grey } of palm) {
    const [x, y] = [cx + dx, cy + dy];
    if (x >= 0 && y >= 0 && x < CROP_SIZE_PX && y < CROP_SIZE_PX) crop[y * CROP_SIZE_PX + x] = grey;
  }
}

describe('patches under a hand, in pixels', () => {
  let mouth: readonly number[];
  const at = (timeMs: number): number => mouth[Math.round(timeMs / FRAME_MS)]!;
  beforeAll(() => {
    mouth = qualities('mouth');
  });

  it('lose the skin as the hand comes', () => {
    expect(at(COMES_AT_MS - 100)).toBeGreaterThan(0.9);
    expect(at(COMES_AT_MS + COMES_WITHIN_MS)).toBeLessThan(0.1);
  });

  it('take a hand that rests for skin, once the tracker has renewed what it remembers', () => {
    expect(at(COMES_AT_MS + COMES_WITHIN_MS + 1250)).toBeGreaterThan(0.7);
  });

  it('lose the hand as it goes, and find the skin again by the next renewal', () => {
    expect(at(GOES_AT_MS + COMES_WITHIN_MS / 2 + 50)).toBeLessThan(0.4);
    expect(mouth.at(-1)).toBeGreaterThan(0.7);
  });
});
