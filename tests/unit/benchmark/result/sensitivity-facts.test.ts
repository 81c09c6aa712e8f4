import { describe, expect, it } from 'vitest';
import { sensitivityFacts } from '../../../../src/benchmark/result/sensitivity-facts.ts';
import { sensitivitySentence } from '../../../../src/benchmark/result/sensitivity-sentence.ts';
import { LANGUAGES } from '../../../../src/contracts/language.ts';
import { decimalIn } from '../../../../src/ui/words/decimal.ts';
import { curveOf } from '../result.fixture.ts';

const STEP = curveOf((amplitude, durationMs) => (amplitude >= 0.015 && durationMs >= 160 ? 0.9 : 0.1));

describe('what can still be seen', () => {
  it('is the shortest movement at full size, and the smallest that lasts', () => {
    expect(sensitivityFacts(STEP)).toEqual({
      framesPerSecond: 29.7,
      seen: {
        shortestMs: 160,
        isShortestTried: false,
        smallestAmplitude: 0.015,
        isSmallestTried: false,
      },
    });
  });

  it('begins where half of them are found', () => {
    const half = curveOf((_, durationMs) => (durationMs >= 120 ? 0.5 : 0.45));
    expect(sensitivityFacts(half).seen?.shortestMs).toBe(120);
  });

  it('counts a length only where all longer ones are seen, too', () => {
    const lucky = curveOf((_, durationMs) => (durationMs === 80 || durationMs >= 200 ? 1 : 0));
    expect(sensitivityFacts(lucky).seen?.shortestMs).toBe(200);
  });

  it('counts a size only where all larger ones are seen, too', () => {
    const lucky = curveOf((amplitude) => (amplitude === 0.005 || amplitude >= 0.03 ? 1 : 0));
    expect(sensitivityFacts(lucky).seen?.smallestAmplitude).toBe(0.03);
  });

  it('judges sizes by movements of 200 ms and more', () => {
    const slow = curveOf((amplitude, durationMs) =>
      amplitude === 0.06 ? 1 : durationMs >= 200 && amplitude >= 0.01 ? 0.8 : 0,
    );
    expect(sensitivityFacts(slow).seen).toMatchObject({ shortestMs: 40, smallestAmplitude: 0.01 });
  });

  it('judges sizes by longer ones where 200 ms are too short to be seen', () => {
    const long = curveOf((amplitude, durationMs) => (amplitude >= 0.03 && durationMs >= 400 ? 1 : 0));
    expect(sensitivityFacts(long).seen).toMatchObject({ shortestMs: 400, smallestAmplitude: 0.03 });
  });

  it('says where nothing shorter and nothing smaller was tried', () => {
    expect(sensitivityFacts(curveOf(() => 1)).seen).toEqual({
      shortestMs: 40,
      isShortestTried: true,
      smallestAmplitude: 0.005,
      isSmallestTried: true,
    });
  });

  it.each([
    ['nothing was found', curveOf(() => 0)],
    ['hardly any of the time could be judged', { ...STEP, judgedShare: 0.05 }],
    ['nothing was tried', { ...STEP, cells: [] }],
    ['nothing was planted', { ...STEP, cells: [{ amplitude: 0.1, durationMs: 200, planted: 0, found: 0 }] }],
    ['even the longest are missed', curveOf((_, durationMs) => (durationMs < 400 ? 1 : 0.2))],
  ])('is nothing where %s', (_, curve) => {
    expect(sensitivityFacts(curve).seen).toBeNull();
  });
});

describe('its sentence', () => {
  it('tells the rate and both limits', () => {
    expect(sensitivitySentence(sensitivityFacts(STEP), 'en', decimalIn('en'))).toBe(
      'At 30 frames a second, movements under 160 ms, or smaller than 1.5 % of the distance between the eyes, cannot be judged here.',
    );
    expect(sensitivitySentence(sensitivityFacts(STEP), 'de', decimalIn('de'))).toContain('1,5 %');
  });

  describe.each(LANGUAGES)('in %s', (language) => {
    it.each([
      ['both limits', STEP, ['160', '1[.,]5']],
      ['no limit', curveOf(() => 1), ['40', '0[.,]5']],
      ['no shortest', curveOf((amplitude) => (amplitude >= 0.01 ? 1 : 0)), ['40', '1[.,]0']],
      ['no smallest', curveOf((_, durationMs) => (durationMs >= 80 ? 1 : 0)), ['80', '0[.,]5']],
      ['nothing', curveOf(() => 0), []],
    ] as const)('is one sentence with the numbers in it: %s', (_, curve, numbers) => {
      const sentence = sensitivitySentence(sensitivityFacts(curve), language, decimalIn(language));
      expect(sentence).toMatch(/^[^.]+(\.\d[^.]*)*\.$/);
      expect(sentence).toContain('30');
      for (const number of numbers) expect(sentence).toMatch(new RegExp(`\\b${number}\\b`));
    });
  });
});
