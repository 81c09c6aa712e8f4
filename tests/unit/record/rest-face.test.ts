import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REGION_LANDMARKS } from '../../../src/measure/regions.ts';
import type { PlannedMovement } from '../../../src/synthetic/face.ts';
import { FACE_VALUES } from '../../../src/record/mesh-clip.ts';
import { RestFace } from '../../../src/record/rest-face.ts';
import type { MeshClip } from '../../../src/record/mesh-clip.ts';
import { PICTURE, STILL, SWAYING, clipOf } from './mesh-clip.fixture.ts';

const ONSET_MS = 4600;
const APEX_MS = 4800;
const AMPLITUDE_IOD = 0.03;
const BROWS_UP: PlannedMovement = {
  name: 'inner-brow-up',
  side: 'both',
  amplitude: AMPLITUDE_IOD,
  onsetMs: ONSET_MS,
  riseMs: 200,
  plateauMs: 60,
  fallMs: 200,
};
const BROW = REGION_LANDMARKS['brow-inner-right'][0]!;
const CHIN = REGION_LANDMARKS.chin[0]!;
const WHOLE_FACE = new Uint8Array(FACE_VALUES / 2).fill(1);
/** Trackers jitter by about this much. */
const JITTER_PX = 0.15;
/** Share of the head's travel that a near camera's perspective leaves, for the fit supposes a far one. */
const PERSPECTIVE_LEFT = 1 / 40;

function frameAt(clip: MeshClip, ms: number): number {
  return clip.timesMs.findIndex((each) => each >= ms);
}

function face(clip: MeshClip, frame: number): Float32Array {
  return clip.points.slice(frame * FACE_VALUES, (frame + 1) * FACE_VALUES);
}

function largestGapPx(a: Float32Array, b: Float32Array): number {
  const sizes = [PICTURE.widthPx, PICTURE.heightPx];
  return a.reduce((most, value, at) => Math.max(most, Math.abs(value - b[at]!) * sizes[at % 2]!), 0);
}

function meanGapPx(a: Float32Array, b: Float32Array): number {
  const sizes = [PICTURE.widthPx, PICTURE.heightPx];
  return a.reduce((sum, value, at) => sum + Math.abs(value - b[at]!) * sizes[at % 2]!, 0) / a.length;
}

/** Without the irises, which wander in the eyes and are no part of the head. */
function skin(points: Float32Array): Float32Array {
  return points.subarray(0, 936);
}

/** The face at rest, with the head where it is in a frame. */
function laidOn(clip: MeshClip, frame: number, rest = new RestFace(clip, ONSET_MS)): Float32Array {
  const out = new Float32Array(FACE_VALUES);
  rest.layOnto(clip, frame, out);
  return out;
}

function displaced(clip: MeshClip, frame: number, rest = new RestFace(clip, ONSET_MS)): Float32Array {
  const out = new Float32Array(FACE_VALUES / 2);
  rest.displacements(clip, frame, WHOLE_FACE, out);
  return out;
}

/** The landmarks that are at least so far from their rest. */
function movedLandmarks(displacements: Float32Array, leastIod: number): readonly number[] {
  return [...displacements.keys()].filter((landmark) => displacements[landmark]! >= leastIod);
}

function largest(values: Float32Array): number {
  return values.reduce((most, value) => Math.max(most, value), 0);
}

describe('the rest face of a clip', () => {
  it('is the face that rests, where nothing moves at all', () => {
    const clip = clipOf({});
    const laid = laidOn(clip, 0, new RestFace(clip, ONSET_MS));
    expect(largestGapPx(skin(laid), skin(face(clip, 0)))).toBeLessThan(JITTER_PX);
  });

  it('is steadier than any frame of a jittering tracker', () => {
    const [calm, jittering] = [clipOf({}), clipOf({ noisePx: 0.5 })];
    const laid = laidOn(calm, 3, new RestFace(jittering, ONSET_MS));
    const gapPx = meanGapPx(skin(laid), skin(face(calm, 3)));
    expect(gapPx).toBeLessThan(0.6 * meanGapPx(skin(face(jittering, 3)), skin(face(calm, 3))));
  });

  it('does not take a blink before the movement for rest', () => {
    const blink = clipOf({ blinksMs: [4100] });
    const [rest, calm] = [new RestFace(blink, ONSET_MS), new RestFace(clipOf({}), ONSET_MS)];
    expect(largestGapPx(rest.points, calm.points)).toBeLessThan(0.5);
  });

  it('does not take a blink right before the movement for rest either', () => {
    const blink = clipOf({ blinksMs: [ONSET_MS - 280] });
    const [rest, calm] = [new RestFace(blink, ONSET_MS), new RestFace(clipOf({}), ONSET_MS)];
    expect(largestGapPx(rest.points, calm.points)).toBeLessThan(0.5);
  });

  it('is found in a clip that begins with its movement', () => {
    const clip = clipOf({ planned: [BROWS_UP], startMs: ONSET_MS, frames: 8 });
    expect(new RestFace(clip, ONSET_MS).points.every(Number.isFinite)).toBe(true);
  });
});

describe('the rest face laid onto a frame', () => {
  it('goes with a head that turns, nods, tilts and comes closer', () => {
    const clip = clipOf({ sway: SWAYING });
    const rest = new RestFace(clip, ONSET_MS);
    const travelPx = largestGapPx(face(clip, 0), face(clip, clip.timesMs.length - 1));
    expect(travelPx).toBeGreaterThan(20);
    for (let frame = 0; frame < clip.timesMs.length; frame++) {
      expect(meanGapPx(skin(laidOn(clip, frame, rest)), skin(face(clip, frame)))).toBeLessThan(
        travelPx * PERSPECTIVE_LEFT,
      );
    }
  });

  it('is where the head is while the skin moves', () => {
    const moving = clipOf({ sway: SWAYING, planned: [{ ...BROWS_UP, amplitude: 0.06 }] });
    const calm = clipOf({ sway: SWAYING });
    const frame = frameAt(moving, APEX_MS);
    const [withMovement, without] = [laidOn(moving, frame), laidOn(calm, frame)];
    expect(largestGapPx(skin(withMovement), skin(without))).toBeLessThan(0.6);
  });

  it('stays finite in a clip of one point', () => {
    const clip: MeshClip = {
      timesMs: Float64Array.of(0, 33, 66),
      points: new Float32Array(3 * FACE_VALUES).fill(0.5),
      aspect: 1,
    };
    const laid = laidOn(clip, 1, new RestFace(clip, ONSET_MS));
    expect(laid.every((value) => Math.abs(value - 0.5) < 1e-6)).toBe(true);
    expect(displaced(clip, 1).every((value) => value === 0)).toBe(true);
  });
});

describe('displacements', () => {
  it.each([
    ['still', STILL],
    ['swaying', SWAYING],
  ])('tell how far the skin went under a %s head, in inter-ocular distances', (_, sway) => {
    const clip = clipOf({ sway, planned: [BROWS_UP] });
    const atApex = displaced(clip, frameAt(clip, APEX_MS));
    expect(atApex[BROW]).toBeGreaterThan(0.7 * AMPLITUDE_IOD);
    expect(atApex[BROW]).toBeLessThan(1.3 * AMPLITUDE_IOD);
    expect(atApex[CHIN]).toBeLessThan(0.3 * AMPLITUDE_IOD);
  });

  it('name the skin that moved and no other', () => {
    const clip = clipOf({ planned: [BROWS_UP], noisePx: JITTER_PX });
    const moved = movedLandmarks(displaced(clip, frameAt(clip, APEX_MS)), AMPLITUDE_IOD / 2);
    expect(moved).toEqual(expect.arrayContaining([107, 55, 336, 285]));
    for (const landmark of [...REGION_LANDMARKS.chin, ...REGION_LANDMARKS['lip-corner-left']]) {
      expect(moved).not.toContain(landmark);
    }
  });

  it('are small while nothing moves', () => {
    const clip = clipOf({ noisePx: JITTER_PX });
    expect(largest(displaced(clip, 20))).toBeLessThan(AMPLITUDE_IOD / 3);
  });

  it('are the same in a wide picture and in a square one', () => {
    const wide = clipOf({ planned: [BROWS_UP] });
    const square = { ...wide, aspect: 1, points: wide.points.map((v, at) => (at % 2 ? v : v * wide.aspect)) };
    const frame = frameAt(wide, APEX_MS);
    const [a, b] = [displaced(wide, frame), displaced(square, frame)];
    expect(largest(a.map((value, at) => Math.abs(value - b[at]!)))).toBeLessThan(1e-4);
  });
});

describe('an enlarged movement', () => {
  const clip = clipOf({ sway: SWAYING, planned: [BROWS_UP], blinksMs: [4900], noisePx: JITTER_PX });
  const rest = new RestFace(clip, ONSET_MS);
  const apex = frameAt(clip, APEX_MS);
  const enlargedBy = (factor: number, frame: number): Float32Array => {
    const out = new Float32Array(FACE_VALUES);
    rest.enlarge(clip, frame, factor, out);
    return out;
  };

  it('is the frame itself at a factor of 1, in every frame', () => {
    for (let frame = 0; frame < clip.timesMs.length; frame++) {
      expect(largestGapPx(enlargedBy(1, frame), face(clip, frame))).toBeLessThan(0.01);
    }
  });

  it('carries the skin as much farther as was asked', () => {
    const points = enlargedBy(3, apex);
    const drawn: MeshClip = { timesMs: clip.timesMs.slice(apex, apex + 1), points, aspect: clip.aspect };
    const ratio = displaced(drawn, 0, rest)[BROW]! / displaced(clip, apex)[BROW]!;
    expect(ratio).toBeGreaterThan(2.8);
    expect(ratio).toBeLessThan(3.1);
  });

  it('never shrinks a movement, and carries none too far', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: clip.timesMs.length - 1 }),
        fc.double({ min: 1, max: 20, noNaN: true }),
        (frame, factor) => {
          const points = enlargedBy(factor, frame);
          const drawn: MeshClip = { timesMs: Float64Array.of(0), points, aspect: clip.aspect };
          // Laid by the fit of the frame as it was: the drawn points must not move the head.
          const before = displaced(clip, frame);
          const after = displaced(drawn, 0, rest);
          const farthest = Math.max(0.12, largest(before));
          expect(after[BROW]).toBeGreaterThan(before[BROW]! - 0.01);
          expect(largest(after)).toBeLessThan(farthest + 0.03);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('leaves the gaze where it was', () => {
    const drawn = enlargedBy(5, apex);
    expect(largestGapPx(drawn.subarray(936), face(clip, apex).subarray(936))).toBeLessThan(0.01);
  });
});
