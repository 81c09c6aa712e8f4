import { describe, expect, it } from 'vitest';
import { MOVEMENTS } from '../../../../src/contracts/movement.ts';
import { MEASURED_PARTS } from '../../../../src/contracts/face-part.ts';
import { MIRROR_CHANNEL, MIRROR_FACTOR } from '../../../../src/measure/channels.ts';
import { SHIPPED_DETECTOR, detectorFrom } from '../../../../src/spotting/evidence/detector-model.ts';
import { EVIDENCE_SIZE, partIndexOf } from '../../../../src/spotting/evidence/evidence.ts';
import { FILTER_CHANNELS, GROUP_OF } from '../../../../src/spotting/evidence/part-channels.ts';

const { templates, people, belief, worth, untouched } = SHIPPED_DETECTOR;

describe('the shipped templates', () => {
  it('are of movements that there are, each once', () => {
    for (const { movement, side } of templates) {
      expect(MOVEMENTS).toContain(movement);
      expect(['right', 'left', 'both']).toContain(side);
    }
    const names = templates.map(({ movement, side }) => `${movement}/${side}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it('have a finite value for every channel of the filters', () => {
    for (const { pattern } of templates) {
      expect(pattern).toHaveLength(FILTER_CHANNELS);
      expect(pattern.every(Number.isFinite)).toBe(true);
    }
  });

  it('are one of both sides for every part of the face: by these it is known how small a movement can be seen', () => {
    const parts = templates.filter(({ side }) => side === 'both').map(partIndexOf);
    expect(new Set(parts)).toEqual(new Set(MEASURED_PARTS.keys()));
  });

  it('are mirror images on the two sides, and of themselves on both', () => {
    const opposite = { right: 'left', left: 'right', both: 'both' } as const;
    for (const { movement, side, pattern } of templates) {
      const other = templates.find((one) => one.movement === movement && one.side === opposite[side])!;
      other.pattern.forEach((value, channel) => {
        expect(value).toBeCloseTo(MIRROR_FACTOR[channel]! * pattern[MIRROR_CHANNEL[channel]!]!, 9);
      });
    }
  });

  it('move the skin of their own part most, by about as much as they are told to', () => {
    for (const template of templates) {
      const skin = [...template.pattern.entries()].filter(
        ([channel]) => GROUP_OF[channel]! < MEASURED_PARTS.length,
      );
      const [furthest, moved] = skin.reduce((most, one) =>
        Math.abs(one[1]) > Math.abs(most[1]) ? one : most,
      );
      expect(GROUP_OF[furthest]).toBe(partIndexOf(template));
      expect(Math.abs(moved)).toBeGreaterThan(0.2);
      expect(Math.abs(moved)).toBeLessThan(1.2);
    }
  });
});

it('the shipped covariance of people is one: a triangle over the channels of the filters, the same in the mirror', () => {
  expect(people).toHaveLength((FILTER_CHANNELS * (FILTER_CHANNELS + 1)) / 2);
  expect(people.every(Number.isFinite)).toBe(true);
  const at = (row: number, column: number): number =>
    people[(Math.max(row, column) * (Math.max(row, column) + 1)) / 2 + Math.min(row, column)]!;
  for (let row = 0; row < FILTER_CHANNELS; row++) {
    expect(at(row, row)).toBeGreaterThan(0);
    for (let column = 0; column < row; column++)
      expect(Math.abs(at(row, column))).toBeLessThanOrEqual(
        1.001 * Math.sqrt(at(row, row) * at(column, column)),
      );
    for (let column = 0; column <= row; column++) {
      const mirror = at(MIRROR_CHANNEL[row]!, MIRROR_CHANNEL[column]!);
      expect(at(row, column)).toBeCloseTo(MIRROR_FACTOR[row]! * MIRROR_FACTOR[column]! * mirror, 2);
    }
  }
});

describe('the shipped network', () => {
  const { mean, deviation, hidden, output } = belief;

  it('takes all the evidence', () => {
    expect(mean).toHaveLength(EVIDENCE_SIZE);
    expect(deviation).toHaveLength(EVIDENCE_SIZE);
    for (const weights of hidden) expect(weights).toHaveLength(EVIDENCE_SIZE + 1);
    expect(output).toHaveLength(hidden.length + 1);
  });

  it('is of finite numbers', () => {
    for (const numbers of [mean, deviation, output, ...hidden])
      expect(numbers.every(Number.isFinite)).toBe(true);
    for (const one of deviation) expect(one).toBeGreaterThan(0);
  });

  it('is worth more the more it believes', () => {
    expect(worth.slope).toBeGreaterThan(0);
    expect(worth.offset).toSatisfy(Number.isFinite);
  });

  it('believes more of untouched film only as it is rarer', () => {
    expect(untouched.onceAMinute).toSatisfy(Number.isFinite);
    expect(untouched.fold).toBeGreaterThan(0);
    expect(untouched.halfBelievedPerMinute).toBeGreaterThan(10);
  });
});

it('a stored detector is read as it was written', () => {
  const stored = {
    templates: [{ movement: 'chin-up', side: 'both', pattern: [0.5, -0.25] }],
    people: [1, 0.5, 1],
    belief: { mean: [0], deviation: [1], hidden: [[1, 0]], output: [1, 0] },
    worth: { slope: 1, offset: 0 },
    untouched: { onceAMinute: 1, fold: 0.5, halfBelievedPerMinute: 30 },
  };
  const read = detectorFrom(stored);
  expect(read.templates).toEqual([
    { movement: 'chin-up', side: 'both', pattern: Float64Array.of(0.5, -0.25) },
  ]);
  expect(read.people).toEqual(stored.people);
  expect(read.belief).toEqual(stored.belief);
  expect(read.worth).toEqual(stored.worth);
  expect(read.untouched).toEqual(stored.untouched);
});
