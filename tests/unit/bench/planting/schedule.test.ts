import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { framesAtBeat } from '../../../../bench/planting/jpeg-frames.ts';
import { PLANTABLE } from '../../../../bench/planting/movements.ts';
import { playOrder } from '../../../../bench/planting/play-order.ts';
import { apexMs, offsetMs, pulseAt, type Pulse } from '../../../../bench/planting/pulse.ts';
import { balanced, roomFor, schedule, type Plan } from '../../../../bench/planting/schedule.ts';
import { Random } from '../../../../src/core/random.ts';

const seed = fc.integer({ min: 0, max: 0xffffffff });

const pulse: fc.Arbitrary<Pulse> = fc.record({
  onsetMs: fc.integer({ min: 0, max: 10_000 }),
  riseMs: fc.integer({ min: 1, max: 1000 }),
  holdMs: fc.integer({ min: 0, max: 1000 }),
  fallMs: fc.integer({ min: 1, max: 1000 }),
});

function planFor(durationMs: number, lasting: number): Plan {
  return {
    durationMs,
    movements: PLANTABLE,
    amplitudes: [0.01, 0.02, 0.04],
    brief: roomFor(durationMs, lasting),
    lasting,
    lastingAmplitude: 0.05,
  };
}

describe('a pulse', () => {
  it('rises from 0 to 1, stays, and falls to 0', () => {
    fc.assert(
      fc.property(pulse, (one) => {
        expect(pulseAt(one, one.onsetMs)).toBe(0);
        expect(pulseAt(one, apexMs(one))).toBeCloseTo(1, 9);
        expect(pulseAt(one, offsetMs(one))).toBeCloseTo(0, 9);
        expect(pulseAt(one, one.onsetMs - 1)).toBe(0);
        expect(pulseAt(one, offsetMs(one) + 1)).toBe(0);
        expect(pulseAt(one, one.onsetMs + one.riseMs / 2)).toBeCloseTo(0.5, 9);
      }),
    );
  });

  it('never falls before its apex nor rises after it', () => {
    fc.assert(
      fc.property(
        pulse,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (one, a, b) => {
          const [early, late] = [Math.min(a, b), Math.max(a, b)];
          const rising = (share: number): number =>
            pulseAt(one, one.onsetMs + share * (apexMs(one) - one.onsetMs));
          const falling = (share: number): number =>
            pulseAt(one, apexMs(one) + share * (offsetMs(one) - apexMs(one)));
          expect(rising(late)).toBeGreaterThanOrEqual(rising(early) - 1e-9);
          expect(falling(late)).toBeLessThanOrEqual(falling(early) + 1e-9);
        },
      ),
    );
  });
});

describe('a schedule', () => {
  it('keeps clear of the start, of the end, and of one movement with another', () => {
    fc.assert(
      fc.property(
        seed,
        fc.integer({ min: 9000, max: 120_000 }),
        fc.integer({ min: 0, max: 1 }),
        (s, ms, lasting) => {
          const events = schedule(new Random(s), planFor(ms, lasting));
          events.forEach((event, k) => {
            const before = events[k - 1]?.offsetMs ?? 3000 - 1500;
            expect(event.onsetMs).toBeGreaterThanOrEqual(before + 1500 - 1e-6);
            expect(event.offsetMs).toBeLessThanOrEqual(ms - 1000 + 1e-6);
          });
          expect(events).toHaveLength(roomFor(ms, lasting) + lasting);
        },
      ),
    );
  });

  it('draws brief and lasting movements of the promised lengths', () => {
    for (const event of schedule(new Random(7), planFor(120_000, 6))) {
      const lengthMs = event.offsetMs - event.onsetMs;
      const [least, most] = event.lasting ? [800, 2000] : [130, 490];
      expect(lengthMs).toBeGreaterThanOrEqual(least - 1e-6);
      expect(lengthMs).toBeLessThanOrEqual(most + 1e-6);
      expect(event.amplitude).toBe(event.lasting ? 0.05 : event.amplitude);
      expect(event.apexMs).toBeGreaterThan(event.onsetMs);
      expect(event.apexMs).toBeLessThan(event.offsetMs);
    }
  });

  it('is the same for the same seed, and another for another', () => {
    const plan = planFor(60_000, 2);
    expect(schedule(new Random(3), plan)).toEqual(schedule(new Random(3), plan));
    expect(schedule(new Random(3), plan)).not.toEqual(schedule(new Random(4), plan));
  });

  it('takes movements on the middle of the face as two-sided', () => {
    const events = schedule(new Random(11), planFor(600_000, 0));
    const sides = new Set(events.filter(({ movement }) => movement === 'chin-up').map(({ side }) => side));
    expect([...sides]).toEqual(['both']);
    expect(new Set(events.map(({ side }) => side)).size).toBe(3);
  });

  it('refuses what does not fit', () => {
    expect(() => schedule(new Random(1), { ...planFor(10_000, 0), brief: 20 })).toThrow(RangeError);
  });

  it('uses each item equally often', () => {
    fc.assert(
      fc.property(seed, fc.integer({ min: 1, max: 50 }), (s, count) => {
        const drawn = balanced(new Random(s), ['a', 'b', 'c'], count);
        const times = ['a', 'b', 'c'].map((item) => drawn.filter((one) => one === item).length);
        expect(drawn).toHaveLength(count);
        expect(Math.max(...times) - Math.min(...times)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('playing a clip forwards and backwards', () => {
  it('shows the frame at a turn once and keeps the steps', () => {
    const shown = playOrder([0, 40, 100], 3);
    expect(shown.map(({ frame }) => frame)).toEqual([0, 1, 2, 1, 0, 1, 2]);
    expect(shown.map(({ timeMs }) => timeMs)).toEqual([0, 40, 100, 160, 200, 240, 300]);
  });

  it('shows a part of a clip in its own time', () => {
    const shown = playOrder([0, 40, 80, 120, 160], 2, { fromMs: 40, toMs: 160 });
    expect(shown.map(({ frame }) => frame)).toEqual([1, 2, 3, 2, 1]);
    expect(shown.map(({ timeMs }) => timeMs)).toEqual([0, 40, 80, 120, 160]);
    expect(playOrder([0, 40], 1, { fromMs: 500, toMs: 900 })).toEqual([]);
  });

  it('shows an empty clip not at all, and a single frame once', () => {
    expect(playOrder([], 3)).toEqual([]);
    expect(playOrder([0], 3)).toHaveLength(1);
  });
});

describe('the frames of a fake camera', () => {
  it('repeats frames of a slower clip in its own time', () => {
    expect(framesAtBeat([0, 40, 80, 120, 160, 200], 30)).toEqual([0, 0, 1, 2, 3, 4, 5]);
  });

  it('shows every frame of a clip at the same rate once', () => {
    const timesMs = Array.from({ length: 10 }, (_, k) => (k * 1000) / 30);
    expect(framesAtBeat(timesMs, 30)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });
});
