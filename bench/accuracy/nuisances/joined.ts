import { LANDMARK_VALUES, PATCH_STRIDE, type Trace } from '../../../src/contracts/observation.ts';
import { PATCH_COUNT } from '../../../src/measure/regions.ts';

const PATCH_VALUES = PATCH_COUNT * PATCH_STRIDE;

/** The frames of a trace from one time to another, ms from its first frame. */
export function cut(trace: Trace, fromMs: number, toMs: number): Trace {
  const times = Array.from(trace.timesMs, (timeMs) => timeMs - trace.timesMs[0]);
  const [from, to] = [fromMs, toMs].map((limit) => times.filter((timeMs) => timeMs < limit).length);
  return {
    ...trace,
    timesMs: trace.timesMs.slice(from, to),
    faces: trace.faces.slice(from, to),
    landmarks: trace.landmarks.slice(from * LANDMARK_VALUES, to * LANDMARK_VALUES),
    patches: trace.patches.slice(from * PATCH_VALUES, to * PATCH_VALUES),
    luma: trace.luma.slice(from, to),
    doubled: trace.doubled.slice(from, to),
  };
}

/**
 * One trace after the other, of the same camera and person: time goes on without a gap, and patches go on from where
 * they were, since only their changes mean anything.
 */
export function joined(before: Trace, after: Trace): Trace {
  const count = before.timesMs.length;
  if (count < 2 || after.timesMs.length === 0) return after;
  const stepMs = (before.timesMs[count - 1] - before.timesMs[0]) / (count - 1);
  const shiftMs = before.timesMs[count - 1] + stepMs - after.timesMs[0];
  const lastRow = (count - 1) * PATCH_VALUES;
  const goesOn = after.patches.map((value, at) => {
    const column = at % PATCH_VALUES;
    if (column % PATCH_STRIDE === PATCH_STRIDE - 1) return value;
    return value + before.patches[lastRow + column] - after.patches[column];
  });
  return {
    ...after,
    timesMs: Float64Array.from([...before.timesMs, ...after.timesMs.map((timeMs) => timeMs + shiftMs)]),
    faces: Uint8Array.from([...before.faces, ...after.faces]),
    landmarks: both(before.landmarks, after.landmarks),
    patches: both(before.patches, goesOn),
    luma: both(before.luma, after.luma),
    doubled: Uint8Array.from([...before.doubled, ...after.doubled]),
  };
}

/** A trace played backwards: its end joins on to what began where it began. */
export function backwards(trace: Trace): Trace {
  const frames = trace.timesMs.length;
  const rows = (values: Float32Array, width: number): Float32Array => {
    const out = new Float32Array(values.length);
    for (let k = 0; k < frames; k += 1)
      out.set(values.subarray((frames - 1 - k) * width, (frames - k) * width), k * width);
    return out;
  };
  const endMs = trace.timesMs[frames - 1];
  return {
    ...trace,
    timesMs: Float64Array.from(trace.timesMs, (_, k) => endMs - trace.timesMs[frames - 1 - k]),
    faces: trace.faces.slice().reverse(),
    landmarks: rows(trace.landmarks, LANDMARK_VALUES),
    patches: rows(trace.patches, PATCH_VALUES),
    luma: trace.luma.slice().reverse(),
    doubled: trace.doubled.slice().reverse(),
  };
}

function both(one: Float32Array, other: Float32Array): Float32Array {
  const out = new Float32Array(one.length + other.length);
  out.set(one);
  out.set(other, one.length);
  return out;
}
