import { describe, expect, it } from 'vitest';
import { minimumJerk } from '../../../../src/core/minimum-jerk.ts';
import { Random } from '../../../../src/core/random.ts';
import { CHANNEL_COUNT, CHANNEL_NAMES } from '../../../../src/measure/channels.ts';
import { MovementFinder, type Candidate } from '../../../../src/spotting/filter/movement-finder.ts';
import { MOVEMENT_TEMPLATES } from '../../../../src/spotting/filter/movement-templates.ts';
import { GRID_STEP_MS } from '../../../../src/spotting/grid/grid.ts';

const NOISE = 0.0012;
/** Shared by the whole face, several times the noise of one channel: a head that is not held quite still. */
const SWAY = 0.004;
/** Scores of movements that stand well out of the noise; noise alone stays under it. */
const CLEAR = 0.4;

interface Planned {
  readonly apexMs: number;
  readonly lengthMs: number;
  readonly template: number;
  readonly amplitude: number;
  /** Stays at its height for so long. */
  readonly heldMs?: number;
}

const BROWS_UP = MOVEMENT_TEMPLATES.findIndex(
  ({ movement, side }) => movement === 'inner-brow-up' && side === 'both',
);
const LEFT_CORNER = MOVEMENT_TEMPLATES.findIndex(
  ({ movement, side }) => movement === 'lip-corner-up' && side === 'left',
);

function heightAt({ apexMs, lengthMs, heldMs = 0 }: Planned, timeMs: number): number {
  const awayMs = timeMs < apexMs ? apexMs - timeMs : Math.max(0, timeMs - apexMs - heldMs);
  return minimumJerk(1 - awayMs / (lengthMs / 2));
}

/** What is found in a face that sways, with movements planted into it. */
function found(
  seconds: number,
  planned: readonly Planned[],
  closureAt: (timeMs: number) => number = () => 0,
) {
  const random = new Random(4);
  const finder = new MovementFinder();
  const raw = new Float32Array(CHANNEL_COUNT);
  const candidates: (Candidate & { readonly toldMs: number })[] = [];
  let sway = 0;
  for (let frame = 0; frame < 30 * seconds; frame++) {
    const timeMs = frame * GRID_STEP_MS;
    sway = 0.95 * sway + Math.sqrt(1 - 0.95 ** 2) * SWAY * random.normal();
    for (let channel = 0; channel < CHANNEL_COUNT; channel++) {
      raw[channel] = sway + NOISE * random.normal();
      for (const one of planned)
        raw[channel]! +=
          one.amplitude * heightAt(one, timeMs) * MOVEMENT_TEMPLATES[one.template]!.pattern[channel]!;
    }
    const candidate = finder.push(timeMs, raw, closureAt(timeMs));
    if (candidate !== null && candidate.score >= CLEAR) candidates.push({ ...candidate, toldMs: timeMs });
  }
  return candidates;
}

describe('MovementFinder', () => {
  it('finds nothing clear in a face that only sways', () => {
    expect(found(40, [])).toEqual([]);
  });

  it.each([
    [220, BROWS_UP],
    [350, BROWS_UP],
    [480, LEFT_CORNER],
  ])('finds a movement of %i ms, where and what it is, and tells it in time', (lengthMs, template) => {
    const all = found(22, [{ apexMs: 20_000, lengthMs, template, amplitude: 0.012 }]);
    expect(all).toHaveLength(1);
    const candidate = all[0]!;
    expect(Math.abs(candidate.apexMs - 20_000)).toBeLessThanOrEqual(GRID_STEP_MS);
    expect(candidate.template).toBe(template);
    // Half the longest movement and 0.17 s.
    expect(candidate.toldMs - candidate.apexMs).toBeLessThan(450);
  });

  it.each([
    ['small', 0.02, 3000],
    ['large', 0.06, 2000],
  ])('goes on finding a %s movement that is made again and again', (_, amplitude, everyMs) => {
    const lifts = Array.from({ length: 20 }, (__, k) => ({
      apexMs: 12_000 + everyMs * k,
      lengthMs: 350,
      template: BROWS_UP,
      amplitude,
    }));
    expect(found(12 + 20 * (everyMs / 1000), lifts).map(({ apexMs }) => Math.round(apexMs / 1000))).toEqual(
      lifts.map(({ apexMs }) => apexMs / 1000),
    );
  });

  it('takes longer movements to be longer', () => {
    const lengthOf = (lengthMs: number): number =>
      found(22, [{ apexMs: 20_000, lengthMs, template: BROWS_UP, amplitude: 0.015 }])[0]!.lengthMs;
    expect(lengthOf(480)).toBeGreaterThan(lengthOf(220));
  });

  it('leaves what stays alone', () => {
    const held = { apexMs: 20_000, lengthMs: 350, template: BROWS_UP, amplitude: 0.015, heldMs: 1200 };
    expect(found(24, [held])).toEqual([]);
  });

  it('leaves what goes on and on alone, as speech does', () => {
    const waves = Array.from({ length: 12 }, (_, k) => ({
      apexMs: 18_000 + 280 * k,
      lengthMs: 280,
      template: LEFT_CORNER,
      amplitude: 0.02,
    }));
    expect(found(24, waves).length).toBeLessThanOrEqual(1);
  });

  it('does not take a blink for a movement of the lids', () => {
    const lids = MOVEMENT_TEMPLATES.findIndex(
      ({ movement, side }) => movement === 'lids-tight' && side === 'both',
    );
    const blink = { apexMs: 20_000, lengthMs: 300, template: lids, amplitude: 0.02 };
    expect(found(22, [blink])).toHaveLength(1);
    expect(found(22, [blink], (timeMs) => heightAt(blink, timeMs))).toEqual([]);
  });

  it('finds the same in the same channels, and nothing across a break', () => {
    const run = (finder: MovementFinder): (number | undefined)[] => {
      const random = new Random(6);
      return Array.from({ length: 120 }, (_, frame) => {
        const raw = Float32Array.from({ length: CHANNEL_COUNT }, () => 0.002 * random.normal());
        return finder.push(frame * GRID_STEP_MS, raw, 0)?.score;
      });
    };
    const finder = new MovementFinder();
    expect(run(finder)).toEqual(run(new MovementFinder()));
    finder.restart();
    expect(finder.push(0, new Float32Array(CHANNEL_COUNT), 0)).toBeNull();
    expect(CHANNEL_NAMES).toHaveLength(CHANNEL_COUNT);
  });
});
