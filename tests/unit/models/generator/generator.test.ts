import { describe, expect, it } from 'vitest';
import { MOVEMENTS } from '../../../../src/contracts/movement.ts';
import { Random } from '../../../../src/core/random.ts';
import { CHANNEL, CHANNEL_COUNT, CHANNEL_NAMES } from '../../../../src/measure/channels.ts';
import { VERDICT, VERDICT_SIZE } from '../../../../src/spotting/verdict/layout.ts';
import { FEATURE_COUNT } from '../../../../src/spotting/features/normalise.ts';
import { drawClock } from '../../../../models/generator/clock.ts';
import { drawBriefShape, drawLastingShape, envelopeAt } from '../../../../models/generator/envelope.ts';
import { generateExample, generateSession } from '../../../../models/generator/generate.ts';
import { drawField } from '../../../../models/generator/movement-fields.ts';
import { projectField, strongestRegion } from '../../../../models/generator/projection.ts';

const at = (name: string): number => CHANNEL_NAMES.indexOf(name);

describe('envelopes', () => {
  it('stay within the published lengths, rise from 0 to 1 and come back', () => {
    const random = new Random(1);
    for (let n = 0; n < 500; n++) {
      const shape = drawBriefShape(random);
      const envelope = envelopeAt(1000, shape);
      const total = envelope.offsetMs - envelope.onsetMs;
      expect(total).toBeGreaterThanOrEqual(120);
      expect(total).toBeLessThanOrEqual(600);
      expect(envelope.at(1000)).toBe(0);
      expect(envelope.at(envelope.apexMs)).toBeGreaterThan(0.95);
      expect(envelope.at(envelope.offsetMs)).toBeCloseTo(shape.remains, 6);
    }
  });

  it('tell brief from lasting', () => {
    const random = new Random(2);
    for (let n = 0; n < 500; n++) {
      const envelope = envelopeAt(0, drawLastingShape(random));
      expect(envelope.offsetMs).toBeGreaterThanOrEqual(749);
    }
  });
});

describe('movement fields', () => {
  it('move the side they are drawn on, the way their name says', () => {
    const random = new Random(3);
    const mean = (name: (typeof MOVEMENTS)[number], side: -1 | 1): Float32Array => {
      const sum = new Float32Array(CHANNEL_COUNT);
      for (let n = 0; n < 40; n++) {
        projectField(drawField(random, name, side), 1, 1).forEach((value, c) => (sum[c]! += value / 40));
      }
      return sum;
    };
    const right = mean('lip-corner-up', -1);
    expect(right[at('patch-up/lip-corner-right')]).toBeGreaterThan(0.2);
    expect(right[at('patch-lateral/lip-corner-right')]).toBeGreaterThan(0.2);
    expect(Math.abs(right[at('patch-up/lip-corner-left')]!)).toBeLessThan(0.1);
    const left = mean('lip-corner-up', 1);
    expect(left[at('patch-lateral/lip-corner-left')]).toBeGreaterThan(0.2);
    expect(mean('brow-down', -1)[at('patch-up/brow-inner-right')]).toBeLessThan(-0.2);
    expect(mean('upper-lid-up', 1)[CHANNEL.lidLeft]).toBeGreaterThan(0.1);
    expect(mean('chin-up', 1)[at('patch-up/chin')]).toBeGreaterThan(0.2);
    expect(mean('lip-press', -1)[CHANNEL.lipGap]).toBeLessThan(-0.1);
  });

  it('vary from drawing to drawing and always reach some region', () => {
    const random = new Random(4);
    for (const name of MOVEMENTS) {
      const strengths = Array.from({ length: 50 }, () => strongestRegion(drawField(random, name, 1)));
      expect(Math.min(...strengths)).toBeGreaterThan(0.05);
      expect(new Set(strengths).size).toBe(50);
    }
  });
});

describe('sessions', () => {
  it('repeat with their seed', () => {
    const [a, b] = [generateSession(5, []), generateSession(5, [])];
    expect(Buffer.from(a.values.buffer).equals(Buffer.from(b.values.buffer))).toBe(true);
    expect(a.events.map((event) => event.onsetMs)).toEqual(b.events.map((event) => event.onsetMs));
  });

  it('give finite features and consistent labels', () => {
    for (let seed = 20; seed < 24; seed++) {
      const example = generateExample(seed, []);
      expect(example.features.length).toBe(example.frames * FEATURE_COUNT);
      expect(example.features.every((value) => Number.isFinite(value) && Math.abs(value) < 60)).toBe(true);
      expect(example.labels.targets.every((value) => value >= 0 && value <= 1)).toBe(true);
      for (const { event } of example.events) {
        const apex = example.timesMs.findIndex((timeMs) => timeMs >= event.apexMs);
        if (apex < 0) continue;
        expect(example.labels.targets[apex * VERDICT_SIZE + VERDICT.event]).toBe(1);
        expect(example.labels.targets[apex * VERDICT_SIZE + VERDICT.apex]).toBeGreaterThan(0.5);
      }
    }
  });

  it('have clocks that only go forward', () => {
    const random = new Random(6);
    for (let n = 0; n < 30; n++) {
      const { timesMs } = drawClock(random, 5000);
      for (let i = 1; i < timesMs.length; i++) expect(timesMs[i]).toBeGreaterThan(timesMs[i - 1]!);
    }
  });
});
