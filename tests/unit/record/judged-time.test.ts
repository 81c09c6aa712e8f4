import { describe, expect, it } from 'vitest';
import { judgedMs, judgedNowhere } from '../../../src/record/judged-time.ts';
import { partTimes } from '../contracts/part-times.fixture.ts';

describe('time in which no part of the face was judged', () => {
  const gone = { fromMs: 1000, toMs: 3000, reason: 'no-face' } as const;
  const speech = { fromMs: 2500, toMs: 6000, reason: 'speech-lower-face' } as const;

  it('is what silenced all of it, not what silenced some', () => {
    const parts = partTimes(10_000, [gone], { mouth: [speech] });
    expect(judgedNowhere(parts)).toEqual([{ fromMs: 1000, toMs: 3000 }]);
    expect(judgedMs(10_000, parts)).toBe(8000);
  });

  it('is also what several reasons silenced together', () => {
    const turn = { fromMs: 4000, toMs: 7000, reason: 'head-motion' } as const;
    const others = { brows: [turn], lids: [turn], 'mid-face': [turn] };
    const parts = partTimes(10_000, [gone], { mouth: [speech], ...others });
    expect(judgedNowhere(parts)).toEqual([
      { fromMs: 1000, toMs: 3000 },
      { fromMs: 4000, toMs: 6000 },
    ]);
    expect(judgedMs(10_000, parts)).toBe(6000);
  });

  it('is none where a part was judged all along', () => {
    const parts = partTimes(10_000, [], { brows: [gone], lids: [gone], mouth: [gone] });
    expect(judgedNowhere(parts)).toEqual([]);
    expect(judgedMs(10_000, parts)).toBe(10_000);
  });
});
