import { describe, expect, it } from 'vitest';
import { judgedMs, judgedNowhere, reasonTimes, silencedSpans } from '../../../src/record/judged-time.ts';
import { partTimes } from '../contracts/part-times.fixture.ts';

const gone = { fromMs: 1000, toMs: 3000, reason: 'no-face' } as const;
const speech = { fromMs: 2500, toMs: 6000, reason: 'speech-lower-face' } as const;
const blink = { fromMs: 5000, toMs: 5300, reason: 'blink-lids' } as const;

describe('time in which no part of the face was judged', () => {
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

describe('why time was not judged', () => {
  it('is told by reason, worst first: how long the whole face, and how long a part of it', () => {
    expect(reasonTimes(partTimes(10_000, [gone], { mouth: [speech], lids: [blink] }))).toEqual([
      { reason: 'no-face', wholeMs: 2000, partlyMs: 0 },
      { reason: 'speech-lower-face', wholeMs: 0, partlyMs: 3500 },
      { reason: 'blink-lids', wholeMs: 0, partlyMs: 300 },
    ]);
  });

  it('is told of a reason that at times takes more of the face than at others', () => {
    const turn = (fromMs: number, toMs: number) => ({ fromMs, toMs, reason: 'head-motion' }) as const;
    const parts = partTimes(10_000, [turn(1000, 2000)], {
      brows: [turn(2000, 4000)],
      mouth: [turn(3000, 5000)],
    });
    expect(reasonTimes(parts)).toEqual([{ reason: 'head-motion', wholeMs: 1000, partlyMs: 3000 }]);
  });

  it('is told of each span once, with the parts that share it, in order of time', () => {
    const parts = partTimes(10_000, [gone], { mouth: [speech], lids: [blink], brows: [blink] });
    expect(silencedSpans(parts)).toEqual([
      { ...gone, parts: ['brows', 'lids', 'mid-face', 'mouth'] },
      { ...speech, parts: ['mouth'] },
      { ...blink, parts: ['brows', 'lids'] },
    ]);
  });

  it('is nothing where all was judged', () => {
    expect(reasonTimes(partTimes(10_000))).toEqual([]);
    expect(silencedSpans(partTimes(10_000))).toEqual([]);
  });
});
