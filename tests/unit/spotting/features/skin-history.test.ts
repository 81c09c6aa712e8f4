import { describe, expect, it } from 'vitest';
import { MOVEMENTS, type MovementName, type Side } from '../../../../src/contracts/movement.ts';
import { CHANNEL, CHANNEL_COUNT } from '../../../../src/measure/channels.ts';
import { REGIONS, type Region } from '../../../../src/measure/regions.ts';
import { GRID_STEP_MS } from '../../../../src/spotting/grid/grid.ts';
import { skinTraits } from '../../../../src/spotting/features/skin-traits.ts';
import { PARTS_OF } from '../../../../src/contracts/face-part.ts';
import { SkinHistory } from '../../../../src/spotting/features/skin-history.ts';

function channels(region: Region, lateral: number, up: number): Float32Array {
  const out = new Float32Array(CHANNEL_COUNT);
  out[CHANNEL.patchLateral + REGIONS.indexOf(region)] = lateral;
  out[CHANNEL.patchUp + REGIONS.indexOf(region)] = up;
  return out;
}

const moved = (name: MovementName, side: Side): [{ name: MovementName; side: Side; score: number }] => [
  { name, side, score: 1 },
];

describe('SkinHistory', () => {
  it('measures how far the skin of a movement went between two times, in any direction', () => {
    const skin = new SkinHistory();
    for (let i = 0; i < 200; i++) {
      const share = Math.max(0, i - 190) / 9;
      skin.push(i * GRID_STEP_MS, channels('lip-corner-left', 0.03 * share, 0.04 * share));
    }
    const [from, to] = [190 * GRID_STEP_MS, 199 * GRID_STEP_MS];
    expect(skin.displacement(moved('lip-corner-up', 'left'), from, to)).toBeCloseTo(0.05, 6);
    expect(skin.displacement(moved('lip-corner-up', 'both'), from, to)).toBeCloseTo(0.05, 6);
    expect(skin.displacement(moved('lip-corner-up', 'right'), from, to)).toBe(0);
    expect(skin.displacement(moved('inner-brow-up', 'both'), from, to)).toBe(0);
    expect(skin.displacement(moved('dimple', 'left'), from, from)).toBe(0);
  });

  it('takes the frame nearest to a time, also before it has filled up', () => {
    for (const frames of [5, 90, 137]) {
      const skin = new SkinHistory();
      for (let i = 0; i < frames; i++) skin.push(i * GRID_STEP_MS, channels('brow-inner-right', 0, i));
      const last = frames - 1;
      const amplitude = skin.displacement(
        moved('inner-brow-up', 'right'),
        (last - 3 + 0.4) * GRID_STEP_MS,
        (last - 1 - 0.4) * GRID_STEP_MS,
      );
      expect(amplitude).toBe(2);
    }
  });

  it('remembers long enough for the longest brief movement and its late verdict: a second at least', () => {
    const skin = new SkinHistory();
    for (let i = 0; i < 300; i++) skin.push(i * GRID_STEP_MS, channels('brow-inner-right', 0, i));
    expect(skin.displacement(moved('inner-brow-up', 'right'), 269 * GRID_STEP_MS, 299 * GRID_STEP_MS)).toBe(
      30,
    );
  });

  it('forgets at a reset', () => {
    const skin = new SkinHistory();
    for (let i = 0; i < 10; i++) skin.push(i * GRID_STEP_MS, channels('chin', 0, i));
    skin.reset();
    skin.push(1000, channels('chin', 0, 5));
    skin.push(1000 + GRID_STEP_MS, channels('chin', 0, 6));
    expect(skin.displacement(moved('chin-up', 'both'), 0, 1000 + GRID_STEP_MS)).toBe(1);
  });
});

describe('where movements show', () => {
  it('is on the side that moved, or in the middle, for every movement', () => {
    for (const name of MOVEMENTS) {
      const sides = (['right', 'left'] as const).map((side) =>
        skinTraits(name, side).map(({ region }) => REGIONS[region]!),
      );
      sides.forEach((regions, i) => {
        expect(regions.length).toBeGreaterThan(0);
        for (const region of regions) expect(region.endsWith(i === 0 ? '-left' : '-right')).toBe(false);
      });
      expect(sides[0]!.map((region) => region.replace(/-right$/, ''))).toEqual(
        sides[1]!.map((region) => region.replace(/-left$/, '')),
      );
    }
  });

  it('is a part of the face that may be silenced as a whole', () => {
    expect(MOVEMENTS.filter((name) => PARTS_OF[name].measured === 'lids')).toEqual([
      'upper-lid-up',
      'lids-tight',
    ]);
    expect(MOVEMENTS.filter((name) => PARTS_OF[name].measured === 'brows')).toEqual([
      'inner-brow-up',
      'outer-brow-up',
      'brow-down',
    ]);
    expect(MOVEMENTS.filter((name) => PARTS_OF[name].measured === 'mid-face')).toEqual(['nose-wrinkle']);
  });
});

describe('evidence of a movement in the skin', () => {
  const noise = new Float32Array(CHANNEL_COUNT).fill(0.001);

  it('is how far the skin went that way, and the other way is evidence against it', () => {
    const skin = new SkinHistory();
    const channels = new Float32Array(CHANNEL_COUNT);
    skin.push(0, channels);
    channels[CHANNEL.patchUp + REGIONS.indexOf('lip-corner-left')] = -0.02;
    skin.push(200, channels);
    const down = skin.evidence('lip-corner-down', 'left', 0, 200, noise);
    expect(down.iod).toBeCloseTo(0.02, 6);
    expect(down.noiseUnits).toBeCloseTo(20, 4);
    expect(skin.evidence('lip-corner-up', 'left', 0, 200, noise).noiseUnits).toBeLessThan(0);
    expect(skin.evidence('lip-corner-down', 'right', 0, 200, noise).iod).toBe(0);
  });
});
