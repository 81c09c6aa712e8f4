import { describe, expect, it } from 'vitest';
import { OneEuro } from '../../../../../bench/accuracy/studies/one-euro.ts';
import { Random } from '../../../../../src/core/random.ts';

const FPS = 30;
/** Share of the picture that a face takes. */
const SIZE = 0.3;

/** A face that trembles, makes a pulse of 250 ms and then turns away. */
function course(seed: number): number[] {
  const random = new Random(seed);
  return Array.from({ length: 300 }, (_, frame) => {
    const sincePulse = Math.abs(frame - 100) / (0.125 * FPS);
    const pulse = sincePulse < 1 ? 0.001 * (1 + Math.cos(Math.PI * sincePulse)) : 0;
    const turn = 0.1 * Math.max(0, Math.min(1, (frame - 200) / 30));
    return 0.5 + pulse + turn + 0.0002 * random.normal();
  });
}

describe('the smoothing of landmarks', () => {
  it('takes about half of a brief movement on a still face', () => {
    const filter = new OneEuro();
    const still = course(1).map((_, frame) => {
      const sincePulse = Math.abs(frame - 100) / (0.125 * FPS);
      return 0.5 + (sincePulse < 1 ? 0.0005 * (1 + Math.cos(Math.PI * sincePulse)) : 0);
    });
    const smooth = still.map((value) => filter.filter(value, FPS, SIZE));
    const height = Math.max(...smooth) - 0.5;
    expect(height).toBeGreaterThan(0.0002);
    expect(height).toBeLessThan(0.0007);
  });

  it.each([
    ['exact values', (value: number): number => value],
    ['values rounded on the way, as landmarks are', Math.fround],
  ])('can be undone for nine values of ten (%s)', (_, carried) => {
    const [filter, inverse] = [new OneEuro(), new OneEuro()];
    const raw = course(2);
    const undone = raw.map((value) => inverse.invert(carried(filter.filter(value, FPS, SIZE)), FPS, SIZE));
    const errors = undone.map((value, frame) => Math.abs(value - raw[frame])).sort((a, b) => a - b);
    expect(errors[Math.floor(0.5 * errors.length)]).toBeLessThan(1e-6);
    expect(errors[Math.floor(0.9 * errors.length)]).toBeLessThan(1e-5);
  });

  it('begins anew after a reset', () => {
    const inverse = new OneEuro();
    inverse.invert(0.2, FPS, SIZE);
    inverse.reset();
    expect(inverse.invert(0.7, FPS, SIZE)).toBe(0.7);
  });
});
