import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameAt, msOf } from '../../../../bench/dataset/frame-clock.ts';
import { frameIou } from '../../../../bench/dataset/frame-iou.ts';
import { megcScore } from '../../../../bench/dataset/megc.ts';
import { strictByRate, strictScore } from '../../../../bench/dataset/strict.ts';
import { strsSpotting } from '../../../../bench/dataset/strs.ts';
import { partTimes } from '../../contracts/part-times.fixture.ts';
import { scoredVideo, type Frames } from './scored-video.fixture.ts';

const frames = fc
  .record({ onset: fc.integer({ min: 1, max: 400 }), more: fc.integer({ min: 1, max: 60 }) })
  .map(({ onset, more }): Frames => [onset, onset + more]);
const manyFrames = fc.array(frames, { maxLength: 6 });

describe('frames and times', () => {
  it('turn into each other at any rate', () => {
    const clock = fc.record({
      fps: fc.constantFrom(24, 29.97, 30, 100, 200),
      first: fc.integer({ min: 0, max: 9000 }),
    });
    fc.assert(
      fc.property(clock, fc.nat({ max: 100_000 }), (own, more) => {
        expect(frameAt(msOf(own.first + more, own), own)).toBe(own.first + more);
      }),
    );
    expect(msOf(201, { fps: 200, first: 1 })).toBe(1000);
  });
});

describe('overlap in frames', () => {
  it('counts both ends', () => {
    expect(frameIou({ onset: 1, offset: 10 }, { onset: 1, offset: 5 })).toBe(0.5);
    expect(frameIou({ onset: 1, offset: 10 }, { onset: 10, offset: 12 })).toBe(1 / 12);
    expect(frameIou({ onset: 1, offset: 10 }, { onset: 11, offset: 12 })).toBe(0);
    expect(frameIou({ onset: 7, offset: 7 }, { onset: 7, offset: 7 })).toBe(1);
  });
});

describe('MEGC', () => {
  it('adds up counts over all videos, those without labels too', () => {
    const score = megcScore([
      // 20 of 30 frames in common: a hit. 10 of 31: none.
      scoredVideo({
        brief: [
          [101, 125],
          [301, 320],
        ],
        found: [
          [106, 130],
          [311, 331],
        ],
      }),
      scoredVideo({ found: [[1, 20]] }),
      scoredVideo({
        brief: [[1, 20]],
        lasting: [
          [100, 200],
          [300, 400],
        ],
      }),
    ]);
    expect(score.brief).toMatchObject({ truths: 3, found: 3, hits: 1 });
    expect(score.brief.precision).toBeCloseTo(1 / 3, 12);
    expect(score.brief.recall).toBeCloseTo(1 / 3, 12);
    expect(score.brief.f1).toBeCloseTo(1 / 3, 12);
    expect(score.overall).toMatchObject({ truths: 5, found: 3, hits: 1 });
    expect(score.overall.f1).toBeCloseTo(2 / 8, 12);
  });

  it('lets one interval count for two movements, as the code of its baseline does', () => {
    const score = megcScore([
      scoredVideo({
        brief: [
          [1, 30],
          [5, 34],
        ],
        found: [[3, 32]],
      }),
    ]);
    expect(score.brief).toMatchObject({ truths: 2, found: 1, hits: 2, recall: 1, precision: 2 });
  });

  it('counts two intervals for one movement as one hit', () => {
    const score = megcScore([
      scoredVideo({
        brief: [[1, 30]],
        found: [
          [1, 30],
          [2, 31],
        ],
      }),
    ]);
    expect(score.brief).toMatchObject({ hits: 1, precision: 0.5, recall: 1 });
  });

  it('finds nothing in an interval of one frame', () => {
    expect(megcScore([scoredVideo({ brief: [[7, 7]], found: [[7, 7]] })]).brief.hits).toBe(0);
  });

  it('is 0 for nothing', () => {
    expect(megcScore([]).brief).toEqual({ truths: 0, found: 0, hits: 0, precision: 0, recall: 0, f1: 0 });
  });
});

describe('the spotting part of STRS', () => {
  it('is that of the published script on its own example', () => {
    // README of github.com/genbing99/STRS-Metric: IoU 26/76, 31/71, 51/76, 46/76, 71/111. Its STRS of 0.2 is this F1
    // of 0.6 times the third of the hits that it also names rightly.
    const row = (subject: string, name: string, truth: Frames, found: Frames) =>
      scoredVideo({ subject, name, brief: [truth], found: [found] });
    const score = strsSpotting([
      row('1', 'EP02_01f', [45, 85], [10, 70]),
      row('1', 'EP03_02', [130, 160], [100, 170]),
      row('1', 'EP04_02', [20, 75], [0, 70]),
      row('2', 'EP01_11f', [45, 95], [20, 90]),
      row('2', 'EP02_04f', [30, 140], [70, 140]),
    ]);
    expect(score).toMatchObject({ truePositives: 3, falsePositives: 2, falseNegatives: 2 });
    expect(score.f1).toBeCloseTo(0.6, 12);
    expect(score.skipped).toEqual({ subjects: 0, truths: 0, found: 0 });
  });

  it('passes over subjects for whom nothing was found, and videos without labels', () => {
    const score = strsSpotting([
      scoredVideo({ subject: 'a', brief: [[1, 20]], found: [[1, 20]] }),
      scoredVideo({
        subject: 'a',
        lasting: [[1, 90]],
        found: [
          [1, 20],
          [50, 70],
        ],
      }),
      scoredVideo({ subject: 'a', brief: [[1, 20]] }),
      scoredVideo({
        subject: 'b',
        brief: [
          [1, 20],
          [100, 120],
        ],
      }),
      scoredVideo({ subject: 'c', found: [[1, 20]] }),
    ]);
    expect(score).toMatchObject({ truePositives: 1, falsePositives: 0, falseNegatives: 1 });
    expect(score).toMatchObject({ precision: 1, recall: 0.5 });
    expect(score.skipped).toEqual({ subjects: 1, truths: 2, found: 3 });
  });

  it('lets one interval take several movements, and a movement only one interval', () => {
    const score = strsSpotting([
      scoredVideo({
        brief: [
          [1, 30],
          [5, 34],
        ],
        found: [
          [3, 32],
          [4, 33],
        ],
      }),
    ]);
    expect(score).toMatchObject({ truePositives: 2, falsePositives: 1, falseNegatives: 0 });
    expect(score.precision).toBeCloseTo(2 / 3, 12);
  });

  it('counts an interval of one frame, unlike MEGC', () => {
    expect(strsSpotting([scoredVideo({ brief: [[7, 7]], found: [[7, 7]] })]).truePositives).toBe(1);
  });

  it('is 0 for nothing', () => {
    expect(strsSpotting([])).toMatchObject({ truePositives: 0, precision: 0, recall: 0, f1: 0 });
    expect(strsSpotting([scoredVideo({ brief: [[1, 9]] })]).f1).toBe(0);
  });
});

describe('the strict score', () => {
  it('matches one to one where the others do not', () => {
    const video = scoredVideo({
      brief: [
        [1, 31],
        [5, 35],
      ],
      found: [[3, 33]],
    });
    expect(strictScore([video]).pooled.iou.hits).toBe(1);
    expect(megcScore([video]).brief.hits).toBe(2);
  });

  it('passes over nobody', () => {
    const { pooled } = strictScore([
      scoredVideo({ subject: 'a', brief: [[1, 21]], found: [[1, 21]] }),
      scoredVideo({
        subject: 'b',
        brief: [
          [1, 21],
          [101, 121],
        ],
      }),
      scoredVideo({ subject: 'c', found: [[1, 21]] }),
    ]);
    expect(pooled).toMatchObject({ clips: 3, minutes: 3, truths: 3, found: 2 });
    expect(pooled.iou).toMatchObject({ hits: 1, precision: 0.5 });
    expect(pooled.iou.f1).toBeCloseTo(2 / 5, 12);
    expect(pooled.otherPerMinute).toBeCloseTo(1 / 3, 12);
  });

  it('has near hits, and takes the middle where the apex is open', () => {
    // 10 of 60 frames in common, apexes 150 ms apart.
    const { pooled } = strictScore([scoredVideo({ brief: [[100, 130]], found: [[90, 115]] })]);
    expect(pooled.iou.hits).toBe(0);
    expect(pooled.near.hits).toBe(1);
    expect(pooled.errorsMs.apex.median).toBeCloseTo(-125, 9);
    expect(pooled.namedRight).toBe(1);
  });

  it('says what was found in lasting movements, and how much time was unjudged', () => {
    const { pooled, unscoredShare } = strictScore([
      scoredVideo({ lasting: [[100, 250]], found: [[100, 130]] }),
    ]);
    expect(pooled).toMatchObject({ truths: 0, lasting: { planted: 1, flagged: 1 } });
    expect(unscoredShare).toBe(0.2);
  });

  it('is told apart by the rate that was measured', () => {
    const source = { width: 1, height: 1, fps: 29.97, frames: 1800, durationMs: 60_000 };
    const slow = scoredVideo({ brief: [[1, 21]], findings: { source } });
    const fast = scoredVideo({ brief: [[1, 21]], found: [[1, 21]] });
    const scores = strictByRate([fast, slow, slow]);
    expect([...scores.keys()]).toEqual([30, 100]);
    expect(scores.get(30)?.pooled).toMatchObject({ clips: 2, iou: { hits: 0 } });
    expect(scores.get(100)?.pooled.iou.f1).toBe(1);
  });

  it('tells apart what fell into unjudged time', () => {
    const parts = partTimes(60_000, [{ fromMs: 0, toMs: 500, reason: 'head-motion' }]);
    const video = scoredVideo({
      brief: [
        [1, 21],
        [201, 221],
      ],
      found: [[201, 221]],
      findings: { parts },
    });
    expect(strictScore([video]).pooled.byJudgement).toEqual({
      judged: { truths: 1, hits: 1, nearHits: 1 },
      unscored: { truths: 1, hits: 0, nearHits: 0 },
    });
  });

  it('never finds more than the published counts, where nothing is skipped', () => {
    fc.assert(
      fc.property(manyFrames, manyFrames, (brief, found) => {
        const video = scoredVideo({ brief, found });
        const { hits } = strictScore([video]).pooled.iou;
        expect(hits).toBeLessThanOrEqual(Math.min(brief.length, found.length));
        // Times have no width of a frame, so that they overlap by less.
        expect(hits).toBeLessThanOrEqual(megcScore([video]).brief.hits);
      }),
    );
  });
});
