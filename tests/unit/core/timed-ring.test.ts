import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TimedRing } from '../../../src/core/timed-ring.ts';

/** Rows (n, -n) at n times 10 ms. */
function filled(capacity: number, rows: number): TimedRing {
  const ring = new TimedRing(capacity, 2);
  for (let n = 0; n < rows; n++) ring.push(10 * n, [n, -n]);
  return ring;
}

function rowsOf(ring: TimedRing): number[] {
  return Array.from({ length: ring.length }, (_, k) => ring.begin + k);
}

const sizes = fc.record({ capacity: fc.integer({ min: 1, max: 9 }), rows: fc.nat(40) });

describe('TimedRing', () => {
  it('holds the newest rows, numbered on and on', () => {
    fc.assert(
      fc.property(sizes, ({ capacity, rows }) => {
        const ring = filled(capacity, rows);
        expect(ring.end).toBe(rows);
        expect(ring.length).toBe(Math.min(rows, capacity));
        for (const row of rowsOf(ring)) {
          expect([ring.value(row, 0), ring.value(row, 1)]).toEqual([row, -row]);
          expect(ring.values[ring.offset(row)]).toBe(row);
          expect(ring.timeMs(row)).toBe(10 * row);
        }
      }),
    );
  });

  it('takes a row from the middle of a longer one, and lets a value be changed', () => {
    const ring = new TimedRing(3, 2);
    ring.push(0, Float32Array.of(1, 2, 3, 4), 1);
    expect([ring.value(0, 0), ring.value(0, 1)]).toEqual([2, 3]);
    ring.set(0, 1, 7);
    expect(ring.value(0, 1)).toBe(7);
  });

  it('copies what it holds, oldest first', () => {
    fc.assert(
      fc.property(sizes, ({ capacity, rows }) => {
        const ring = filled(capacity, rows);
        const out = new Float32Array(2 * capacity);
        ring.copyInto(out);
        expect([...out.subarray(0, 2 * ring.length)]).toEqual(rowsOf(ring).flatMap((row) => [row, -row]));
      }),
    );
  });

  it('finds the row nearest to a time, and the first from a time on, as a plain search does', () => {
    fc.assert(
      fc.property(sizes, fc.integer({ min: -20, max: 450 }), ({ capacity, rows }, timeMs) => {
        const ring = filled(capacity, rows + 1);
        const held = rowsOf(ring);
        const away = (row: number): number => Math.abs(10 * row - timeMs);
        expect(away(ring.nearest(timeMs))).toBe(Math.min(...held.map(away)));
        expect(ring.firstFrom(timeMs)).toBe(held.find((row) => 10 * row >= timeMs) ?? ring.end);
      }),
    );
  });

  it('forgets at a clear, and counts on', () => {
    const ring = filled(4, 6);
    ring.clear();
    expect([ring.begin, ring.end, ring.length]).toEqual([6, 6, 0]);
    expect(ring.firstFrom(0)).toBe(6);
    ring.push(100, [5, 6]);
    expect([ring.begin, ring.end, ring.value(6, 0), ring.nearest(0)]).toEqual([6, 7, 5, 6]);
  });
});
