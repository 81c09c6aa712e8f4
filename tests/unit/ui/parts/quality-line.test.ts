import { describe, expect, it } from 'vitest';
import { UNSCORED_REASONS } from '../../../../src/contracts/moment.ts';
import type { Quality } from '../../../../src/contracts/perception.ts';
import { BLINK, wholeFace } from '../../../../src/spotting/gates/silences.ts';
import { CalmQuality, LINE_HOLD_MS } from '../../../../src/ui/parts/quality-line.ts';
import { WORDS } from '../../../../src/ui/words/words.ts';

const words = WORDS.en;

const GOOD: Quality = {
  framesPerSecond: 30,
  interOcularPx: 90,
  yawDeg: 0,
  pitchDeg: 0,
  luma: 0.5,
  silences: [],
};

describe('the quality line', () => {
  it('follows a change only when it lasts', () => {
    const calm = new CalmQuality();
    const dark: Quality = { ...GOOD, silences: [wholeFace('too-dark')] };
    expect(calm.follow(GOOD, 0, words.quality).judging).toBe(true);
    expect(calm.follow(dark, 100, words.quality).judging).toBe(true);
    expect(calm.follow(dark, 100 + LINE_HOLD_MS - 1, words.quality).judging).toBe(true);
    expect(calm.follow(dark, 100 + LINE_HOLD_MS, words.quality)).toMatchObject({
      line: 'Too dark to judge',
      judging: false,
    });
  });

  it('never mentions a blink', () => {
    const line = new CalmQuality().follow({ ...GOOD, silences: [BLINK] }, 0, words.quality);
    expect(line.line).toBe(words.quality.well);
  });

  it('has words for every reason', () => {
    for (const reason of UNSCORED_REASONS) {
      expect(
        new CalmQuality().follow({ ...GOOD, silences: [wholeFace(reason)] }, 0, words.quality).line,
      ).not.toBe('');
    }
  });

  it('hints at dim light and distance while still judging', () => {
    expect(new CalmQuality().follow({ ...GOOD, luma: 0.15 }, 0, words.quality).line).toBe(words.quality.dim);
    expect(new CalmQuality().follow({ ...GOOD, interOcularPx: 50 }, 0, words.quality).line).toBe(
      words.quality.far,
    );
  });
});
