import { describe, expect, it } from 'vitest';
import { FIRST_CHOICES, orderFrom, withBackend } from '../../../../src/session/benchmark/choices.ts';

describe('what is to be measured', () => {
  it('is at first the trace through the best back end, with what can still be seen', () => {
    expect(orderFrom(FIRST_CHOICES)).toEqual({
      source: { kind: 'trace' },
      backends: ['auto'],
      sensitivity: true,
    });
  });

  it('is of a camera as long, as large and as fast as was asked for', () => {
    const choices = { ...FIRST_CHOICES, source: 'camera', seconds: 60, size: 720, rate: 60 } as const;
    expect(orderFrom(choices)).toMatchObject({
      source: { kind: 'camera', seconds: 60, widthPx: 1280, heightPx: 720, framesPerSecond: 60 },
    });
  });

  it('lacks a clip, or a back end, until one is chosen', () => {
    const clip = new File(['x'], 'x.mp4');
    expect(orderFrom({ ...FIRST_CHOICES, source: 'clip' })).toBe('clip');
    expect(orderFrom({ ...FIRST_CHOICES, source: 'clip', clip })).toMatchObject({
      source: { kind: 'clip', file: clip },
    });
    expect(orderFrom({ ...FIRST_CHOICES, backends: [] })).toBe('backend');
  });

  it('runs back ends in one order, however they were ticked', () => {
    expect(withBackend(withBackend(['auto'], 'cpu', true), 'webgl', true)).toEqual(['auto', 'webgl', 'cpu']);
    expect(withBackend(['auto', 'wasm'], 'auto', false)).toEqual(['wasm']);
  });
});
