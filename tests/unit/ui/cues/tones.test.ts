import { afterEach, describe, expect, it, vi } from 'vitest';
import { CUE_TONE, Tones } from '../../../../src/ui/cues/tones.ts';

class FakeNode {
  readonly gain = { linearRampToValueAtTime: vi.fn(), setTargetAtTime: vi.fn() };
  readonly start = vi.fn();
  readonly stop = vi.fn();
  connect(next: unknown): unknown {
    return next;
  }
}

afterEach(() => void vi.unstubAllGlobals());

describe('tones', () => {
  it('share one audio context, for browsers allow few', () => {
    const contexts: object[] = [];
    class FakeContext {
      readonly currentTime = 0;
      constructor() {
        contexts.push(this);
      }
      resume(): Promise<void> {
        return Promise.resolve();
      }
    }
    vi.stubGlobal('AudioContext', FakeContext);
    vi.stubGlobal('OscillatorNode', FakeNode);
    vi.stubGlobal('GainNode', FakeNode);
    const tones = new Tones();
    tones.play(CUE_TONE);
    tones.play(CUE_TONE);
    expect(contexts).toHaveLength(1);
  });
});
