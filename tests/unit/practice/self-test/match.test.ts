import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answers, bestAnswer, EARLY_MS, LATE_MS } from '../../../../src/practice/self-test/match.ts';
import { momentAt } from './moment.fixture.ts';

const CLOSE_MS = 60_000;

describe('a moment that answers a closing', () => {
  it('is at its height within the window, its ends included', () => {
    expect(answers(momentAt(CLOSE_MS - EARLY_MS, 'inner-brow-up'), CLOSE_MS)).toBe(true);
    expect(answers(momentAt(CLOSE_MS + LATE_MS, 'inner-brow-up'), CLOSE_MS)).toBe(true);
    expect(answers(momentAt(CLOSE_MS - EARLY_MS - 1, 'inner-brow-up'), CLOSE_MS)).toBe(false);
    expect(answers(momentAt(CLOSE_MS + LATE_MS + 1, 'inner-brow-up'), CLOSE_MS)).toBe(false);
  });

  it('is preferred in the right place over one nearer in time', () => {
    const lips = momentAt(CLOSE_MS + 50, 'lip-corner-up');
    const brows = momentAt(CLOSE_MS + 900, 'outer-brow-up');
    expect(bestAnswer([lips, brows], 'brows-up', CLOSE_MS)).toBe(brows);
    expect(bestAnswer([lips, brows], 'lip-corners-up', CLOSE_MS)).toBe(lips);
    expect(bestAnswer([lips], 'brows-up', CLOSE_MS)).toBe(lips);
  });

  it('is never one from outside the window, whatever else there is', () => {
    const apexes = fc.array(fc.integer({ min: CLOSE_MS - 5000, max: CLOSE_MS + 5000 }));
    fc.assert(
      fc.property(apexes, (apexesMs) => {
        const moments = apexesMs.map((apexMs) => momentAt(apexMs, 'brow-down'));
        const best = bestAnswer(moments, 'brows-down', CLOSE_MS);
        const inWindow = moments.filter((moment) => answers(moment, CLOSE_MS));
        if (best) expect(inWindow).toContain(best);
        else expect(inWindow).toEqual([]);
        for (const { apexMs } of inWindow)
          expect(Math.abs(apexMs - CLOSE_MS)).toBeGreaterThanOrEqual(Math.abs(best!.apexMs - CLOSE_MS));
      }),
    );
  });
});
