import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { array, literal, nullable, number, object, parse, picklist, string, type InferOutput } from 'valibot';
import { CHANNEL_COUNT } from '../../src/measure/channels.ts';
import type { FootageClip, Stretch } from './footage-clip.ts';

/*
 * A clip's file, compressed as a whole: the length of a header (4 bytes), the header as JSON, then for each stretch the
 * time from frame to frame (2 bytes each) and channel after channel: its least value and its step (4 bytes each),
 * and of the steps how many more or fewer than the frame before, first all low bytes, then all high ones.
 */

/** Times are told to the hundredth of a millisecond. */
const TIME_STEP_MS = 0.01;
const MOST_STEPS = 0xffff;
const LENGTH_BYTES = 4;
const SCALE_BYTES = 8;

const LENDERS = picklist(['first', 'second']);
const HEADER = object({
  schema: literal(1),
  name: string(),
  person: string(),
  condition: picklist(['calm', 'lively', 'talking']),
  shown: LENDERS,
  lends: nullable(LENDERS),
  channels: literal(CHANNEL_COUNT),
  stretches: array(object({ frames: number(), startMs: number() })),
});

/** @throws RangeError when frames are more than half a second apart */
export function encodeClip({ stretches, ...about }: FootageClip): Uint8Array {
  const header: InferOutput<typeof HEADER> = {
    schema: 1,
    ...about,
    channels: CHANNEL_COUNT,
    stretches: stretches.map(({ timesMs }) => ({ frames: timesMs.length, startMs: timesMs[0]! })),
  };
  const text = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32LE(text.length);
  return brotliCompressSync(Buffer.concat([length, text, ...stretches.map(encodeStretch)]));
}

/** Values come back to within half a step: a 131070th of what the channel ranges over in the stretch. */
export function decodeClip(bytes: Uint8Array): FootageClip {
  const raw = brotliDecompressSync(bytes);
  const begin = LENGTH_BYTES + raw.readUInt32LE(0);
  const header = parse(HEADER, JSON.parse(raw.toString('utf8', LENGTH_BYTES, begin)));
  let at = begin;
  const stretches = header.stretches.map(({ frames, startMs }) => {
    const from = at;
    at += sizeOf(frames);
    return decodeStretch(raw.subarray(from, at), frames, startMs);
  });
  const { name, person, condition, shown, lends } = header;
  return { name, person, condition, shown, lends, stretches };
}

function sizeOf(frames: number): number {
  return 2 * frames + CHANNEL_COUNT * (SCALE_BYTES + 2 * frames);
}

function encodeStretch({ timesMs, values }: Stretch): Buffer {
  const frames = timesMs.length;
  const out = Buffer.alloc(sizeOf(frames));
  const ticks = Array.from(timesMs, (timeMs) => Math.round((timeMs - timesMs[0]!) / TIME_STEP_MS));
  ticks.forEach((tick, frame) => out.writeUInt16LE(frame > 0 ? tick - ticks[frame - 1]! : 0, 2 * frame));
  for (let channel = 0; channel < CHANNEL_COUNT; channel++) {
    const course = Float32Array.from(
      { length: frames },
      (_, frame) => values[frame * CHANNEL_COUNT + channel]!,
    );
    encodeCourse(course, out.subarray(placeOf(channel, frames), placeOf(channel + 1, frames)));
  }
  return out;
}

function placeOf(channel: number, frames: number): number {
  return 2 * frames + channel * (SCALE_BYTES + 2 * frames);
}

function encodeCourse(course: Float32Array, out: Buffer): void {
  let [least, most] = [Infinity, -Infinity];
  for (const value of course) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  const step = Math.fround((most - least) / MOST_STEPS);
  out.writeFloatLE(least, 0);
  out.writeFloatLE(step, SCALE_BYTES / 2);
  let before = 0;
  for (const [frame, value] of course.entries()) {
    const steps = step === 0 ? 0 : Math.min(MOST_STEPS, Math.round((value - least) / step));
    const difference = (steps - before) & MOST_STEPS;
    out[SCALE_BYTES + frame] = difference & 0xff;
    out[SCALE_BYTES + course.length + frame] = difference >> 8;
    before = steps;
  }
}

function decodeStretch(raw: Buffer, frames: number, startMs: number): Stretch {
  const timesMs = new Float64Array(frames);
  const values = new Float32Array(frames * CHANNEL_COUNT);
  let ticks = 0;
  for (let frame = 0; frame < frames; frame++) {
    ticks += raw.readUInt16LE(2 * frame);
    timesMs[frame] = startMs + ticks * TIME_STEP_MS;
  }
  for (let channel = 0; channel < CHANNEL_COUNT; channel++) {
    const own = raw.subarray(placeOf(channel, frames), placeOf(channel + 1, frames));
    const [least, step] = [own.readFloatLE(0), own.readFloatLE(SCALE_BYTES / 2)];
    let steps = 0;
    for (let frame = 0; frame < frames; frame++) {
      steps = (steps + own[SCALE_BYTES + frame]! + (own[SCALE_BYTES + frames + frame]! << 8)) & MOST_STEPS;
      values[frame * CHANNEL_COUNT + channel] = least + steps * step;
    }
  }
  return { timesMs, values };
}
