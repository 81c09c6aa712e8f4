import { beforeAll, describe, expect, it } from 'vitest';
import { PATCH_STRIDE } from '../../../../src/contracts/observation.ts';
import { Random } from '../../../../src/core/random.ts';
import {
  CROP_IOD_PX,
  CROP_SIZE_PX,
  CropFrame,
  type Similarity,
} from '../../../../src/measure/crop/crop-frame.ts';
import { PatchMotion } from '../../../../src/measure/motion/patch-motion.ts';
import { PATCHES, PATCH_COUNT, REGIONS, type Region } from '../../../../src/measure/regions.ts';
import { smoothCrop } from '../../../../src/measure/crop/smooth-crop.ts';
import {
  bump,
  cropOf,
  FACE_POINTS,
  headAt,
  landmarksOf,
  PICTURE,
  STILL,
  Texture,
  turnedBy,
  type Shot,
  type SkinMotion,
} from '../textured-face.fixture.ts';

const FRAME_MS = 1000 / 30;
/** Half a reference's life and a bit: time in which each reference is renewed once. */
const RENEWALS_MS = 2600;
/** 1 % IOD. */
const SMALL_PX = CROP_IOD_PX / 100;
/** Picture pixels for each crop pixel. */
const SCALE = 1.6;

let texture: Texture;
beforeAll(() => {
  texture = new Texture(31);
});

const PATCH_CENTRES = PATCHES.map(({ landmarks }) => {
  const mean = (axis: number): number =>
    landmarks.reduce((sum, landmark) => sum + FACE_POINTS[landmark * 2 + axis]!, 0) / landmarks.length;
  return [mean(0), mean(1)] as const;
});

function regionCentre(region: Region): readonly [number, number] {
  const own = PATCH_CENTRES.filter((_, p) => REGIONS[PATCHES[p]!.region] === region);
  const mean = (axis: 0 | 1): number => own.reduce((sum, centre) => sum + centre[axis], 0) / own.length;
  return [mean(0), mean(1)];
}

/** A camera with a face before it: the same steps as in the worker, without a picture between. */
class Camera {
  readonly motion = new PatchMotion();
  readonly frame = new CropFrame();
  timeMs = 0;
  reaims = 0;
  readonly #scratch = new Float32Array(CROP_SIZE_PX * CROP_SIZE_PX);

  /** Takes one frame; @returns the values measured, in IOD. */
  see(
    head: Similarity,
    more: Partial<Shot> = {},
    spoil: (crop: Float32Array) => void = () => undefined,
    turn: SkinMotion = STILL,
  ): Float32Array {
    const landmarks = landmarksOf(head, turn);
    const reaimed = this.frame.update(landmarks, PICTURE.widthPx, PICTURE.heightPx);
    if (reaimed) this.reaims++;
    const skin = turn === STILL ? {} : { skin: turn };
    const crop = cropOf({ texture, head, ...skin, ...more }, this.frame.toPicture);
    spoil(crop);
    smoothCrop(crop, this.#scratch);
    this.motion.measure(crop, this.frame, reaimed, landmarks, PICTURE.widthPx, PICTURE.heightPx, this.timeMs);
    this.timeMs += FRAME_MS;
    return this.motion.values.slice();
  }
}

/** Movement of each patch between two answers, in crop pixels. */
function moved(before: Float32Array, after: Float32Array): (readonly [number, number])[] {
  return PATCH_CENTRES.map((_, p) => {
    const at = p * PATCH_STRIDE;
    return [
      (after[at]! - before[at]!) * CROP_IOD_PX,
      (after[at + 1]! - before[at + 1]!) * CROP_IOD_PX,
    ] as const;
  });
}

function mean(shots: readonly Float32Array[]): Float32Array {
  return shots[0]!.map((_, i) => shots.reduce((sum, values) => sum + values[i]!, 0) / shots.length);
}

/** How far the skin under each patch really moved: the mean over the patch, in crop pixels. */
function truth(skin: SkinMotion): (readonly [number, number])[] {
  return PATCH_CENTRES.map(([x, y]) => {
    let [sumX, sumY] = [0, 0];
    for (let j = -8; j <= 8; j++) {
      for (let i = -8; i <= 8; i++) {
        const [dx, dy] = skin(x + i, y + j);
        sumX += dx / 289;
        sumY += dy / 289;
      }
    }
    return [sumX, sumY] as const;
  });
}

describe('PatchMotion', () => {
  const sites: readonly (readonly [Region, readonly [number, number]])[] = [
    ['brow-inner-right', [0, -1]],
    ['brow-outer-left', [0, -1]],
    ['lip-corner-right', [-0.72, -0.69]],
    ['lip-corner-left', [1, 0]],
    ['chin', [0, -1]],
  ];

  it.each(sites)(
    'measures 1 %% IOD there and nowhere else, while the head moves and turns: %s',
    (region, direction) => {
      const camera = new Camera();
      const noise = { random: new Random(6), sd: 0.5 };
      const skin = bump(regionCentre(region), [SMALL_PX * direction[0], SMALL_PX * direction[1]], 11, 20);
      for (let i = 0; i < 6; i++) camera.see(headAt(SCALE), { noise });
      const before = camera.see(headAt(SCALE), { noise });
      let after = before;
      for (let i = 1; i <= 6; i++) {
        const share = i / 6;
        const partly: SkinMotion = (x, y) => [share * skin(x, y)[0], share * skin(x, y)[1]];
        after = camera.see(headAt(SCALE * (1 + 0.001 * i), 0.8 * i, -0.5 * i, 0.002 * i), {
          noise,
          skin: partly,
        });
      }
      expect(camera.reaims).toBeGreaterThan(1);
      const found = moved(before, after);
      truth(skin).forEach(([dx, dy], p) => {
        const along = found[p]![0] * direction[0] + found[p]![1] * direction[1];
        const wanted = dx * direction[0] + dy * direction[1];
        // Head and skin are turned by half a degree at the end: of no account.
        if (wanted > 0.9 * SMALL_PX) {
          expect(along).toBeGreaterThan(0.8 * SMALL_PX);
          expect(along).toBeLessThan(1.2 * SMALL_PX);
        } else if (wanted < 0.02 * SMALL_PX) {
          expect(Math.hypot(...found[p]!)).toBeLessThan(0.2 * SMALL_PX);
        }
        expect(after[p * PATCH_STRIDE + 2]).toBeGreaterThan(0.4);
      });
      expect(truth(skin).filter(([dx, dy]) => Math.hypot(dx, dy) > 0.9 * SMALL_PX)).not.toHaveLength(0);
    },
  );

  it('goes back to where it was when the skin does', () => {
    const camera = new Camera();
    const skin = bump(regionCentre('lip-corner-left'), [0.7, -0.7], 11, 20);
    camera.see(headAt(SCALE));
    const rest = camera.see(headAt(SCALE));
    camera.see(headAt(SCALE), { skin });
    const back = camera.see(headAt(SCALE));
    for (const [dx, dy] of moved(rest, back)) expect(Math.hypot(dx, dy)).toBeLessThan(0.01);
  });

  it('feels nothing when only the head moves: sways, turns, nears, over several re-aims', () => {
    const camera = new Camera();
    const start = camera.see(headAt(SCALE));
    for (let i = 1; i <= 20; i++) {
      const phase = (2 * Math.PI * i) / 20;
      const head = headAt(
        SCALE * (1 + 0.01 * Math.sin(phase)),
        9 * Math.sin(phase),
        4 * Math.sin(2 * phase),
        0.02 * Math.sin(phase),
      );
      for (const [dx, dy] of moved(start, camera.see(head))) {
        expect(Math.hypot(dx, dy)).toBeLessThan(0.2 * SMALL_PX);
      }
    }
    expect(camera.reaims).toBeGreaterThan(4);
  });

  it('feels little of a head that turns out of the plane, by up to two degrees', () => {
    const camera = new Camera();
    const start = camera.see(headAt(SCALE));
    for (let i = 1; i <= 12; i++) {
      const phase = (2 * Math.PI * i) / 12;
      const turn = turnedBy(0.035 * Math.sin(phase), 0.02 * Math.sin(2 * phase));
      const seen = camera.see(headAt(SCALE), {}, undefined, turn);
      for (const [dx, dy] of moved(start, seen)) expect(Math.hypot(dx, dy)).toBeLessThan(0.25 * SMALL_PX);
    }
  });

  it('feels nothing when the light changes', () => {
    const camera = new Camera();
    const start = camera.see(headAt(SCALE));
    for (const [gain, offset] of [
      [1.2, 0],
      [1.2, 20],
      [0.8, 10],
    ] as const) {
      for (const [dx, dy] of moved(start, camera.see(headAt(SCALE), { gain, offset }))) {
        expect(Math.hypot(dx, dy)).toBeLessThan(0.1 * SMALL_PX);
      }
    }
  });

  it('is as sure as ever after a head has moved too fast to be judged: no patch is lost or left behind', () => {
    for (const speedPx of [3, 8, 16]) {
      const camera = new Camera();
      for (let i = 0; i < 5; i++) camera.see(headAt(SCALE));
      const before = camera.see(headAt(SCALE));
      for (let i = 1; i <= 6; i++) camera.see(headAt(SCALE, i * speedPx, 0, 0.01 * i));
      const after = camera.see(headAt(SCALE, 6 * speedPx, 0, 0.06));
      moved(before, after).forEach(([dx, dy], p) => {
        expect(after[p * PATCH_STRIDE + 2]).toBeGreaterThan(0.4);
        expect(Math.hypot(dx, dy)).toBeLessThan(0.3 * SMALL_PX);
      });
    }
  });

  it('fades from one reference to the next: at a renewal nothing moves beyond the noise', () => {
    const camera = new Camera();
    const noise = { random: new Random(8), sd: 2 };
    const shots = Array.from({ length: Math.ceil(5200 / FRAME_MS) }, () =>
      camera.see(headAt(SCALE), { noise }),
    );
    const meanSquare = (steps: readonly (readonly [number, number])[]): number =>
      steps.reduce((sum, [dx, dy]) => sum + dx * dx + dy * dy, 0) / steps.length;
    const [jumps, grain]: [number[], number[]] = [[], []];
    for (const renewalMs of [1200, 2400, 3600, 4800]) {
      const at = Math.ceil(renewalMs / FRAME_MS);
      const [before, after] = [shots.slice(at - 9, at + 1), shots.slice(at + 1, at + 11)];
      jumps.push(meanSquare(moved(mean(before), mean(after))));
      for (const shot of before) grain.push(meanSquare(moved(mean(before), shot)));
    }
    const rms = (squares: readonly number[]): number =>
      Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / squares.length);
    // Two means of ten frames differ by 0.45 of a frame's noise by chance; a reference's own error would add all of it.
    expect(rms(jumps)).toBeLessThan(0.7 * rms(grain));
    expect(rms(grain)).toBeLessThan(0.3 * SMALL_PX);
  });

  it('keeps a movement that lasts over the renewal of both references', () => {
    const camera = new Camera();
    const skin = bump(regionCentre('brow-inner-left'), [0, -2 * SMALL_PX], 11, 20);
    for (let i = 0; i < 5; i++) camera.see(headAt(SCALE));
    const before = camera.see(headAt(SCALE));
    let after = before;
    for (let i = 0; i < Math.ceil(RENEWALS_MS / FRAME_MS); i++) after = camera.see(headAt(SCALE), { skin });
    truth(skin).forEach(([, dy], p) => {
      if (dy > -1.8 * SMALL_PX) return;
      expect(moved(before, after)[p]![1]).toBeLessThan(-1.6 * SMALL_PX);
    });
  });

  it('gives a covered patch quality 0, holds its place, and takes it up again', () => {
    const camera = new Camera();
    const hidden = REGIONS.indexOf('lip-corner-right');
    const hide = (crop: Float32Array): void => {
      const random = new Random(3);
      const centre = regionCentre('lip-corner-right');
      const [x, y] = [Math.round(centre[0]), Math.round(centre[1])];
      for (let v = y - 18; v <= y + 18; v++) {
        for (let u = x - 18; u <= x + 18; u++) crop[v * CROP_SIZE_PX + u] = 255 * random.uniform();
      }
    };
    for (let i = 0; i < 4; i++) camera.see(headAt(SCALE));
    const before = camera.see(headAt(SCALE));
    const covered = camera.see(headAt(SCALE), {}, hide);
    const back = camera.see(headAt(SCALE));
    PATCHES.forEach(({ region }, p) => {
      const at = p * PATCH_STRIDE;
      if (region === hidden) {
        expect(covered[at + 2]).toBe(0);
        expect([covered[at], covered[at + 1]]).toEqual([before[at], before[at + 1]]);
      }
      expect(back[at + 2]).toBeGreaterThan(0.4);
      expect(Math.hypot(...moved(before, back)[p]!)).toBeLessThan(0.05 * SMALL_PX);
    });
  });

  it('starts from nothing, and does so again after a reset', () => {
    const camera = new Camera();
    expect([...camera.see(headAt(SCALE))]).toEqual(new Array(PATCH_COUNT * PATCH_STRIDE).fill(0));
    camera.see(headAt(SCALE), { skin: bump([96, 96], [1, 1], 30, 60) });
    camera.motion.reset();
    expect(camera.motion.values.every((value) => value === 0)).toBe(true);
    expect(camera.see(headAt(SCALE, 100, 50)).every((value) => value === 0)).toBe(true);
  });

  it('knows a doubled picture from a still one', () => {
    const camera = new Camera();
    const noise = { random: new Random(12), sd: 0.5 };
    const one = cropOf({ texture, head: headAt(), noise }, headAt());
    const two = cropOf({ texture, head: headAt(), noise }, headAt());
    expect(camera.motion.repeats(one)).toBe(false);
    camera.see(headAt());
    expect(camera.motion.repeats(one)).toBe(true);
    expect(camera.motion.repeats(two)).toBe(false);
    expect(camera.motion.repeats(one)).toBe(false);
    expect(camera.motion.repeats(one)).toBe(true);
    camera.motion.reset();
    expect(camera.motion.repeats(one)).toBe(false);
  });
});
