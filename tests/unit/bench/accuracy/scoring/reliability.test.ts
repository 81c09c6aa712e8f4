import { describe, expect, it } from 'vitest';
import { reliabilityOf } from '../../../../../bench/accuracy/scoring/reliability.ts';
import { NATURAL_PER_MINUTE } from '../../../../../models/training/detector/natural-rate.ts';
import { outcome, planted, told } from '../clips.fixture.ts';

const many = Array.from({ length: 20 }, (_, k) => planted(2000 * (k + 1)));
const all = (confidence: number) => many.map(({ onsetMs }) => told(onsetMs, confidence));

describe('what a confidence is worth', () => {
  it('is told for movements that are as rare as they naturally are', () => {
    // All twenty are found, and as much else is told in each minute as movements come there naturally: one to one.
    const others = Array.from({ length: NATURAL_PER_MINUTE }, (_, k) => told(50_000 + 1000 * k, 0.5));
    const clips = [
      outcome({ events: many, moments: [...all(0.5), ...others] }),
      outcome({ treatment: 'twin', moments: others }),
    ];
    const { bins, worst, isHonest, naturalPerMinute } = reliabilityOf(clips);
    expect(naturalPerMinute).toBe(NATURAL_PER_MINUTE);
    expect(bins[2]).toMatchObject({ told: 20 + 2 * NATURAL_PER_MINUTE, near: 20 });
    expect(bins[2]!.real.value).toBeCloseTo(1 / 2, 9);
    expect(worst).toBeCloseTo(0, 9);
    expect(isHonest).toBe(true);
  });

  it('is a lie where the sure are as often wrong as the unsure', () => {
    const twins = Array.from({ length: 30 }, (_, k) => told(1500 * (k + 1), 0.95));
    const clips = [
      outcome({ events: many, moments: all(0.95) }),
      outcome({ treatment: 'twin', moments: twins }),
    ];
    const { bins, worst, isHonest } = reliabilityOf(clips);
    const share = NATURAL_PER_MINUTE / (NATURAL_PER_MINUTE + 15);
    expect(bins[4]!.real.value).toBeCloseTo(share, 9);
    expect(worst).toBeCloseTo(0.95 - share, 9);
    expect(isHonest).toBe(false);
  });

  it('is worth no more than the moments that it rests on', () => {
    const { bins, worst, isHonest } = reliabilityOf([
      outcome({ treatment: 'twin', moments: [told(1000, 0.45)] }),
    ]);
    expect(bins[2]!.real).toMatchObject({ value: 0 });
    expect(bins[2]!.real.high).toBeGreaterThan(0.7);
    expect(worst).toBeCloseTo(0.45, 9);
    expect(isHonest).toBe(true);
  });

  it('leaves out shams, and moments of which nobody says how sure they are', () => {
    const { bins, worst } = reliabilityOf([
      outcome({ treatment: 'sham', moments: [told(1000, 0.5)] }),
      outcome({ treatment: 'twin', moments: [told(1000, null)] }),
    ]);
    expect(bins.map((bin) => bin.told)).toEqual([0, 0, 0, 0, 0]);
    expect(worst).toBeNaN();
  });
});
