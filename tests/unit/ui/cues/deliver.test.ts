import { afterEach, describe, expect, it, vi } from 'vitest';
import { deliver } from '../../../../src/ui/cues/deliver.ts';
import { Tones } from '../../../../src/ui/cues/tones.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('a cue that is not seen', () => {
  it('disturbs nothing where the browser offers no sound', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    vi.stubGlobal('AudioContext', undefined);
    expect(() => deliver('tone', new Tones())).not.toThrow();
    expect(warn).toHaveBeenCalledOnce();
  });

  it('disturbs nothing where the browser cannot vibrate', () => {
    vi.stubGlobal('navigator', {});
    expect(() => deliver('vibration', new Tones())).not.toThrow();
  });
});
