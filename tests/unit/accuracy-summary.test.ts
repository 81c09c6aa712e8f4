import { describe, expect, it } from 'vitest';
import { footage } from '../../bench/accuracy/footage.ts';
import { markdownTable } from '../../bench/accuracy/markdown.ts';
import { poissonUpper } from '../../bench/accuracy/summary.ts';
import { THRESHOLDS } from '../../src/spotting/sensitivity.ts';

describe('the accuracy bench', () => {
  it('bounds a rate as the Poisson distribution does: three for none', () => {
    // Garwood's exact limits, as tabled for 0, 1, 2, 5 and 20 events.
    const tabled = [
      [0, 2.996],
      [1, 4.744],
      [2, 6.296],
      [5, 10.513],
      [20, 29.062],
    ] as const;
    for (const [count, limit] of tabled) expect(poissonUpper(count)).toBeCloseTo(limit, 2);
  });

  it('has nobody in both splits', () => {
    const { present } = footage();
    const people = (split: string): ReadonlySet<string> =>
      new Set(present.filter((clip) => clip.split === split).map(({ person }) => person));
    const tuned = people('tuning');
    for (const person of people('measuring')) expect(tuned.has(person)).toBe(false);
  });

  it('writes tables that Markdown reads', () => {
    expect(
      markdownTable([
        ['a', 'b'],
        ['1', '2'],
      ]),
    ).toBe('| a | b |\n| --- | --- |\n| 1 | 2 |');
  });

  it('measures sensitivities that ask less and less of a moment', () => {
    const { clear, balanced, everything } = THRESHOLDS;
    for (const key of ['apex', 'confidence', 'amplitude'] as const) {
      expect(clear[key]).toBeGreaterThan(balanced[key]);
      expect(balanced[key]).toBeGreaterThan(everything[key]);
    }
  });
});
