import { describe, expect, it } from 'vitest';
import type { Detection } from '../../../../bench/accuracy/detector.ts';
import {
  everythingFound,
  leftOutCuts,
  standingOf,
  type CutFor,
  type Hearing,
  type Standing,
} from '../../../../bench/accuracy/rivalry.ts';
import { rivalsByPerson, rivalTable } from '../../../../bench/accuracy/rival-tables.ts';

function at(apexMs: number, score = 0): Detection {
  return { onsetMs: apexMs - 150, apexMs, offsetMs: apexMs + 150, score };
}

function planted(person: string, detections: readonly Detection[]): Hearing {
  return { person, isTwin: false, truths: [at(1000), at(3000)], detections, minutes: 1 };
}

function twin(person: string, detections: readonly Detection[]): Hearing {
  return { person, isTwin: true, truths: [], detections, minutes: 2 };
}

const RULE = { name: 'a rule', source: 'test' };
const HEARINGS = [
  planted('b', [at(1000, 8), at(3000, 4)]),
  planted('c', [at(1000, 7), at(3000, 6)]),
  planted('d', [at(2000, 7)]),
  twin('b', [at(100, 9), at(400, 5), at(900, 2)]),
  twin('c', [at(100, 4.5)]),
];

/** Two findings in the four minutes of the two who have untouched footage; of c's that leaves one in two minutes. */
function standing(cutFor: CutFor = leftOutCuts(HEARINGS, 0.5)): Standing {
  return standingOf(RULE, HEARINGS, cutFor);
}

describe('the cut for a person', () => {
  it("rests on the others' untouched footage, never on the person's own", () => {
    const cutFor = leftOutCuts(HEARINGS, 0.5);
    // Of c's two minutes one finding is allowed, and there is no more.
    expect(cutFor('b')).toBe(-Infinity);
    // Of b's two minutes one of three.
    expect(cutFor('c')).toBeCloseTo(5, 9);
    expect(cutFor('c')).toBeGreaterThan(5);
    // Of the four minutes of both, two of four.
    expect(cutFor('d')).toBeGreaterThan(4.5);
    expect(cutFor('d')).toBeLessThan(5);
  });

  it('falls with the rate', () => {
    const [low, high] = [leftOutCuts(HEARINGS, 0.1), leftOutCuts(HEARINGS, 2)];
    for (const person of ['b', 'c', 'd']) expect(low(person)).toBeGreaterThan(high(person));
  });
});

describe('the standing of a detector', () => {
  it('is that of all people, each with the cut that the others gave', () => {
    const { f1, precision, recall } = standing();
    expect(recall.value).toBeCloseTo(4 / 6, 9);
    expect(precision.value).toBeCloseTo(4 / 5, 9);
    expect(f1.value).toBeCloseTo((2 * 4) / (6 + 5), 9);
  });

  it('has intervals over people, and a rate on twins with Poisson limits', () => {
    const { f1, twins } = standing();
    expect(f1.low).toBe(0);
    expect(f1.high).toBe(1);
    expect(twins.value).toBeCloseTo(3 / 4, 9);
    expect(twins.low).toBeCloseTo(0.619 / 4, 3);
    expect(twins.high).toBeCloseTo(8.767 / 4, 3);
  });

  it('says what is recalled at each rate that the others allow, and what that rate has become', () => {
    expect(standing().atRates).toEqual([
      { limit: 0.1, recall: 1 / 6, nearRecall: 1 / 6, perMinute: 2 / 4 },
      { limit: 0.5, recall: 4 / 6, nearRecall: 4 / 6, perMinute: 3 / 4 },
      { limit: 2, recall: 4 / 6, nearRecall: 4 / 6, perMinute: 1 },
    ]);
  });

  it('hides no person', () => {
    expect(standing().f1ByPerson).toEqual({ b: 1, c: 1, d: 0 });
    expect(rivalsByPerson([standing()])).toBe(
      '| F1 IoU of | b | c | d |\n| --- | --- | --- | --- |\n| a rule | 1.00 | 1.00 | 0.00 |',
    );
  });

  it('keeps everything of a detector with a setting of its own', () => {
    expect(standing(everythingFound).twins.value).toBe(1);
  });

  it('is a row of a table', () => {
    expect(rivalTable([standing()]).split('\n')[2]).toMatch(
      /^\| a rule \| 0\.73 \(0\.00 to 1\.00\) \| .* \| 0\.8 \(0\.2 to 2\.2\) \| 17 % \/ 17 % \(0\.5\) \|/,
    );
  });
});
