import { describe, expect, it } from 'vitest';
import { bendOf, reliabilityOf, reliabilityTable } from '../../../../bench/accuracy/reliability.ts';
import type { Hearing } from '../../../../bench/accuracy/rivalry.ts';

const at = (apexMs: number) => ({ onsetMs: apexMs - 150, apexMs, offsetMs: apexMs + 150 });

function hearing(
  truthsMs: readonly number[],
  found: readonly (readonly [apexMs: number, score: number])[],
): Hearing {
  return {
    person: 'a',
    isTwin: truthsMs.length === 0,
    minutes: 1,
    truths: truthsMs.map(at),
    detections: found.map(([apexMs, score]) => ({ ...at(apexMs), score })),
  };
}

describe('reliability', () => {
  const planted = hearing(
    [1000, 3000, 5000],
    [
      [1020, 0.9],
      [3000, 0.5],
      [4000, 0.45],
    ],
  );
  const twin = hearing([], [[2000, 0.15]]);

  it('counts what was near a planted movement, by confidence, untouched clips included', () => {
    const counts = reliabilityOf([planted, twin]).map(({ findings, real }) => `${real} of ${findings}`);
    expect(counts).toEqual(['0 of 1', '0 of 0', '1 of 2', '0 of 0', '1 of 1']);
    expect(reliabilityOf([planted])[2]!.told).toBeCloseTo(0.475, 9);
  });

  it('says how confidences would have to be bent', () => {
    const sure = Array.from({ length: 40 }, (_, k) => hearing(k % 2 === 0 ? [1000] : [], [[1000, 0.9]]));
    const timid = Array.from({ length: 40 }, (_, k) => hearing(k % 2 === 0 ? [1000] : [], [[1000, 0.2]]));
    expect(bendOf([...sure, ...timid])!.slope).toBeLessThan(0.3);
    expect(bendOf([twin])).toBeNull();
  });

  it('leaves out what nobody said', () => {
    const lines = reliabilityTable(reliabilityOf([planted])).split('\n');
    expect(lines[2]).toBe('| 10 % to 20 % | - | - |');
    expect(lines[4]).toBe('| 40 % to 65 % | 48 % | 50 % (1 of 2; 9 % to 91 %) |');
  });
});
