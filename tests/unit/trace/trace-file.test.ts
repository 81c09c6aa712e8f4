import { describe, expect, it } from 'vitest';
import { decodeTrace, encodeTrace, TraceFileError } from '../../../src/trace/trace-file.ts';
import { LANDMARK_VALUES, PATCH_STRIDE, type Trace } from '../../../src/contracts/observation.ts';

const PATCHES = 5;

function traceOf(frames: number): Trace {
  const rising = (length: number): Float32Array<ArrayBuffer> =>
    Float32Array.from({ length }, (_, index) => Math.sin(index));
  return {
    schema: 1,
    widthPx: 640,
    heightPx: 480,
    timesMs: Float64Array.from({ length: frames }, (_, frame) => (frame * 1000) / 30),
    faces: Uint8Array.from({ length: frames }, (_, frame) => frame % 3),
    landmarks: rising(frames * LANDMARK_VALUES),
    patches: rising(frames * PATCHES * PATCH_STRIDE),
    luma: rising(frames),
    doubled: Uint8Array.from({ length: frames }, (_, frame) => frame % 2),
  };
}

/** The encoded trace with its JSON header changed. */
function withHeader(bytes: Uint8Array, from: string, to: string): Uint8Array {
  expect(to.length).toBe(from.length);
  const text = Buffer.from(bytes).toString('latin1');
  expect(text).toContain(from);
  return Buffer.from(text.replace(from, to), 'latin1');
}

describe('trace files', () => {
  it.each([0, 1, 7])('give back a trace of %i frames', (frames) => {
    const trace = traceOf(frames);
    expect(decodeTrace(encodeTrace(trace))).toEqual(trace);
  });

  it('are read wherever they lie in a larger buffer', () => {
    const bytes = encodeTrace(traceOf(3));
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(decodeTrace(shifted.subarray(3))).toEqual(traceOf(3));
  });

  it('are read from a Buffer of Node', () => {
    expect(decodeTrace(Buffer.from(encodeTrace(traceOf(3))))).toEqual(traceOf(3));
  });

  it('keep arrays that are views of larger buffers', () => {
    const luma = new Float32Array([9, 0.25, 0.5, 9]).subarray(1, 3);
    expect([...decodeTrace(encodeTrace({ ...traceOf(2), luma })).luma]).toEqual([0.25, 0.5]);
  });

  it('refuse to be made of arrays that disagree', () => {
    expect(() => encodeTrace({ ...traceOf(4), luma: new Float32Array(3) })).toThrow(
      'The trace holds 3 values of luma where 4 belong.',
    );
  });

  it.each([
    ['nothing', new Uint8Array(), 'not a Sotto trace'],
    ['something else', new TextEncoder().encode('<!doctype html><html></html>'), 'not a Sotto trace'],
    ['a cut header', encodeTrace(traceOf(2)).subarray(0, 30), 'ends within its header'],
    ['a cut body', encodeTrace(traceOf(2)).subarray(0, 4000), 'cut off: 4000 of'],
    [
      'another schema',
      withHeader(encodeTrace(traceOf(2)), '"schema":1', '"schema":7'),
      'header cannot be read',
    ],
    [
      'a broken header',
      withHeader(encodeTrace(traceOf(2)), '"schema":1', '"schema"=1'),
      'header cannot be read',
    ],
    [
      'a negative count',
      withHeader(encodeTrace(traceOf(10)), '"frames":10', '"frames":-1'),
      'header cannot be read',
    ],
    ['a huge count', withHeader(encodeTrace(traceOf(10)), '"frames":10', '"frames":99'), 'cut off'],
    [
      'times that stand',
      encodeTrace({ ...traceOf(2), timesMs: new Float64Array(2) }),
      'do not rise at frame 1',
    ],
    ['a hole', encodeTrace({ ...traceOf(2), luma: Float32Array.of(1, Number.NaN) }), 'luma hold a value'],
    ['a crowd', encodeTrace({ ...traceOf(2), faces: Uint8Array.of(1, 3) }), 'counts 3 faces in frame 1'],
  ])('say what is wrong with %s', (_, bytes, sentence) => {
    expect(() => decodeTrace(bytes)).toThrow(TraceFileError);
    expect(() => decodeTrace(bytes)).toThrow(sentence);
  });
});
