import { describe, expect, it } from 'vitest';
import { MeshRecorder } from '../../../src/record/mesh-recorder.ts';
import { FACE_VALUES } from '../../../src/record/mesh-clip.ts';
import { MOMENT } from './session-record.fixture.ts';

const AT = { ...MOMENT, onsetMs: 1000, apexMs: 1100, offsetMs: 1300 };
const face = (): Float32Array => new Float32Array(FACE_VALUES).fill(0.5);

describe('the lines around a moment', () => {
  it('reach a little beyond it on both sides, and no farther', () => {
    const recorder = new MeshRecorder();
    for (let timeMs = 0; timeMs <= 3000; timeMs += 50) recorder.push(timeMs, face(), 1);
    const { timesMs } = recorder.clipOf(AT)!;
    expect([timesMs[0], timesMs.at(-1)]).toEqual([400, 1900]);
  });

  it.each([24, 30, 60, 120, 240, 1000])(
    'are as long from a source of %i frames a second, and in no more detail than a screen shows',
    (framesPerSecond) => {
      const recorder = new MeshRecorder();
      // Told when the movement and what it is weighed against have passed.
      for (let frame = 0; frame * 1000 < 2400 * framesPerSecond; frame++) {
        recorder.push((frame * 1000) / framesPerSecond, face(), 1);
      }
      const { timesMs } = recorder.clipOf(AT)!;
      expect(timesMs[0]).toBeLessThan(450);
      expect(timesMs.at(-1)).toBeGreaterThan(1850);
      expect(timesMs.length).toBeLessThanOrEqual(126);
      expect(timesMs.length).toBeGreaterThanOrEqual(Math.min(framesPerSecond, 60) * 1.45);
    },
  );

  it('have rising times, also across a pause that takes none', () => {
    const recorder = new MeshRecorder();
    for (const timeMs of [900, 950, 1000, 1050, 1050, 1100, 1150]) recorder.push(timeMs, face(), 1);
    const { timesMs, points } = recorder.clipOf(AT)!;
    expect([...timesMs]).toEqual([900, 950, 1000, 1050, 1100, 1150]);
    expect(points).toHaveLength(6 * FACE_VALUES);
  });

  it('come from pictures as wide and high as the moment’s own, where the phone was turned', () => {
    const recorder = new MeshRecorder();
    for (let timeMs = 0; timeMs <= 3000; timeMs += 50)
      recorder.push(timeMs, face(), timeMs < 700 ? 4 / 3 : 3 / 4);
    const { timesMs, aspect } = recorder.clipOf(AT)!;
    expect([timesMs[0], timesMs.at(-1), aspect]).toEqual([700, 1900, 3 / 4]);
  });

  it('are none where too little was seen', () => {
    const recorder = new MeshRecorder();
    for (let timeMs = 1000; timeMs < 1200; timeMs += 50) recorder.push(timeMs, face(), 1);
    expect(recorder.clipOf(AT)).toBeNull();
  });
});
