import { describe, expect, it } from 'vitest';
import {
  TRACE_MS,
  buildTrace,
  buildTraceInSlices,
  planTrace,
} from '../../../src/synthetic/built-in-trace.ts';
import { LANDMARK_VALUES, PATCH_STRIDE } from '../../../src/contracts/observation.ts';
import {
  LEFT_EYE_CORNERS,
  PATCHES,
  PATCH_COUNT,
  REGIONS,
  RIGHT_EYE_CORNERS,
} from '../../../src/measure/regions.ts';
import { endMs, heightAt } from '../../../src/synthetic/face.ts';

const trace = buildTrace(3);
const planned = planTrace(3);
const frames = trace.timesMs.length;

const landmark = (frame: number, index: number, axis: number): number =>
  trace.landmarks[frame * LANDMARK_VALUES + index * 3 + axis]!;

const frameAt = (timeMs: number): number => Math.round((timeMs / 1000) * 30);

/** Millions of values: far faster than asking for equality one by one. */
function sameNumbers(a: Float32Array, b: Float32Array): boolean {
  return Buffer.from(a.buffer).equals(Buffer.from(b.buffer));
}

/** Upward displacement of the patches of a region, in IOD. */
function upOf(region: (typeof REGIONS)[number], frame: number): number {
  const at = PATCHES.flatMap((patch, index) => (patch.region === REGIONS.indexOf(region) ? [index] : []));
  const sum = at.reduce(
    (total, patch) => total - trace.patches[(frame * PATCH_COUNT + patch) * PATCH_STRIDE + 1]!,
    0,
  );
  return sum / at.length;
}

describe('the built-in trace', () => {
  it('has the shape of a recorded one', () => {
    expect(frames).toBe((TRACE_MS / 1000) * 30);
    expect(trace.landmarks.length).toBe(frames * LANDMARK_VALUES);
    expect(trace.patches.length).toBe(frames * PATCH_COUNT * PATCH_STRIDE);
    expect(trace.landmarks.every((value) => Number.isFinite(value))).toBe(true);
    expect(trace.patches.every((value) => Number.isFinite(value))).toBe(true);
  });

  it('is the same for the same seed, built at once or in slices, and another for another', async () => {
    const slices = await buildTraceInSlices(3);
    expect(sameNumbers(slices.landmarks, trace.landmarks)).toBe(true);
    expect(sameNumbers(slices.patches, trace.patches)).toBe(true);
    expect(sameNumbers(buildTrace(4).landmarks, trace.landmarks)).toBe(false);
  });

  it('holds a face in the picture, large enough to judge, the right eye to the left', () => {
    for (let frame = 0; frame < frames; frame += 30) {
      const points = trace.landmarks.subarray(frame * LANDMARK_VALUES, (frame + 1) * LANDMARK_VALUES);
      const inPicture = points.every((value, at) => at % 3 === 2 || (value > 0.02 && value < 0.98));
      expect(inPicture).toBe(true);
      const eye = (corners: readonly [number, number]): number =>
        (640 * (landmark(frame, corners[0], 0) + landmark(frame, corners[1], 0))) / 2;
      expect(eye(LEFT_EYE_CORNERS) - eye(RIGHT_EYE_CORNERS)).toBeGreaterThan(75);
    }
  });

  it('holds brief movements of 200 to 450 ms, and lasting ones of well over half a second', () => {
    const totals = planned.map((each) => endMs(each) - each.onsetMs);
    expect(totals.filter((total) => total >= 200 && total <= 450).length).toBeGreaterThanOrEqual(6);
    expect(totals.filter((total) => total >= 1500).length).toBeGreaterThanOrEqual(2);
    expect(totals.every((total) => (total >= 200 && total <= 450) || total >= 1500)).toBe(true);
  });

  it('moves the patches as far up as the plan says', () => {
    const lift = planned.find((each) => each.name === 'outer-brow-up')!;
    const apexMs = lift.onsetMs + lift.riseMs;
    expect(heightAt(lift, apexMs)).toBeCloseTo(1, 5);
    const risen =
      upOf('brow-outer-right', frameAt(apexMs)) - upOf('brow-outer-right', frameAt(lift.onsetMs) - 1);
    expect(risen).toBeGreaterThan(lift.amplitude * 0.5);
    expect(risen).toBeLessThan(lift.amplitude * 2.2);
    expect(Math.abs(upOf('chin', frameAt(apexMs)) - upOf('chin', frameAt(lift.onsetMs) - 1))).toBeLessThan(
      0.01,
    );
  });

  it('blinks, though never over a planned movement', () => {
    const aperture = (frame: number): number =>
      (landmark(frame, 145, 1) - landmark(frame, 159, 1)) /
      (landmark(frame, 152, 1) - landmark(frame, 10, 1));
    const all = Array.from({ length: frames }, (_, frame) => aperture(frame));
    const open = [...all].sort((a, b) => a - b)[Math.floor(frames / 2)]!;
    const shut = all.map((value) => value < open * 0.4);
    const blinks = shut.filter((value, at) => value && !shut[at - 1]).length;
    expect(blinks).toBeGreaterThanOrEqual(5);
    for (const each of planned) {
      for (let at = frameAt(each.onsetMs); at <= frameAt(endMs(each)); at++) expect(shut[at]).toBe(false);
    }
  });
});
