import { LANDMARK_VALUES, PATCH_STRIDE, type Trace } from '../../src/contracts/observation.ts';
import { PATCHES, PATCH_COUNT, REGIONS, type Region } from '../../src/measure/regions.ts';
import { meanMovement, type DisplacementMap } from './displacement-map.ts';
import { meanPoint, type Face, type Point } from './face.ts';

/** Half the side of the square that a patch looks at (src/measure/motion/patch-reference.ts: 13 of 64 pixels). */
const PATCH_HALF_IOD = 6 / 64;

export function patchesOf(region: Region): readonly number[] {
  const index = REGIONS.indexOf(region);
  return PATCHES.flatMap((patch, p) => (patch.region === index ? [p] : []));
}

/** One axis of the mean motion of some patches, per frame, in IOD; a lost patch keeps its last value. */
export function patchMotion(trace: Trace, patches: readonly number[], axis: 0 | 1): number[] {
  const held = new Float64Array(patches.length);
  return Array.from(trace.timesMs, (_, frame) => {
    patches.forEach((patch, k) => {
      const at = (frame * PATCH_COUNT + patch) * PATCH_STRIDE;
      if (trace.patches[at + 2] > 0) held[k] = trace.patches[at + axis]!;
    });
    return held.reduce((sum, value) => sum + value, 0) / patches.length;
  });
}

/** Share of frames and patches in which the tracker found the patch. */
export function trackedShare(trace: Trace, patches: readonly number[]): number {
  let tracked = 0;
  for (let frame = 0; frame < trace.timesMs.length; frame++) {
    for (const patch of patches) {
      if (trace.patches[(frame * PATCH_COUNT + patch) * PATCH_STRIDE + 2] > 0) tracked++;
    }
  }
  return tracked / (trace.timesMs.length * patches.length);
}

/** What a map does to the skin under some patches: the mean, in IOD along the face's own axes. */
export function injectedMotion(map: DisplacementMap, face: Face, patches: readonly number[]): Point {
  const halfPx = PATCH_HALF_IOD * face.iodPx;
  let x = 0;
  let y = 0;
  for (const patch of patches) {
    const centre = meanPoint(face.points, PATCHES[patch].landmarks);
    const [u, v] = meanMovement(map, centre.x, centre.y, halfPx);
    x += u * face.across.x + v * face.across.y;
    y += u * face.down.x + v * face.down.y;
  }
  const scale = 1 / (patches.length * face.iodPx);
  return { x: x * scale, y: y * scale };
}

/** Mean place of a region's landmarks along the face's axes, from the eyes' middle, per frame, in IOD. */
export function landmarkMotion(
  trace: Trace,
  faceAt: (frame: number) => Face | null,
  landmarks: readonly number[],
  reference: readonly number[],
  axis: 0 | 1,
): number[] {
  let held = 0;
  return Array.from(trace.timesMs, (_, frame) => {
    const face = faceAt(frame);
    if (face === null) return held;
    const at = (chosen: readonly number[]): Point => meanInTrace(trace, frame, chosen);
    const [own, base] = [at(landmarks), at(reference)];
    const along = axis === 0 ? face.across : face.down;
    held = ((own.x - base.x) * along.x + (own.y - base.y) * along.y) / face.iodPx;
    return held;
  });
}

function meanInTrace(trace: Trace, frame: number, landmarks: readonly number[]): Point {
  let x = 0;
  let y = 0;
  for (const landmark of landmarks) {
    x += trace.landmarks[frame * LANDMARK_VALUES + landmark * 3] * trace.widthPx;
    y += trace.landmarks[frame * LANDMARK_VALUES + landmark * 3 + 1] * trace.heightPx;
  }
  return { x: x / landmarks.length, y: y / landmarks.length };
}
