import { describe, expect, it } from 'vitest';
import { MEASURED_PARTS, type MeasuredPart } from '../../../../src/contracts/face-part.ts';
import { DEFAULT_RATE_PER_MINUTE } from '../../../../src/contracts/rate.ts';
import { recordOf } from '../../../../src/core/record-of.ts';
import { CHANNEL_COUNT, MIRROR_CHANNEL, MIRROR_FACTOR } from '../../../../src/measure/channels.ts';
import { SHIPPED_DETECTOR } from '../../../../src/spotting/evidence/detector-model.ts';
import { EVIDENCE_NAMES } from '../../../../src/spotting/evidence/evidence.ts';
import { MovementFinder } from '../../../../src/spotting/evidence/movement-finder.ts';
import { GRID_HZ, GRID_STEP_MS } from '../../../../src/spotting/grid/grid.ts';
import { RunningBar } from '../../../../src/spotting/rate/running-bar.ts';
import {
  channelsOf,
  foundIn,
  heightAt,
  templateOf,
  type Face,
  type Found,
  type Planted,
} from './face.fixture.ts';

/** What people in general are told. */
const BAR = new RunningBar(DEFAULT_RATE_PER_MINUTE, SHIPPED_DETECTOR.untouched).value;
const APEX_MS = 14_000;
const BROWS_UP: Planted = {
  movement: 'outer-brow-up',
  side: 'both',
  apexMs: APEX_MS,
  lengthMs: 350,
  amplitude: 0.02,
};
const LEFT_CORNER: Planted = { ...BROWS_UP, movement: 'lip-corner-up', side: 'left' };

const told = (found: readonly Found[]): readonly Found[] => found.filter(({ belief }) => belief >= BAR);

/** What is told of a face that rests but for what is planted. */
function toldIn(planted: readonly Planted[], more: Partial<Face> = {}): readonly Found[] {
  return told(foundIn({ seconds: 16, planted, ...more }));
}

/** What is believed in most, so many of them, in order; nothing else is believed in nearly as much. */
function clearest(found: readonly Found[], count: number): readonly Found[] {
  const sorted = found.toSorted((a, b) => b.belief - a.belief);
  const best = sorted.slice(0, count);
  expect(best[count - 1]!.belief).toBeGreaterThan((sorted[count]?.belief ?? -Infinity) + 2);
  return best.toSorted((a, b) => a.apexMs - b.apexMs);
}

/** The one clear movement of a face that rests but for what is planted, which is told. */
function clearIn(planted: readonly Planted[], more: Partial<Face> = {}): Found {
  const [found] = clearest(foundIn({ seconds: 16, planted, ...more }), 1);
  expect(found!.belief).toBeGreaterThan(BAR);
  return found!;
}

describe('MovementFinder', () => {
  it('finds nothing in a face at rest that it half believes', () => {
    const found = foundIn({ seconds: 40 });
    expect(found.length).toBeGreaterThan(10);
    for (const { belief } of found) expect(belief).toBeLessThan(0);
  });

  it.each([
    { ...BROWS_UP, lengthMs: 220 },
    BROWS_UP,
    { ...BROWS_UP, lengthMs: 480 },
    { ...BROWS_UP, amplitude: 0.01 },
    { ...BROWS_UP, movement: 'brow-down' as const },
    { ...BROWS_UP, movement: 'lids-tight' as const },
    { ...BROWS_UP, movement: 'nose-wrinkle' as const },
    LEFT_CORNER,
  ])(
    'finds $movement/$side of $lengthMs ms and $amplitude IOD: where and what it is, and in time',
    (planted) => {
      const { apexMs, template, toldMs } = clearIn([planted]);
      expect(Math.abs(apexMs - APEX_MS)).toBeLessThanOrEqual(GRID_STEP_MS);
      expect(template).toBe(templateOf(planted));
      // Half the longest movement and 0.17 s.
      expect(toldMs - apexMs).toBeLessThan(450);
    },
  );

  it('believes more in what stands further out of the noise', () => {
    const beliefs = [0.006, 0.01, 0.02].map(
      (amplitude) =>
        foundIn({ seconds: 16, planted: [{ ...BROWS_UP, amplitude }] }).find(
          ({ apexMs }) => Math.abs(apexMs - APEX_MS) <= GRID_STEP_MS,
        )!.belief,
    );
    expect(beliefs).toEqual(beliefs.toSorted((a, b) => a - b));
  });

  it.each([0.25, 0.5, 2])(
    'finds the same movement where all is %d times as large, noise and movement',
    (size) => {
      const { apexMs, template } = clearIn([{ ...BROWS_UP, amplitude: 0.02 * size }], { noise: size });
      expect(Math.abs(apexMs - APEX_MS)).toBeLessThanOrEqual(GRID_STEP_MS);
      expect(template).toBe(templateOf(BROWS_UP));
    },
  );

  it.each([
    ['small', 0.015],
    ['large', 0.05],
  ])('goes on finding a %s movement that is made again and again, now and then', (_, amplitude) => {
    const lifts = Array.from({ length: 8 }, (__, k) => ({ ...BROWS_UP, apexMs: 8000 + 3000 * k, amplitude }));
    const found = clearest(foundIn({ seconds: 31, planted: lifts }), lifts.length);
    const apexes = found.map(({ apexMs }) => Math.round(apexMs / 500) * 500);
    expect(apexes).toEqual(lifts.map(({ apexMs }) => apexMs));
  });

  it('takes longer movements to be longer', () => {
    const lengthOf = (lengthMs: number): number => clearIn([{ ...BROWS_UP, lengthMs }]).lengthMs;
    expect(lengthOf(480)).toBeGreaterThan(lengthOf(220));
  });

  it('leaves what stays alone', () => {
    expect(toldIn([{ ...BROWS_UP, heldMs: 1200 }])).toEqual([]);
  });

  it('leaves what goes on and on alone', () => {
    const waves = Array.from({ length: 12 }, (_, k) => ({
      ...LEFT_CORNER,
      apexMs: 12_000 + 280 * k,
      lengthMs: 280,
    }));
    expect(toldIn(waves, { seconds: 18 }).length).toBeLessThanOrEqual(1);
  });

  it.each([
    [3, 0.02],
    [4.5, 0.05],
  ])(
    'finds the brows beside a mouth that speaks, %d times a second by %d IOD, and not the mouth',
    (timesASecond, lipGap) => {
      const speech = { fromMs: 9000, timesASecond, lipGap };
      // The first opening of the mouth is a movement like another.
      const found = foundIn({ seconds: 16, planted: [BROWS_UP], speech }).filter(
        ({ apexMs }) => apexMs > 10_000,
      );
      const [brows] = clearest(found, 1);
      expect(brows!.template).toBe(templateOf(BROWS_UP));
      expect(Math.abs(brows!.apexMs - APEX_MS)).toBeLessThanOrEqual(GRID_STEP_MS);
      expect(brows!.belief).toBeGreaterThan(BAR);
    },
  );

  it('believes less in a movement of the lids while the eyes are closed', () => {
    const lids: Planted = { ...BROWS_UP, movement: 'lids-tight' };
    const beliefWith = (closureAt: (timeMs: number) => number): number =>
      foundIn({ seconds: 16, planted: [lids] }, closureAt).find(
        ({ apexMs }) => Math.abs(apexMs - APEX_MS) <= GRID_STEP_MS,
      )!.belief;
    expect(beliefWith((timeMs) => heightAt(lids, timeMs))).toBeLessThan(beliefWith(() => 0) - 1);
  });

  it('hands out evidence that is finite, and stays as it was', () => {
    const found = foundIn({ seconds: 16, planted: [BROWS_UP] });
    expect(new Set(found.map(({ evidence }) => evidence)).size).toBe(found.length);
    for (const { evidence } of found) {
      expect(evidence).toHaveLength(EVIDENCE_NAMES.length);
      expect(evidence.every(Number.isFinite)).toBe(true);
    }
  });

  it('finds the mirror image in a mirrored face, and believes in it as much', () => {
    const [plain, mirrored] = [(raw: Float32Array) => raw, mirrorOf].map((seen) => {
      const finder = new MovementFinder(SHIPPED_DETECTOR);
      let best: Found | null = null;
      for (const { timeMs, raw } of channelsOf({ seconds: 16, planted: [LEFT_CORNER] })) {
        const candidate = finder.push(timeMs, seen(raw), 0, 0);
        if (candidate !== null && candidate.belief > (best?.belief ?? BAR))
          best = { ...candidate, toldMs: timeMs };
      }
      return best!;
    });
    expect(mirrored!.apexMs).toBe(plain!.apexMs);
    expect(plain!.template).toBe(templateOf(LEFT_CORNER));
    expect(mirrored!.template).toBe(templateOf({ ...LEFT_CORNER, side: 'right' }));
    // What is summed over the face; the covariance that people begin with is not quite the same on both sides.
    const even = [
      'likeness',
      'log-height',
      'height-over-pulse',
      'log-along',
      'log-gain',
      'log-others',
      'lids',
      'lip-gap',
      'pose',
      'place',
    ];
    for (const name of even) {
      const index = EVIDENCE_NAMES.indexOf(name);
      expect(mirrored!.evidence[index], name).toBeCloseTo(plain!.evidence[index]!, 0);
    }
    expect(Math.abs(mirrored!.belief - plain!.belief)).toBeLessThan(1);
  });

  describe('says of what size a movement would just be seen', () => {
    const sizesIn = (face: Face): Readonly<Record<MeasuredPart, number>> => {
      const finder = new MovementFinder(SHIPPED_DETECTOR);
      foundIn(face, undefined, finder);
      return recordOf(MEASURED_PARTS, (part) => finder.visibleSizes[MEASURED_PARTS.indexOf(part)]!);
    };

    it('nothing before it has seen anything', () => {
      expect([...new MovementFinder(SHIPPED_DETECTOR).visibleSizes]).toEqual(MEASURED_PARTS.map(() => NaN));
    });

    it.each([0.25, 1, 3])(
      'from the first like a second later, in a face with %d times the usual noise',
      (noise) => {
        const finder = new MovementFinder(SHIPPED_DETECTOR);
        const known: (readonly number[])[] = [];
        for (const { timeMs, raw } of channelsOf({ seconds: 4, noise })) {
          finder.push(timeMs, raw, 0, 0);
          const sizes = [...finder.visibleSizes];
          if (!sizes.some(Number.isNaN)) known.push(sizes);
        }
        const later = known[GRID_HZ]!;
        known[0]!.forEach((size, part) => {
          expect(size / later[part]!).toBeGreaterThan(0.7);
          expect(size / later[part]!).toBeLessThan(1.5);
        });
      },
    );

    it('larger in a noisier face', () => {
      const [calm, noisy] = [0.5, 2].map((noise) => sizesIn({ seconds: 12, noise }));
      for (const part of MEASURED_PARTS) expect(noisy![part]).toBeGreaterThan(2 * calm![part]);
    });

    it('larger where a part moves, and not much elsewhere', () => {
      const calm = sizesIn({ seconds: 12 });
      const speaking = sizesIn({ seconds: 12, speech: { fromMs: 9000, timesASecond: 4, lipGap: 0.05 } });
      expect(speaking.mouth).toBeGreaterThan(3 * calm.mouth);
      expect(speaking.brows).toBeLessThan(2 * calm.brows);
    });
  });

  it('finds the same in the same channels, and nothing across a break', () => {
    const face: Face = { seconds: 6, planted: [{ ...BROWS_UP, apexMs: 5000 }] };
    const finder = new MovementFinder(SHIPPED_DETECTOR);
    expect(foundIn(face, undefined, finder)).toEqual(foundIn(face));
    finder.restart();
    const apexMs = 250;
    const after = foundIn({ seconds: 0.7, planted: [{ ...BROWS_UP, apexMs }] }, undefined, finder);
    expect(told(after)).toEqual([]);
  });
});

function mirrorOf(raw: Float32Array): Float32Array {
  return Float32Array.from(
    { length: CHANNEL_COUNT },
    (_, channel) => MIRROR_FACTOR[channel]! * raw[MIRROR_CHANNEL[channel]!]!,
  );
}
