import { describe, expect, it } from 'vitest';
import type { Detection } from '../../../../bench/accuracy/detector.ts';
import {
  EVERYTHING_FOUND,
  standingOf,
  tunedCut,
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
/** The best cut is 5: both movements, and one false. */
const TUNING = [planted('a', [at(1000, 9), at(2000, 6), at(3000, 5)]), twin('a', [at(500, 4), at(700, 3)])];
const STATED = [
  planted('b', [at(1000, 8), at(3000, 4)]),
  planted('c', [at(1000, 7), at(3000, 6)]),
  planted('d', [at(2000, 7)]),
  twin('b', [at(100, 9), at(400, 5), at(900, 2)]),
];

function standing(cut = tunedCut(TUNING)): Standing {
  return standingOf(RULE, TUNING, STATED, cut);
}

describe('the standing of a detector', () => {
  it('rests on a cut of the tuning split, twins among it', () => {
    expect(tunedCut(TUNING)).toBe(5);
    expect(tunedCut([TUNING[0]!, twin('a', [at(1, 8), at(400, 8), at(800, 8), at(1200, 8)])])).toBe(9);
    expect(standing().cut).toBe(5);
  });

  it('is measured on the stated split with that cut', () => {
    const { f1, precision, recall } = standing();
    expect(recall.value).toBeCloseTo(3 / 6, 9);
    expect(precision.value).toBeCloseTo(3 / 4, 9);
    expect(f1.value).toBeCloseTo((2 * 3) / (6 + 4), 9);
  });

  it('has intervals over people, and a rate on twins with Poisson limits', () => {
    const { f1, twins } = standing();
    expect(f1.low).toBe(0);
    expect(f1.high).toBe(1);
    expect(twins.value).toBeCloseTo(2 / 2, 9);
    expect(twins.low).toBeCloseTo(0.242 / 2, 3);
    expect(twins.high).toBeCloseTo(7.225 / 2, 3);
  });

  it('says what is recalled at a rate that was tuned to, and what that rate has become', () => {
    // One finding a minute in two minutes of twins lets all through; the twins here have three in two minutes.
    expect(standing().atRates).toEqual([
      { limit: 1, recall: 4 / 6, nearRecall: 4 / 6, perMinute: 1.5 },
      { limit: 2, recall: 4 / 6, nearRecall: 4 / 6, perMinute: 1.5 },
    ]);
  });

  it('hides no person', () => {
    expect(standing().f1ByPerson).toEqual({ b: 2 / 3, c: 1, d: 0 });
    expect(rivalsByPerson([standing()])).toBe(
      '| F1 IoU of | b | c | d |\n| --- | --- | --- | --- |\n| a rule | 0.67 | 1.00 | 0.00 |',
    );
  });

  it('keeps everything of a detector with a setting of its own', () => {
    expect(standing(EVERYTHING_FOUND).recall.value).toBeCloseTo(4 / 6, 9);
  });

  it('is a row of a table', () => {
    expect(rivalTable([standing()]).split('\n')[2]).toMatch(
      /^\| a rule \| 0\.60 \(0\.00 to 1\.00\) \| .* \| 1\.0 \(0\.1 to 3\.6\) \| 67 % \/ 67 % \(1\.5\) \|/,
    );
  });
});
