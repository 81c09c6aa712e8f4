import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decodeClip, encodeClip } from '../../../../models/footage/clip-file.ts';
import type { FootageClip } from '../../../../models/footage/footage-clip.ts';
import { readFootage, writeFootage } from '../../../../models/footage/footage-folder.ts';
import { RESPONSE_CHANNELS, type Response } from '../../../../models/footage/response.ts';
import { Random } from '../../../../src/core/random.ts';
import { CHANNEL, CHANNEL_COUNT } from '../../../../src/measure/channels.ts';

const FRAMES = 50;
const STEPS = 0xffff;

function clip(): FootageClip {
  const random = new Random(5);
  const values = new Float32Array(FRAMES * CHANNEL_COUNT);
  for (let at = 0; at < values.length; at++) values[at] = (at % CHANNEL_COUNT) * random.normal();
  for (let frame = 0; frame < FRAMES; frame++) values[frame * CHANNEL_COUNT + CHANNEL.luma] = 0.5;
  const timesMs = Float64Array.from({ length: FRAMES }, (_, frame) => 1200 + (frame * 1000) / 30);
  const about = {
    name: 'somebody',
    person: 'some',
    condition: 'talking',
    shown: 'first',
    lends: null,
  } as const;
  return { ...about, stretches: [{ timesMs, values }] };
}

function response(): Response {
  const random = new Random(6);
  const pattern = Array.from({ length: RESPONSE_CHANNELS }, () => Number(random.normal().toPrecision(4)));
  const about = { person: 'some', movement: 'dimple', side: 'left', lentBy: 'second' } as const;
  return { ...about, amplitude: 0.024, durationMs: 310, pattern };
}

describe('a clip as numbers', () => {
  const before = clip();
  const after = decodeClip(encodeClip(before));

  it('keeps what is known about it', () => {
    expect({ ...after, stretches: [] }).toEqual({ ...before, stretches: [] });
  });

  it('keeps times to a hundredth of a millisecond, and does not drift', () => {
    const [own, back] = [before.stretches[0]!.timesMs, after.stretches[0]!.timesMs];
    expect(back).toHaveLength(FRAMES);
    for (const [frame, timeMs] of own.entries()) expect(Math.abs(back[frame]! - timeMs)).toBeLessThan(0.0051);
  });

  it('keeps each channel to within a step of its range, and a constant exactly', () => {
    const [own, back] = [before.stretches[0]!.values, after.stretches[0]!.values];
    for (let channel = 0; channel < CHANNEL_COUNT; channel++) {
      const course = (values: Float32Array): number[] =>
        Array.from({ length: FRAMES }, (_, frame) => values[frame * CHANNEL_COUNT + channel]!);
      const truth = course(own);
      const step = (Math.max(...truth) - Math.min(...truth)) / STEPS;
      for (const [frame, value] of course(back).entries())
        expect(Math.abs(value - truth[frame]!)).toBeLessThanOrEqual(step);
    }
  });
});

describe('a folder of footage', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sotto-footage-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('is read as it was written, and its version is that of the numbers', async () => {
    await writeFootage(folder, [clip()], [response()]);
    const first = await readFootage(folder);
    expect(first.clips.map(({ name }) => name)).toEqual(['somebody']);
    expect(first.responses).toEqual([response()]);
    expect((await readFootage(folder)).version).toBe(first.version);
    await writeFootage(folder, [clip()], []);
    expect((await readFootage(folder)).version).not.toBe(first.version);
  });

  it("that holds anything else is somebody's own, and stays as it is", async () => {
    await writeFile(join(folder, 'holiday.mp4'), 'a film');
    await expect(writeFootage(folder, [clip()], [])).rejects.toThrow('holds holiday.mp4');
    expect(await readdir(folder)).toEqual(['holiday.mp4']);
  });
});
