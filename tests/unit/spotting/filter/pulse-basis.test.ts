import { describe, expect, it } from 'vitest';
import { Random } from '../../../../src/core/random.ts';
import { dot, pulseBasis, REST_AFTER_FRAMES } from '../../../../src/spotting/filter/pulse-basis.ts';
import { GRID_STEP_MS } from '../../../../src/spotting/heads.ts';

describe('pulse filter', () => {
  const basis = pulseBasis(300, REST_AFTER_FRAMES);
  const filters = [basis.matched, ...basis.others];

  it('is blind to a constant', () => {
    for (const filter of filters) expect(filter.reduce((sum, tap) => sum + tap, 0)).toBeCloseTo(0, 9);
  });

  it.each([0, 2, 6])(
    'answers its own pulse with its gain, the others not at all (%i frames of rest)',
    (rest) => {
      const { matched, others, before, gain } = pulseBasis(300, rest);
      const shape = Float64Array.from(matched, (_, k) => {
        const share = 1 - (Math.abs(k - before) * GRID_STEP_MS) / 150;
        return share <= 0 ? 0 : share ** 3 * (10 - 15 * share + 6 * share * share);
      });
      expect(dot(matched, shape)).toBeCloseTo(gain, 9);
      for (const other of others) expect(dot(other, shape)).toBeCloseTo(0, 9);
    },
  );

  it('waits for as much rest as it is told to', () => {
    expect(pulseBasis(300, 2).after).toBe(pulseBasis(300, 6).after - 4);
    expect(pulseBasis(300, 2).gain).toBeLessThan(pulseBasis(300, 6).gain);
  });

  it('has unit, uncorrelated outputs in white noise on a random walk', () => {
    const random = new Random(3);
    const walk: number[] = [];
    let place = 0;
    for (let k = 0; k < 60_000; k++) {
      place += Math.SQRT2 * random.normal();
      walk.push(place + random.normal());
    }
    const outputs = filters.map((filter) => {
      const out: number[] = [];
      for (let at = 0; at + filter.length < walk.length; at += 5) {
        out.push(filter.reduce((sum, tap, k) => sum + tap * walk[at + k], 0));
      }
      return out;
    });
    outputs.forEach((a, i) =>
      outputs.forEach((b, j) => expect(dot(a, b) / a.length).toBeCloseTo(i === j ? 1 : 0, 1)),
    );
  });
});
