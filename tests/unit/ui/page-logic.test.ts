import { describe, expect, it } from 'vitest';
import { cameraFailure } from '../../../src/camera/camera-failure.ts';
import type { Moment } from '../../../src/contracts/moment.ts';
import { UNSCORED_REASONS } from '../../../src/contracts/moment.ts';
import type { Quality } from '../../../src/contracts/perception.ts';
import { clockTime, placesOf, roughly, technical } from '../../../src/ui/parts/moment-text.ts';
import { CalmQuality, LINE_HOLD_MS } from '../../../src/ui/parts/quality-line.ts';
import { WORDS } from '../../../src/ui/words/words.ts';

const words = WORDS.en;

const GOOD: Quality = {
  framesPerSecond: 30,
  interOcularPx: 90,
  yawDeg: 0,
  pitchDeg: 0,
  luma: 0.5,
  reasons: [],
};

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

describe('the quality line', () => {
  it('follows a change only when it lasts', () => {
    const calm = new CalmQuality();
    const dark: Quality = { ...GOOD, reasons: ['too-dark'] };
    expect(calm.follow(GOOD, 0, words.quality).judging).toBe(true);
    expect(calm.follow(dark, 100, words.quality).judging).toBe(true);
    expect(calm.follow(dark, 100 + LINE_HOLD_MS - 1, words.quality).judging).toBe(true);
    expect(calm.follow(dark, 100 + LINE_HOLD_MS, words.quality)).toMatchObject({
      line: 'Too dark to judge',
      judging: false,
    });
  });

  it('never mentions a blink', () => {
    const line = new CalmQuality().follow({ ...GOOD, reasons: ['blink-lids'] }, 0, words.quality);
    expect(line.line).toBe(words.quality.well);
  });

  it('has words for every reason', () => {
    for (const reason of UNSCORED_REASONS) {
      expect(new CalmQuality().follow({ ...GOOD, reasons: [reason] }, 0, words.quality).line).not.toBe('');
    }
  });

  it('hints at dim light and distance while still judging', () => {
    expect(new CalmQuality().follow({ ...GOOD, luma: 0.15 }, 0, words.quality).line).toBe(words.quality.dim);
    expect(new CalmQuality().follow({ ...GOOD, interOcularPx: 50 }, 0, words.quality).line).toBe(
      words.quality.far,
    );
  });
});

describe('a refused camera', () => {
  const error = (name: string, message: string): Error => new DOMException(message, name);
  const hints = { permission: 'prompt', policyAllows: true, atOnce: false } as const;

  it('tells five refusals apart', () => {
    const code = (message: string, more: Partial<Parameters<typeof cameraFailure>[1]> = {}): string =>
      cameraFailure(error('NotAllowedError', message), { ...hints, ...more }).code;
    expect(code('Permission denied')).toBe('declined');
    expect(code('Permission dismissed')).toBe('dismissed');
    expect(code('Permission denied by system')).toBe('blocked-by-system');
    expect(code('Permission denied', { policyAllows: false })).toBe('blocked-by-policy');
    expect(code('Permission denied', { permission: 'denied', atOnce: true })).toBe('blocked-before');
    expect(code('Permission denied', { permission: 'denied', atOnce: false })).toBe('declined');
  });

  it('keeps the detail of what it does not know', () => {
    expect(cameraFailure('odd', hints)).toEqual({ code: 'camera-unknown', detail: 'odd' });
  });
});
