import { describe, expect, it } from 'vitest';
import { TimedRing } from '../../../../src/core/timed-ring.ts';
import { SHIPPED_DETECTOR } from '../../../../src/spotting/evidence/detector-model.ts';
import { EvidenceBank } from '../../../../src/spotting/evidence/evidence-bank.ts';
import { FILTER_CHANNELS, GROUP_COUNT, GROUP_SIZE } from '../../../../src/spotting/evidence/part-channels.ts';
import { GRID_STEP_MS } from '../../../../src/spotting/grid/grid.ts';
import { channelsOf, templateOf, type Face, type Planted } from './face.fixture.ts';

const LENGTH_MS = 300;
const BROWS: Planted = {
  movement: 'outer-brow-up',
  side: 'both',
  apexMs: 14_000,
  lengthMs: LENGTH_MS,
  amplitude: 0.01,
};
const BROWS_UP = templateOf(BROWS);

/** Runs a bank that knows nothing of people in general over a face, and looks at it after each frame; `aboutMs` is the frame that its answers are of. */
function watch(face: Face, look: (bank: EvidenceBank, aboutMs: number) => void): EvidenceBank {
  const bank = new EvidenceBank(LENGTH_MS, SHIPPED_DETECTOR.templates, []);
  const history = new TimedRing(bank.windowFrames, FILTER_CHANNELS);
  for (const { timeMs, raw } of channelsOf(face)) {
    history.push(timeMs, raw);
    if (history.length < bank.windowFrames) continue;
    bank.push(history);
    look(bank, timeMs - bank.basis.after * GRID_STEP_MS);
  }
  return bank;
}

describe('EvidenceBank', () => {
  it('answers noise with as much as noise: one or a little more for each template, and for each channel', () => {
    const squares = new Float64Array(SHIPPED_DETECTOR.templates.length);
    const energies = new Float64Array(GROUP_COUNT);
    let frames = 0;
    watch({ seconds: 40 }, (bank, aboutMs) => {
      if (aboutMs < 15_000) return;
      frames++;
      bank.heights.forEach((height, t) => (squares[t]! += height ** 2));
      bank.pulseEnergy.forEach((energy, group) => (energies[group]! += energy / GROUP_SIZE[group]!));
    });
    // More than one: there are nearly as many channels as independent looks to learn from.
    for (const square of squares) {
      expect(Math.sqrt(square / frames)).toBeGreaterThan(0.5);
      expect(Math.sqrt(square / frames)).toBeLessThan(2);
    }
    for (const energy of energies) {
      expect(energy / frames).toBeGreaterThan(0.5);
      expect(energy / frames).toBeLessThan(2);
    }
  });

  it('answers a movement at its apex, and the template that it is, by as much as its gain says', () => {
    const heights: {
      readonly aboutMs: number;
      readonly heights: readonly number[];
      readonly gain: number;
    }[] = [];
    watch({ seconds: 16, planted: [BROWS] }, (bank, aboutMs) => {
      if (aboutMs > 13_000)
        heights.push({ aboutMs, heights: [...bank.heights], gain: bank.gains[BROWS_UP]! });
    });
    const tallest = heights.reduce((most, one) =>
      one.heights[BROWS_UP]! > most.heights[BROWS_UP]! ? one : most,
    );
    expect(Math.abs(tallest.aboutMs - BROWS.apexMs)).toBeLessThanOrEqual(GRID_STEP_MS);
    expect(Math.max(...tallest.heights)).toBe(tallest.heights[BROWS_UP]);
    // Noise adds one or two, and what is tall is soft-limited.
    const told = tallest.heights[BROWS_UP]! / (BROWS.amplitude * tallest.gain);
    expect(told).toBeGreaterThan(0.7);
    expect(told).toBeLessThan(1.1);
  });

  it('sees half as far in twice the noise, and knows that it is twice', () => {
    const [calm, noisy] = [2, 4].map((noise) => watch({ seconds: 20, noise }, () => undefined));
    expect(calm!.gains[BROWS_UP]! / noisy!.gains[BROWS_UP]!).toBeGreaterThan(1.7);
    expect(calm!.gains[BROWS_UP]! / noisy!.gains[BROWS_UP]!).toBeLessThan(2.3);
    for (let group = 0; group < GROUP_COUNT; group++)
      expect(noisy!.logNoise[group]! - calm!.logNoise[group]!).toBeCloseTo(Math.LN2, 0);
  });

  it('stays finite where nothing moves at all, and where a channel jumps', () => {
    const bank = new EvidenceBank(LENGTH_MS, SHIPPED_DETECTOR.templates, []);
    const history = new TimedRing(bank.windowFrames, FILTER_CHANNELS);
    const row = new Float64Array(FILTER_CHANNELS);
    for (let frame = 0; frame < 300; frame++) {
      if (frame === 200) row[0] = 1e6;
      history.push(frame * GRID_STEP_MS, row);
      if (history.length < bank.windowFrames) continue;
      bank.push(history);
      for (const list of [
        bank.heights,
        bank.along,
        bank.gains,
        bank.pulseEnergy,
        bank.otherEnergy,
        bank.logNoise,
      ])
        expect(list.every(Number.isFinite)).toBe(true);
    }
  });
});
