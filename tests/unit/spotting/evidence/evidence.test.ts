import { describe, expect, it } from 'vitest';
import { MEASURED_PARTS } from '../../../../src/contracts/face-part.ts';
import { CHANNEL } from '../../../../src/measure/channels.ts';
import { SHIPPED_DETECTOR } from '../../../../src/spotting/evidence/detector-model.ts';
import { EvidenceBank } from '../../../../src/spotting/evidence/evidence-bank.ts';
import {
  BankRow,
  EVIDENCE_NAMES,
  EVIDENCE_SIZE,
  writeEvidence,
  type Circumstances,
  type Look,
} from '../../../../src/spotting/evidence/evidence.ts';
import { FILTER_CHANNELS, GROUP_COUNT } from '../../../../src/spotting/evidence/part-channels.ts';

const TEMPLATES = 2;
const MOUTH = MEASURED_PARTS.indexOf('mouth');
const kept = new BankRow(TEMPLATES);

/** A bank that answers the same everywhere; it has learnt something, so that its gains are of some size. */
function rowOf(value: number, gain = 1): Float64Array {
  const row = new Float64Array(kept.width).fill(value);
  return row.fill(gain, 2 * TEMPLATES, 3 * TEMPLATES);
}

const everyPart = (value: number): readonly number[] => MEASURED_PARTS.map(() => value);

function circumstances(value: number): Circumstances {
  return {
    closureAround: value,
    closure: value,
    closureBefore: value,
    speech: value,
    speechAround: value,
    turnDegS: value,
    travelIodS: value,
    quality: everyPart(value),
    worstQuality: everyPart(value),
    heightBefore: value,
    heightJustBefore: value,
    partHeights: everyPart(value),
  };
}

function evidenceOf(row: Float64Array, around: Circumstances, look: Partial<Look> = {}): Float32Array {
  const out = new Float32Array(EVIDENCE_SIZE);
  const whole: Look = { template: 0, part: MOUTH, isOneSided: false, length: 0, row, middle: row, ...look };
  writeEvidence(kept, whole, around, out);
  return out;
}

function value(evidence: Float32Array, name: string): number {
  return evidence[EVIDENCE_NAMES.indexOf(name)]!;
}

describe('evidence', () => {
  it('has a name for each value, and each name once', () => {
    const out = new Float32Array(EVIDENCE_SIZE + 1).fill(NaN);
    const row = rowOf(1);
    const look = { template: 1, part: 0, isOneSided: true, length: 2, row, middle: row };
    writeEvidence(kept, look, circumstances(0.5), out);
    expect(out.findIndex(Number.isNaN)).toBe(EVIDENCE_NAMES.length);
    expect(new Set(EVIDENCE_NAMES).size).toBe(EVIDENCE_NAMES.length);
  });

  it.each([
    ['nothing at all', 0, 1, 0],
    ['a storm', 1e6, 1e-6, 1e6],
    ['a whisper', 1e-12, 1e6, 1e-12],
  ])('is finite in %s', (_, answers, gain, around) => {
    for (let part = 0; part < MEASURED_PARTS.length; part++) {
      const evidence = evidenceOf(rowOf(answers, gain), circumstances(around), { part });
      expect(evidence.every(Number.isFinite)).toBe(true);
    }
  });

  it('holds at a name what the name says', () => {
    const evidence = evidenceOf(
      rowOf(1),
      { ...circumstances(0), closure: 0.7 },
      { length: 2, isOneSided: true },
    );
    expect(value(evidence, 'closure')).toBeCloseTo(0.7, 6);
    expect(value(evidence, 'length')).toBe(2);
    expect(value(evidence, 'one-sided')).toBe(1);
    expect(value(evidence, 'is/mouth')).toBe(1);
    expect(value(evidence, 'is/brows')).toBe(0);
    expect(value(evidence, 'place')).toBe(1);
  });

  it('counts speech against the mouth alone, and closed eyes against brows and lids', () => {
    const around = { ...circumstances(0), speechAround: 0.02, closureAround: 0.9 };
    for (const [part, name] of MEASURED_PARTS.entries()) {
      const evidence = evidenceOf(rowOf(1), around, { part });
      expect(value(evidence, 'speech-if-mouth') > 0).toBe(name === 'mouth');
      expect(value(evidence, 'closure-if-brows') > 0).toBe(name === 'brows');
      expect(value(evidence, 'closure-if-lids') > 0).toBe(name === 'lids');
    }
  });

  it('is less like a movement the more else happens in its window', () => {
    const calm = rowOf(1);
    const busy = rowOf(1);
    busy.fill(10, 3 * TEMPLATES + GROUP_COUNT, 3 * TEMPLATES + 2 * GROUP_COUNT);
    const likeness = (row: Float64Array): number => value(evidenceOf(row, circumstances(0)), 'likeness');
    expect(likeness(busy)).toBeLessThan(likeness(calm));
  });

  it('minds neither the direction in which the head turned nor where it went', () => {
    const [one, other] = [3, -3].map((moved) => {
      const row = rowOf(1);
      const values = row.length - FILTER_CHANNELS;
      for (let axis = 0; axis < 3; axis++) row[values + CHANNEL.pose + axis] = moved;
      for (let axis = 0; axis < 2; axis++) row[values + CHANNEL.centre + axis] = moved;
      return evidenceOf(row, circumstances(0));
    });
    expect(other).toEqual(one);
  });
});

it('a kept row gives back what the bank knew', () => {
  const { templates } = SHIPPED_DETECTOR;
  const bank = new EvidenceBank(300, templates, []);
  const own = new BankRow(templates.length);
  let next = 0;
  const { heights, along, gains, pulseEnergy, otherEnergy, logNoise, values } = bank;
  for (const list of [heights, along, gains, pulseEnergy, otherEnergy, logNoise, values])
    for (let k = 0; k < list.length; k++) list[k] = next++;
  const row = new Float64Array(own.width).fill(NaN);
  own.write(bank, row);
  expect(row.some(Number.isNaN)).toBe(false);
  const last = templates.length - 1;
  expect(own.height(row, last)).toBe(heights[last]);
  expect(own.along(row, last)).toBe(along[last]);
  expect(own.gain(row, last)).toBe(gains[last]);
  expect(own.value(row, FILTER_CHANNELS - 1)).toBe(values[FILTER_CHANNELS - 1]);
  for (let group = 0; group < GROUP_COUNT; group++) {
    expect(own.pulseEnergy(row, group)).toBe(pulseEnergy[group]);
    expect(own.otherEnergy(row, group)).toBe(otherEnergy[group]);
    expect(own.logNoise(row, group)).toBe(logNoise[group]);
  }
  const sum = (list: Float64Array): number => list.reduce((total, one) => total + one, 0);
  expect(own.energies(row)).toEqual({ pulse: sum(pulseEnergy), others: sum(otherEnergy) });
});
