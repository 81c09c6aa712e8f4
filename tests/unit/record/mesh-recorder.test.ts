import { describe, expect, it } from 'vitest';
import { MeshRecorder } from '../../../src/record/mesh-recorder.ts';
import { FACE_VALUES } from '../../../src/record/mesh-clip.ts';
import { MOMENT } from './session-record.fixture.ts';

const AT = { ...MOMENT, onsetMs: 1000, apexMs: 1100, offsetMs: 1300 };
const face = (): Float32Array => new Float32Array(FACE_VALUES).fill(0.5);

describe('the lines around a moment', () => {
  it('reach a little beyond it on both sides, and no farther', () => {
    const recorder = new MeshRecorder();
    for (let timeMs = 0; timeMs <= 3000; timeMs += 50) recorder.push(timeMs, face());
    const { timesMs } = recorder.clipOf(AT, 1)!;
    expect([timesMs[0], timesMs.at(-1)]).toEqual([400, 1900]);
  });

  it('have rising times, also across a pause that takes none', () => {
    const recorder = new MeshRecorder();
    for (const timeMs of [900, 950, 1000, 1050, 1050, 1100, 1150]) recorder.push(timeMs, face());
    const { timesMs, points } = recorder.clipOf(AT, 1)!;
    expect([...timesMs]).toEqual([900, 950, 1000, 1050, 1100, 1150]);
    expect(points).toHaveLength(6 * FACE_VALUES);
  });

  it('are none where too little was seen', () => {
    const recorder = new MeshRecorder();
    for (let timeMs = 1000; timeMs < 1200; timeMs += 50) recorder.push(timeMs, face());
    expect(recorder.clipOf(AT, 1)).toBeNull();
  });
});
