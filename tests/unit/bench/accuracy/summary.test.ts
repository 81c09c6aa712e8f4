import { describe, expect, it } from 'vitest';
import { footage, lendersFor } from '../../../../bench/accuracy/footage.ts';
import { markdownTable, percent, withInterval } from '../../../../bench/kit/markdown.ts';
import { overPeople } from '../../../../bench/accuracy/over-people.ts';
import { recallTable } from '../../../../bench/accuracy/report.ts';
import { amplitudeText } from '../../../../bench/accuracy/seen-amplitude.ts';
import { summarise, type Summary } from '../../../../bench/accuracy/summary.ts';

describe('the accuracy bench', () => {
  it('plants nobody with what their own group lends', () => {
    for (const [index, clip] of footage().present.entries())
      expect(lendersFor(clip, index)).not.toBe(clip.lends);
  });

  it('writes tables that Markdown reads', () => {
    expect(
      markdownTable([
        ['a', 'b'],
        ['1', '2'],
      ]),
    ).toBe('| a | b |\n| --- | --- |\n| 1 | 2 |');
  });

  it('writes an interval where there is one', () => {
    expect(withInterval({ value: 0.5, low: 0.25, high: 1 }, 2)).toBe('0.50 (0.25 to 1.00)');
    expect(withInterval({ value: 0.5, low: NaN, high: NaN }, 2)).toBe('0.50');
    expect(percent(0.123, 1)).toBe('12.3 %');
    expect(percent(NaN)).toBe('-');
  });

  it('draws people for an interval, and gives none for two', () => {
    const meanOf = (items: readonly { readonly value: number }[]): number =>
      items.reduce((sum, { value }) => sum + value, 0) / items.length;
    const items = [0, 0, 4, 8].map((value, k) => ({ value, person: ['a', 'a', 'b', 'c'][k]! }));
    const { value, low, high } = overPeople(items, ({ person }) => person, meanOf);
    expect([value, low, high]).toEqual([3, 0, 8]);
    const two = overPeople(items.slice(0, 3), ({ person }) => person, meanOf);
    expect(two.value).toBeCloseTo(4 / 3, 9);
    expect([two.low, two.high]).toEqual([NaN, NaN]);
  });

  it('says plainly where no planted size is large enough', () => {
    expect(amplitudeText({ at: 0.012, low: 0.01, high: 'not reached' })).toBe('1.2 % (1.0 % to not reached)');
    expect(amplitudeText({ at: 'not reached', low: 'not reached', high: 'not reached' })).toBe('not reached');
    expect(amplitudeText({ at: 'below the smallest', low: 'below the smallest', high: 0.009 })).toBe(
      'below the smallest (below the smallest to 0.9 %)',
    );
  });

  it('gives shares of single movements with what they are worth', () => {
    const summary: Summary = {
      ...summarise([]),
      judgedBySide: { 'one side': { truths: 10, hits: 3, nearHits: 4 } },
    };
    const table = recallTable('sensitivity', [['balanced', summary]], ({ judgedBySide }) => judgedBySide);
    // Wilson's interval for 4 of 10.
    expect(table.split('\n')[2]).toBe('| balanced | 40 % (4 of 10; 17 to 69) |');
  });
});
