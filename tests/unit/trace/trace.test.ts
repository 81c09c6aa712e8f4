import { describe, expect, it } from 'vitest';
import { decodeTrace, encodeTrace } from '../../../src/trace/trace-file.ts';
import { TraceReader } from '../../../src/trace/trace-reader.ts';
import { TraceRecorder } from '../../../src/trace/trace-recorder.ts';
import { observationsOf, steady } from '../spotting/scene.fixture.ts';

describe('a recorded trace', () => {
  const seen = observationsOf({
    timesMs: steady(25, 500, 1500),
    faces: (ms) => (ms > 900 && ms < 1000 ? 0 : 1),
    luma: (ms) => ms / 4000,
    doubled: (frame) => frame === 7,
  });

  function recorded(): TraceReader {
    const recorder = new TraceRecorder();
    // As the worker has it: one observation, overwritten by the next frame.
    const reused = { ...seen[0], landmarks: seen[0]!.landmarks.slice(), patches: seen[0]!.patches.slice() };
    for (const observation of seen) {
      reused.landmarks.set(observation.landmarks);
      reused.patches.set(observation.patches);
      recorder.add({ ...observation, landmarks: reused.landmarks, patches: reused.patches });
    }
    return new TraceReader(recorder.finish());
  }

  it('gives back every frame as it was measured, with times from the first', () => {
    const reader = recorded();
    expect(reader.frameCount).toBe(seen.length);
    expect(reader.durationMs).toBeCloseTo(960, 6);
    seen.forEach((observation, i) => {
      const back = reader.observation(i);
      expect({ ...back, timestampMs: 0, luma: 0 }).toEqual({ ...observation, timestampMs: 0, luma: 0 });
      expect(back.timestampMs).toBeCloseTo(observation.timestampMs - 500, 6);
      expect(back.luma).toBeCloseTo(observation.luma, 6);
    });
  });

  it('leaves out a frame of no later time than the one before, so that its file can be read', () => {
    const recorder = new TraceRecorder();
    for (const frame of [0, 1, 1, 0, 2]) recorder.add(seen[frame]!);
    const trace = decodeTrace(encodeTrace(recorder.finish()));
    expect([...trace.timesMs]).toEqual([0, 1, 2].map((frame) => seen[frame]!.timestampMs));
  });

  it('has the size of its first picture, and in pixels the face that was seen in each', () => {
    const recorder = new TraceRecorder();
    const upright = { ...seen[1]!, widthPx: 480, heightPx: 640, timestampMs: seen[0]!.timestampMs + 40 };
    for (const observation of [seen[0]!, upright]) recorder.add(observation);
    const reader = new TraceReader(recorder.finish());
    const { landmarks, widthPx, heightPx } = reader.observation(1);
    expect([widthPx, heightPx]).toEqual([640, 480]);
    for (const at of [0, 1, 2]) {
      const [was, now] = at === 1 ? [upright.heightPx, heightPx] : [upright.widthPx, widthPx];
      expect(landmarks[at]! * now).toBeCloseTo(upright.landmarks[at]! * was, 3);
    }
  });

  it('may be empty', () => {
    const reader = new TraceReader(new TraceRecorder().finish());
    expect([reader.frameCount, reader.durationMs]).toEqual([0, 0]);
  });
});
