import { LANDMARK_COUNT, LANDMARK_VALUES, PATCH_STRIDE, type Trace } from '../../contracts/observation.ts';
import { LEFT_EYE_CORNERS, PATCHES, PATCH_COUNT, RIGHT_EYE_CORNERS } from '../../measure/regions.ts';
import { heightAt } from '../face.ts';
import { LANDMARK_GAIN } from '../recording.ts';
import { IOD_CM, addMovement } from '../shape.ts';
import type { PlannedPulse, PulsePlan } from './pulses.ts';

/** What patch motion reports of a movement of the skin, measured on planted movements (bench/planting). */
const PATCH_GAIN = 0.9;
const PATCH_VALUES = PATCH_COUNT * PATCH_STRIDE;

/** Which recorded frame is shown when. */
interface Playback {
  readonly frames: readonly number[];
  readonly timesMs: Float64Array;
}

/**
 * A recorded trace played to and fro, so that its ends join, with movements laid over it: what perception would have
 * measured, had the person made them.
 */
export function laidOver(recorded: Trace, { pulses, lengthMs }: PulsePlan): Trace {
  const { frames, timesMs } = toAndFro(recorded.timesMs, lengthMs);
  const out: Trace = {
    ...recorded,
    timesMs,
    faces: Uint8Array.from(frames, (frame) => recorded.faces[frame]!),
    luma: Float32Array.from(frames, (frame) => recorded.luma[frame]!),
    doubled: Uint8Array.from(frames, (frame) => recorded.doubled[frame]!),
    landmarks: rows(recorded.landmarks, LANDMARK_VALUES, frames),
    patches: rows(recorded.patches, PATCH_VALUES, frames),
  };
  const skin = new Float32Array(LANDMARK_COUNT * 2);
  for (const pulse of pulses) layOver(out, pulse, skin);
  return out;
}

function toAndFro(recordedMs: Float64Array, lengthMs: number): Playback {
  const last = recordedMs.length - 1;
  const frames: number[] = [];
  const timesMs: number[] = [];
  for (let frame = 0, step = 1, nowMs = 0; last > 0 && nowMs < lengthMs; frame += step) {
    frames.push(frame);
    timesMs.push(nowMs);
    if (frame + step < 0 || frame + step > last) step = -step;
    nowMs += Math.abs(recordedMs[frame + step]! - recordedMs[frame]!);
  }
  return { frames, timesMs: Float64Array.from(timesMs) };
}

function rows(values: Float32Array, width: number, frames: readonly number[]): Float32Array {
  const out = new Float32Array(frames.length * width);
  frames.forEach((frame, k) => out.set(values.subarray(frame * width, (frame + 1) * width), k * width));
  return out;
}

/** @param skin room for the displacement of every landmark, x and y in cm of the canonical face */
function layOver(trace: Trace, { movements, onsetMs, offsetMs }: PlannedPulse, skin: Float32Array): void {
  trace.timesMs.forEach((timeMs, frame) => {
    if (timeMs <= onsetMs || timeMs >= offsetMs || trace.faces[frame] !== 1) return;
    for (const movement of movements) {
      const level = movement.amplitude * heightAt(movement, timeMs);
      skin.fill(0);
      addMovement(skin, 2, { name: movement.name, side: movement.side, level }, 1);
      movePatches(trace.patches.subarray(frame * PATCH_VALUES, (frame + 1) * PATCH_VALUES), skin);
      moveLandmarks(trace, frame, skin, LANDMARK_GAIN[movement.name]);
    }
  });
}

function movePatches(patches: Float32Array, skin: Float32Array): void {
  PATCHES.forEach(({ landmarks }, patch) => {
    const share = PATCH_GAIN / landmarks.length / IOD_CM;
    for (const landmark of landmarks) {
      patches[patch * PATCH_STRIDE]! += share * skin[landmark * 2]!;
      patches[patch * PATCH_STRIDE + 1]! -= share * skin[landmark * 2 + 1]!;
    }
  });
}

/** In the plane of the picture: a face that looks at us needs no more. */
function moveLandmarks(trace: Trace, frame: number, skin: Float32Array, gain: number): void {
  const { widthPx, heightPx } = trace;
  const points = trace.landmarks.subarray(frame * LANDMARK_VALUES, (frame + 1) * LANDMARK_VALUES);
  const middle = ([a, b]: readonly [number, number], axis: 0 | 1, sizePx: number): number =>
    ((points[a * 3 + axis]! + points[b * 3 + axis]!) / 2) * sizePx;
  const across = middle(LEFT_EYE_CORNERS, 0, widthPx) - middle(RIGHT_EYE_CORNERS, 0, widthPx);
  const down = middle(LEFT_EYE_CORNERS, 1, heightPx) - middle(RIGHT_EYE_CORNERS, 1, heightPx);
  const share = gain / IOD_CM;
  for (let k = 0; k < LANDMARK_COUNT; k++) {
    const [right, up] = [share * skin[k * 2]!, share * skin[k * 2 + 1]!];
    points[k * 3]! += (right * across + up * down) / widthPx;
    points[k * 3 + 1]! += (right * down - up * across) / heightPx;
  }
}
