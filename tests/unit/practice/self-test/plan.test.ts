import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random } from '../../../../src/core/random.ts';
import { EARLY_MS, LATE_MS, REPORT_WAIT_MS } from '../../../../src/practice/self-test/match.ts';
import {
  LEAST_GAP_MS,
  MOST_GAP_MS,
  planTasks,
  RING_MS,
  TASK_COUNT,
} from '../../../../src/practice/self-test/plan.ts';
import { kindsFor, TASK_KINDS } from '../../../../src/practice/self-test/task.ts';

const seeds = fc.integer({ min: 0, max: 0xffffffff });

describe('the plan of a self-test', () => {
  it('asks ten tasks at irregular times, 4 to 6 s apart', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const gaps = planTasks(new Random(seed), TASK_KINDS).map(({ gapMs }) => gapMs);
        expect(gaps).toHaveLength(TASK_COUNT);
        for (const gapMs of gaps) {
          expect(gapMs).toBeGreaterThanOrEqual(LEAST_GAP_MS);
          expect(gapMs).toBeLessThanOrEqual(MOST_GAP_MS);
        }
        expect(new Set(gaps).size).toBeGreaterThan(1);
      }),
    );
  });

  it('asks for every movement three or four times, and for none three times in a row', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const kinds = planTasks(new Random(seed), TASK_KINDS).map(({ kind }) => kind);
        for (const kind of TASK_KINDS) {
          const times = kinds.filter((each) => each === kind).length;
          expect([3, 4]).toContain(times);
        }
        for (let at = 2; at < kinds.length; at++)
          expect(new Set(kinds.slice(at - 2, at + 1)).size).toBeGreaterThan(1);
      }),
    );
  });

  it('is the same for the same seed', () => {
    expect(planTasks(new Random(7), TASK_KINDS)).toEqual(planTasks(new Random(7), TASK_KINDS));
    expect(planTasks(new Random(7), TASK_KINDS)).not.toEqual(planTasks(new Random(8), TASK_KINDS));
  });

  it('asks nothing of a part that is switched off', () => {
    expect(kindsFor(['brows'])).toEqual(['lip-corners-up']);
    expect(kindsFor(['mouth', 'chin'])).toEqual(['brows-up', 'brows-down']);
    expect(kindsFor(['brows', 'mouth'])).toEqual([]);
    const kinds = planTasks(new Random(1), kindsFor(['brows'])).map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['lip-corners-up']));
    expect(() => planTasks(new Random(1), [])).toThrow(RangeError);
  });

  it('leaves room to settle a task before the next ring begins, and never lets two windows meet', () => {
    expect(LATE_MS + REPORT_WAIT_MS).toBeLessThanOrEqual(LEAST_GAP_MS - RING_MS);
    expect(LATE_MS + EARLY_MS).toBeLessThan(LEAST_GAP_MS);
  });
});
