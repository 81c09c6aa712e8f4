import { describe, expect, it } from 'vitest';
import { isJudged } from '../../../../models/evaluation/judged-time.ts';

describe('judged time', () => {
  const time = { onsetMs: 1000, offsetMs: 1300 };
  const unjudged = (fromMs = 900, toMs = 1100) => ({ unjudged: [{ fromMs, toMs }] });
  const whole = { brows: unjudged(), lids: unjudged(), 'mid-face': unjudged(), mouth: unjudged() };

  it('is all time in which nothing silenced the place of the movement', () => {
    expect(isJudged(time, ['dimple'], {})).toBe(true);
    expect(isJudged(time, ['dimple'], { mouth: unjudged(0, 1000) })).toBe(true);
    expect(isJudged(time, ['dimple'], { mouth: unjudged(1300, 2000) })).toBe(true);
    expect(isJudged(time, ['dimple'], { mouth: unjudged() })).toBe(false);
    expect(isJudged(time, ['dimple'], whole)).toBe(false);
  });

  it('is not lost to what silences other parts of the face', () => {
    expect(isJudged(time, ['dimple'], { lids: unjudged() })).toBe(true);
    expect(isJudged(time, ['inner-brow-up'], { mouth: unjudged(), lids: unjudged() })).toBe(true);
    expect(isJudged(time, ['nose-wrinkle'], { mouth: unjudged(), brows: unjudged() })).toBe(true);
    expect(isJudged(time, ['lids-tight'], { lids: unjudged() })).toBe(false);
  });

  it('asks for every part that a movement of several parts is in', () => {
    expect(isJudged(time, ['brow-down', 'lids-tight'], { lids: unjudged() })).toBe(false);
    expect(isJudged(time, ['brow-down', 'lids-tight'], { mouth: unjudged() })).toBe(true);
  });

  it('asks for some part of the face, where a movement has no name', () => {
    expect(isJudged(time, [], { mouth: unjudged(), lids: unjudged(), brows: unjudged() })).toBe(true);
    expect(isJudged(time, [], whole)).toBe(false);
  });
});
