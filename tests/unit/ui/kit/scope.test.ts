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
      frames++;
      if (frames === 1) throw new Error('one frame');
    });
    expect(() => waiting.shift()?.(0)).toThrow('one frame');
    waiting.shift()?.(16);
    expect(frames).toBe(2);
  });

  describe('with a part that is swapped', () => {
    it('builds anew for every new value, and disposes of the part before first', () => {
      const scope = new Scope();
      const value = signal('one');
      const story: string[] = [];
      scope.swap(
        () => value.value.length,
        (part, length) => {
          story.push(`built for ${length}`);
          part.add(() => story.push(`undone ${length}`));
        },
      );
      value.value = 'two';
      value.value = 'three';
      scope.dispose();
      value.value = 'seven letters more';
      expect(story).toEqual(['built for 3', 'undone 3', 'built for 5', 'undone 5']);
    });

    it('follows what is read, not what building looks at', () => {
      const looked = signal(0);
      let built = 0;
      new Scope().swap(
        () => 'always the same',
        () => (built += 1 + 0 * looked.value),
      );
      looked.value = 1;
      expect(built).toBe(1);
    });

    it('tells a part that loads late that it has gone', () => {
      const value = signal(1);
      const parts: Scope[] = [];
      new Scope().swap(
        () => value.value,
        (part) => parts.push(part),
      );
      value.value = 2;
      expect(parts.map(({ isDisposed }) => isDisposed)).toEqual([true, false]);
    });
  });
});
