import { describe, expect, it } from 'vitest';
import { between, seenBy, thinned } from '../../../../bench/planting/camera-effects.ts';
import type { Picture } from '../../../../bench/planting/decoded-clip.ts';

/** Brightness rises to the right by `slope` a pixel; no colour. */
function ramp(widthPx: number, heightPx: number, slope: number): Picture {
  const bytes = new Uint8Array((widthPx * heightPx * 3) / 2).fill(128);
  for (let at = 0; at < widthPx * heightPx; at++) bytes[at] = 40 + slope * (at % widthPx);
  return { bytes, widthPx, heightPx, timeMs: 0, colorSpace: {} };
}

const frames = (count: number, fps: number) =>
  Array.from({ length: count }, (_, frame) => ({ frame, timeMs: (frame * 1000) / fps }));

describe('effects of a camera', () => {
  it('leave out frames down to a rate, and keep the times of those that stay', () => {
    const kept = thinned(frames(300, 30), 20);
    expect(kept.length / 10).toBeCloseTo(20, 0);
    for (const { frame, timeMs } of kept) expect(timeMs).toBeCloseTo((frame * 1000) / 30, 6);
    expect(thinned(frames(300, 30), 15)).toHaveLength(150);
    expect(thinned(frames(300, 30), 30)).toHaveLength(300);
    expect(thinned(frames(240, 24), 30)).toHaveLength(240);
  });

  it('shrink by the mean over the area: a ramp stays a ramp', () => {
    const small = seenBy(ramp(40, 20, 3), { scale: 0.5 }, 0);
    expect([small.widthPx, small.heightPx]).toEqual([20, 10]);
    for (let x = 0; x < 20; x++) expect(small.bytes[x]).toBeCloseTo(40 + 3 * (2 * x + 0.5), -0.5);
    const odd = seenBy(ramp(40, 20, 3), { scale: 0.65 }, 0);
    expect([odd.widthPx, odd.heightPx]).toEqual([26, 14]);
    expect(odd.bytes).toHaveLength((26 * 14 * 3) / 2);
  });

  it('darken towards black, and take the colour along', () => {
    const dark = seenBy(ramp(8, 4, 2), { light: 0.25 }, 0);
    expect(dark.bytes[0]).toBe(16 + (40 - 16) / 4);
    expect(dark.bytes.at(-1)).toBe(128);
  });

  it('add noise of the size asked for, another in every picture and the same in every run', () => {
    const flat = ramp(200, 100, 0);
    const noisy = (index: number): Uint8Array => seenBy(flat, { noiseGrey: 5 }, index).bytes;
    const luma = [...noisy(0).subarray(0, 20_000)];
    const mean = luma.reduce((sum, value) => sum + value, 0) / luma.length;
    const sd = Math.sqrt(luma.reduce((sum, value) => sum + (value - mean) ** 2, 0) / luma.length);
    expect(mean).toBeCloseTo(40, 0);
    expect(Math.abs(sd - 5)).toBeLessThan(0.2);
    expect(noisy(0)).toEqual(noisy(0));
    expect(noisy(0)).not.toEqual(noisy(1));
  });

  it('put a cross-faded picture between two', () => {
    const [dark, bright] = [ramp(8, 4, 0), ramp(8, 4, 10)];
    expect(between(dark, bright).bytes[4]).toBe((40 + 80) / 2);
  });

  it('are none when none are asked for', () => {
    const picture = ramp(8, 4, 1);
    expect(seenBy(picture, undefined, 0)).toBe(picture);
  });
});
