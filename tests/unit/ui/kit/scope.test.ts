import { signal } from '@preact/signals-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Scope } from '../../../../src/ui/kit/scope.ts';

afterEach(() => void vi.unstubAllGlobals());

describe('a scope', () => {
  it('undoes what was added, the last first, once', () => {
    const scope = new Scope();
    const undone: string[] = [];
    scope.add(() => undone.push('first'));
    scope.add(() => undone.push('last'));
    scope.dispose();
    scope.dispose();
    expect(undone).toEqual(['last', 'first']);
  });

  it('lets nothing live that is added after its end', () => {
    const scope = new Scope();
    scope.dispose();
    const value = signal(0);
    let seen = 0;
    scope.effect(() => (seen = value.value));
    value.value = 7;
    expect(seen).toBe(0);
  });

  it('goes on with the frames after one that failed', () => {
    const waiting: FrameRequestCallback[] = [];
    vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => waiting.push(callback));
    let frames = 0;
    new Scope().frames(() => {
      frames += 1;
      if (frames === 1) throw new Error('one frame');
    });
    expect(() => waiting.shift()?.(0)).toThrow('one frame');
    waiting.shift()?.(16);
    expect(frames).toBe(2);
  });
});
