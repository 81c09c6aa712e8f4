import { describe, expect, it } from 'vitest';
import { MEASURED_PARTS } from '../../../../src/contracts/face-part.ts';
import type { Moment } from '../../../../src/contracts/moment.ts';
import { clockTime, placesOf, roughly, technical, realOfTen } from '../../../../src/ui/parts/moment-text.ts';
import { WORDS } from '../../../../src/ui/words/words.ts';

const words = WORDS.en;

const MOMENT: Moment = {
  onsetMs: 61_234,
  apexMs: 61_400,
  offsetMs: 61_544,
  durationMs: 310,
  durationErrorMs: 33,
  confidence: 0.8,
  amplitude: 0.021,
  movements: [
    { name: 'inner-brow-up', side: 'both', score: 0.9 },
    { name: 'outer-brow-up', side: 'both', score: 0.8 },
    { name: 'dimple', side: 'left', score: 0.6 },
  ],
  judgedParts: MEASURED_PARTS,
};

describe('the words for a moment', () => {
  it('say where and roughly how long, once each', () => {
    expect(placesOf(MOMENT, words)).toBe('brows, left lip corner');
    expect(roughly(MOMENT.durationMs, words)).toBe('about 0.3 s');
  });

  it('keep the jargon for those who want it', () => {
    expect(technical(MOMENT)).toBe('AU 1+2+L14, 310 ± 33 ms, 2.1 % IOD, 0.80');
  });

  it('tell the time without ever rounding up to a sixtieth second', () => {
    expect(clockTime(MOMENT.onsetMs, true)).toBe('1:01.2');
    expect(clockTime(59_999)).toBe('0:59');
    expect(clockTime(59_999, true)).toBe('0:59.9');
    expect(clockTime(-5)).toBe('0:00');
  });
});

describe('how many findings of ten are real', () => {
  it('is said in whole findings', () => {
    expect(realOfTen({ confidence: 0.31 })).toBe(3);
    expect(realOfTen({ confidence: 0.66 })).toBe(7);
  });

  it('is never all of them, and fewer than one is not rounded up', () => {
    expect(realOfTen({ confidence: 0.999 })).toBe(9);
    expect(realOfTen({ confidence: 0.04 })).toBeNull();
  });
});
