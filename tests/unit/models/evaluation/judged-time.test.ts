import { describe, expect, it } from 'vitest';
import { isJudged } from '../../../../models/evaluation/judged-time.ts';
import type { UnscoredReason } from '../../../../src/contracts/moment.ts';

describe('judged time', () => {
  const time = { onsetMs: 1000, offsetMs: 1300 };
  const span = (reason: UnscoredReason, fromMs = 900, toMs = 1100) => [{ reason, fromMs, toMs }];

  it('is all time that no reason takes out', () => {
    expect(isJudged(time, ['dimple'], [])).toBe(true);
    expect(isJudged(time, ['dimple'], span('head-motion', 0, 1000))).toBe(true);
    expect(isJudged(time, ['dimple'], span('head-motion', 1300, 2000))).toBe(true);
    expect(isJudged(time, ['dimple'], span('head-motion'))).toBe(false);
  });

  it('is lost to a partial reason only in its part of the face', () => {
    expect(isJudged(time, ['dimple'], span('speech-lower-face'))).toBe(false);
    expect(isJudged(time, ['dimple'], span('blink-lids'))).toBe(true);
    expect(isJudged(time, ['lids-tight'], span('blink-lids'))).toBe(false);
    expect(isJudged(time, ['brow-down', 'lids-tight'], span('blink-lids'))).toBe(false);
    expect(isJudged(time, ['inner-brow-up'], span('speech-lower-face'))).toBe(true);
  });

  it('is lost to what takes out the whole face only, where a movement has no name', () => {
    expect(isJudged(time, [], span('speech-lower-face'))).toBe(true);
    expect(isJudged(time, [], span('head-motion'))).toBe(false);
  });
});
