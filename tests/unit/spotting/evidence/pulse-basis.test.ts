import { describe, expect, it } from 'vitest';
import { minimumJerk } from '../../../../src/core/minimum-jerk.ts';
import { Random } from '../../../../src/core/random.ts';
import { dot, pulseBasis } from '../../../../src/spotting/evidence/pulse-basis.ts';
import { GRID_STEP_MS } from '../../../../src/spotting/grid/grid.ts';

describe('pulse filter', () => {
  const basis = pulseBasis(300);
  const filters = [basis.matched, ...basis.others];

  it('is blind to a constant', () => {
    for (const filter of filters) expect(filter.reduce((sum, tap) => sum + tap, 0)).toBeCloseTo(0, 9);
  });

  it.each([200, 300, 400, 500])(
    'answers a pulse of its own length, %i ms, and the others do not',
    (lengthMs) => {
      const { matched, others, before } = pulseBasis(lengthMs);
      const shape = Float64Array.from(matched, (_, k) =>
        minimumJerk(1 - (Math.abs(k - before) * GRID_STEP_MS) / (lengthMs / 2)),
      );
      expect(dot(matched, shape)).toBeGreaterThan(0.4);
      for (const other of others) expect(dot(other, shape)).toBeCloseTo(0, 9);
    },
  );

  it('waits for a little rest after the movement: 133 ms', () => {
    for (const lengthMs of [200, 300, 400, 500]) {
      const restMs = pulseBasis(lengthMs).after * GRID_STEP_MS - lengthMs / 2;
      expect(restMs).toBeGreaterThanOrEqual(133);
      expect(restMs).toBeLessThan(133 + GRID_STEP_MS + 1);
    }
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
        out.push(filter.reduce((sum, tap, k) => sum + tap * walk[at + k]!, 0));
      }
      return out;
    });
    outputs.forEach((a, i) =>
      outputs.forEach((b, j) => expect(dot(a, b) / a.length).toBeCloseTo(i === j ? 1 : 0, 1)),
    );
  });
});
