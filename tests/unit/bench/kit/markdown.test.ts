import { describe, expect, it } from 'vitest';
import { markdownTable, percent, withInterval } from '../../../../bench/kit/markdown.ts';

describe('reports', () => {
  it('hold tables that Markdown reads', () => {
    expect(
      markdownTable([
        ['a', 'b'],
        ['1', '2'],
      ]),
    ).toBe('| a | b |\n| --- | --- |\n| 1 | 2 |');
  });

  it('give an interval where there is one', () => {
    expect(withInterval({ value: 0.5, low: 0.25, high: 1 }, 2)).toBe('0.50 (0.25 to 1.00)');
    expect(withInterval({ value: 0.5, low: NaN, high: NaN }, 2)).toBe('0.50');
    expect(percent(0.123, 1)).toBe('12.3 %');
    expect(percent(NaN)).toBe('-');
  });
});
