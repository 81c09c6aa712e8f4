import { describe, expect, it } from 'vitest';
import { CHANNEL, CHANNEL_COUNT } from '../../../../src/measure/channels.ts';
import { MEASURED_PARTS } from '../../../../src/contracts/face-part.ts';
import type { MeasuredPart } from '../../../../src/contracts/face-part.ts';
import { GRID_STEP_MS } from '../../../../src/spotting/grid/grid.ts';
import { PartSight } from '../../../../src/spotting/features/part-sight.ts';

/** Three seconds at full quality, but for one part in one stretch of time. */
function sightLosing(part: MeasuredPart, fromMs: number, toMs: number, quality: number): PartSight {
  const sight = new PartSight();
  for (let frame = 0; frame < 90; frame++) {
    const timeMs = frame * GRID_STEP_MS;
    const channels = new Float32Array(CHANNEL_COUNT).fill(0.9);
    if (timeMs >= fromMs && timeMs < toMs) channels[CHANNEL.quality + MEASURED_PARTS.indexOf(part)] = quality;
    sight.push(timeMs, channels);
  }
  return sight;
}

describe('the sight of a part of the face', () => {
  it('is lost while its patches are, between onset and just after the apex', () => {
    const sight = sightLosing('brows', 1000, 1400, 0.2);
    expect(sight.sees('brow-down', 900, 1100)).toBe(false);
    expect(sight.sees('brow-down', 700, 950)).toBe(false);
    expect(sight.sees('brow-down', 400, 700)).toBe(true);
    expect(sight.sees('brow-down', 2100, 2300)).toBe(true);
  });

  it('is not trusted right after, when the tracker may have taken the hand for the skin', () => {
    expect(sightLosing('brows', 1000, 1400, 0).sees('brow-down', 1700, 1900)).toBe(false);
  });

  it('of the lids is back as soon as a blink is over', () => {
    expect(sightLosing('lids', 1000, 1200, 0).sees('lids-tight', 1100, 1300)).toBe(false);
    expect(sightLosing('lids', 1000, 1200, 0).sees('lids-tight', 1300, 1500)).toBe(true);
  });

  it('is kept by the parts that the hand leaves free', () => {
    const sight = sightLosing('mouth', 1000, 1400, 0);
    expect(sight.sees('brow-down', 1000, 1200)).toBe(true);
    expect(sight.sees('lip-corner-up', 1000, 1200)).toBe(false);
  });

  it('is kept where patches are merely not at their best', () => {
    expect(sightLosing('brows', 1000, 1400, 0.5).sees('brow-down', 1000, 1200)).toBe(true);
  });

  it('remembers nothing across a break', () => {
    const sight = sightLosing('brows', 1000, 1400, 0);
    sight.reset();
    expect(sight.sees('brow-down', 1000, 1200)).toBe(true);
  });
});
