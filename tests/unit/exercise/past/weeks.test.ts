import { describe, expect, it } from 'vitest';
import { lineOverWeeks } from '../../../../src/exercise/past/weeks.ts';
import { LOOKS, looksOn } from './past.fixture.ts';

describe('the line over weeks', () => {
  it('is none for a single day, and none where nothing could be told', () => {
    expect(lineOverWeeks('length', [LOOKS])).toBeNull();
    const untold = { ...LOOKS, second: { ...LOOKS.second, length: { kind: 'none' } as const } };
    expect(lineOverWeeks('length', [LOOKS, untold])).toBeNull();
  });

  it('goes from the earliest to the latest, whatever order they are kept in', () => {
    const line = lineOverWeeks('length', [
      looksOn('2026-03-15', 50),
      looksOn('2026-03-01', 100),
      looksOn('2026-03-08', 70),
    ])!;
    expect(line.marks.map(({ across }) => across)).toEqual([0, 0.5, 1]);
    const ups = line.marks.map(({ up }) => up);
    expect(ups).toEqual([...ups].sort((a, b) => b - a));
  });

  it('holds every stroke whole, with the threshold on it', () => {
    const { marks } = lineOverWeeks('length', [
      looksOn('2026-03-01', 400, 90, 500),
      looksOn('2026-03-08', 30, 17, 60),
    ])!;
    for (const { from, up, to } of marks) {
      expect(from).toBeGreaterThanOrEqual(-1e-9);
      expect(up).toBeGreaterThanOrEqual(from);
      expect(to).toBeGreaterThanOrEqual(up);
      expect(to).toBeLessThanOrEqual(1 + 1e-9);
    }
  });

  it('draws a wavering within what is not known as hardly a slope', () => {
    const { marks } = lineOverWeeks('length', [
      looksOn('2026-03-01', 60, 58, 62),
      looksOn('2026-03-08', 61, 59, 63),
    ])!;
    expect(Math.abs(marks[1]!.up - marks[0]!.up)).toBeLessThan(0.02);
  });

  it('marks a day on which even the hardest was seen', () => {
    const { marks } = lineOverWeeks('size', [LOOKS, { ...LOOKS, endedAt: '2026-03-20T08:00:00.000Z' }])!;
    expect(marks.map(({ isFloor }) => isFloor)).toEqual([true, true]);
  });

  it('names levels that are easily read off', () => {
    for (const at of [17, 33, 60, 120, 350]) {
      const { ticks } = lineOverWeeks('length', [looksOn('2026-03-01', at), looksOn('2026-03-08', at)])!;
      expect(ticks.length).toBeGreaterThanOrEqual(1);
    }
  });
});
