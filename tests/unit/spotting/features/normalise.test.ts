import { describe, expect, it } from 'vitest';
import { Random } from '../../../../src/core/random.ts';
import { CHANNEL, CHANNEL_COUNT, CHANNEL_NAMES } from '../../../../src/measure/channels.ts';
import {
  FEATURE_COUNT,
  FEATURE_NAMES,
  FeatureNormaliser,
} from '../../../../src/spotting/features/normalise.ts';

const STEP_MS = 1000 / 30;
const BROW = CHANNEL_NAMES.indexOf('patch-up/brow-inner-right');

/** A calm face: open eyes, closed lips, noise of 0.2 % IOD on every channel. */
function calm(random: Random, sd = 0.002): Float32Array {
  const raw = Float32Array.from({ length: CHANNEL_COUNT }, () => sd * random.normal());
  for (const lid of [CHANNEL.lidRight, CHANNEL.lidLeft]) raw[lid]! += 0.17;
  return raw;
}

function settled(sd: number, seconds: number, seed = 1): { normaliser: FeatureNormaliser; random: Random } {
  const random = new Random(seed);
  const normaliser = new FeatureNormaliser();
  for (let i = 0; i < seconds * 30; i++) normaliser.push(calm(random, sd), 1, STEP_MS);
  return { normaliser, random };
}

describe('FeatureNormaliser', () => {
  it('learns a noise that is useful after 3 s and good after 30 s', () => {
    for (const sd of [0.001, 0.004, 0.01]) {
      expect(settled(sd, 3).normaliser.noise[BROW]! / sd).toBeGreaterThan(0.6);
      expect(settled(sd, 3).normaliser.noise[BROW]! / sd).toBeLessThan(1.7);
      expect(Math.abs(settled(sd, 30).normaliser.noise[BROW]! / sd - 1)).toBeLessThan(0.2);
    }
  });

  it('gives a pulse the same size in noise units for calm and shaky people', () => {
    for (const sd of [0.001, 0.004]) {
      const { normaliser, random } = settled(sd, 30);
      const raw = calm(random, 0);
      raw[BROW] = 6 * sd;
      const feature = normaliser.push(raw, 1, STEP_MS)[BROW];
      expect(feature).toBeGreaterThan(3.2);
      expect(feature).toBeLessThan(5.5);
      expect(normaliser.deviation[BROW]! / sd).toBeGreaterThan(5);
    }
  });

  it('takes a slow drift away, and keeps a pulse on top of it whole', () => {
    const sd = 0.001;
    const { normaliser, random } = settled(sd, 30);
    const drifting = (frame: number, pulse: number): Float32Array => {
      const raw = calm(random, sd);
      raw[BROW]! += 0.0004 * frame + pulse;
      return raw;
    };
    let feature = 0;
    for (let i = 0; i < 200; i++) feature = normaliser.push(drifting(i, 0), 1, STEP_MS)[BROW]!;
    expect(normaliser.deviation[BROW]! / sd).toBeGreaterThan(6);
    expect(Math.abs(feature)).toBeLessThan(3);
    const raised = [...normaliser.push(drifting(200, 8 * sd), 1, STEP_MS)];
    for (const name of ['', 'quick/', 'rate/'])
      expect(raised[FEATURE_NAMES.indexOf(`${name}patch-up/brow-inner-right`)]).toBeGreaterThan(3);
  });

  it('keeps every feature finite and small, even for giants and frozen pictures', () => {
    const normaliser = new FeatureNormaliser();
    for (let i = 0; i < 200; i++) {
      const raw = new Float32Array(CHANNEL_COUNT).fill(i < 100 ? 0 : i % 2 === 0 ? 5 : -5);
      for (const value of normaliser.push(raw, i % 2, STEP_MS)) {
        expect(Number.isFinite(value)).toBe(true);
        expect(Math.abs(value)).toBeLessThan(40);
      }
    }
  });

  it('sees a blink at once and lets it go within 300 ms', () => {
    const { normaliser, random } = settled(0.002, 10);
    const shut = calm(random);
    shut[CHANNEL.lidRight] = 0.02;
    normaliser.push(shut, 1, STEP_MS);
    expect(normaliser.blinkRight).toBeGreaterThan(0.7);
    expect(normaliser.blinkLeft).toBeLessThan(0.2);
    for (let i = 0; i < 9; i++) normaliser.push(calm(random), 1, STEP_MS);
    expect(normaliser.blinkRight).toBeLessThan(0.15);
  });

  it('hears speech in the lips, and neither a slow yawn nor stillness', () => {
    const speechOf = (hz: number): number => {
      const { normaliser, random } = settled(0.001, 5);
      for (let i = 0; i < 60; i++) {
        const raw = calm(random, 0.001);
        raw[CHANNEL.lipGap] = 0.04 * (1 + Math.sin((2 * Math.PI * hz * i) / 30));
        normaliser.push(raw, 1, STEP_MS);
      }
      return normaliser.speech;
    };
    expect(speechOf(4)).toBeGreaterThan(0.02);
    expect(speechOf(0.4)).toBeLessThan(0.012);
    expect(settled(0.001, 5).normaliser.speech).toBeLessThan(0.002);
  });

  it('keeps the noise of the person over a restart', () => {
    const { normaliser } = settled(0.0008, 30);
    const learnt = normaliser.noise[BROW]!;
    normaliser.restart();
    expect(normaliser.noise[BROW]).toBe(learnt);
    expect(new FeatureNormaliser().noise[BROW]).toBeGreaterThan(2 * learnt);
  });

  it('names every feature once', () => {
    expect(new Set(FEATURE_NAMES).size).toBe(FEATURE_COUNT);
  });
});
