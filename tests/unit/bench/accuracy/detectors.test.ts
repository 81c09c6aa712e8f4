import { describe, expect, it } from 'vitest';
import type { Detection, Detector } from '../../../../bench/accuracy/detector.ts';
import {
  FEATURE_DIFFERENCE,
  MAIN_DIRECTION,
} from '../../../../bench/accuracy/detectors/feature-difference.ts';
import { gated } from '../../../../bench/accuracy/detectors/gated.ts';
import { INTERVAL_PEAKS } from '../../../../bench/accuracy/detectors/interval-peaks.ts';
import { LANDMARK_THRESHOLD } from '../../../../bench/accuracy/detectors/landmark-threshold.ts';
import { NAIVE_FLOW } from '../../../../bench/accuracy/detectors/naive-flow.ts';
import { NOTHING } from '../../../../bench/accuracy/detectors/nothing.ts';
import { REGION_THRESHOLD } from '../../../../bench/accuracy/detectors/region-threshold.ts';
import { WHITENED_FILTER } from '../../../../bench/accuracy/detectors/whitened-filter.ts';
import { iou } from '../../../../models/evaluation/iou.ts';
import { drift, pulse, step, traceOf, type Film } from './trace.fixture.ts';

interface Case {
  readonly detector: Detector;
  /** A cut as one would choose it. */
  readonly cut: number;
}

const ABSOLUTE: readonly Case[] = [
  { detector: NAIVE_FLOW, cut: 6 },
  { detector: REGION_THRESHOLD, cut: 6 },
  { detector: LANDMARK_THRESHOLD, cut: 6 },
  { detector: WHITENED_FILTER, cut: 0.4 },
];
/** Relative to the highest peak of the clip: something is always found. */
const RELATIVE: readonly Case[] = [
  { detector: FEATURE_DIFFERENCE, cut: 0.6 },
  { detector: MAIN_DIRECTION, cut: 0.6 },
  { detector: INTERVAL_PEAKS, cut: 0.6 },
];
const ALL = [...ABSOLUTE, ...RELATIVE];

const APEX_MS = 10_020;

function found({ detector, cut }: Case, film: Film): readonly Detection[] {
  return gated(detector)
    .detect(traceOf(film))
    .filter(({ score }) => score >= cut);
}

describe.each(ALL)('$detector.name', (one) => {
  it.each([24, 25, 30])(
    'finds a clear movement within one frame at %i frames a second',
    (framesPerSecond) => {
      const detections = found(one, { framesPerSecond, level: pulse(APEX_MS) });
      expect(detections).toHaveLength(1);
      const { onsetMs, apexMs, offsetMs } = detections[0]!;
      expect(Math.abs(apexMs - APEX_MS)).toBeLessThanOrEqual(1000 / framesPerSecond);
      const truth = { onsetMs: APEX_MS - 150, apexMs: APEX_MS, offsetMs: APEX_MS + 150 };
      expect(iou(truth, { onsetMs, apexMs, offsetMs })).toBeGreaterThan(0.5);
    },
  );

  it('puts a brief movement before a step and a drift', () => {
    const level = (timeMs: number): number =>
      pulse(APEX_MS)(timeMs) + step(5000, 0.02)(timeMs) + drift(0.01)(timeMs);
    const detections = found({ ...one, cut: -Infinity }, { level });
    const surest = detections.reduce((a, b) => (b.score > a.score ? b : a));
    expect(Math.abs(surest.apexMs - APEX_MS)).toBeLessThan(60);
  });

  it('gives candidates in order of time, each around its apex, one per movement', () => {
    const level = (timeMs: number): number => pulse(6000)(timeMs) + pulse(APEX_MS)(timeMs);
    const detections = one.detector.detect(traceOf({ level }));
    expect(detections.length).toBeGreaterThanOrEqual(2);
    detections.forEach(({ onsetMs, apexMs, offsetMs }, k) => {
      expect(onsetMs).toBeLessThanOrEqual(apexMs);
      expect(apexMs).toBeLessThanOrEqual(offsetMs);
      if (k > 0) expect(apexMs - detections[k - 1]!.apexMs).toBeGreaterThan(200);
    });
  });

  it('outlives lost frames and faces', () => {
    const film: Film = {
      level: pulse(APEX_MS),
      isLost: (timeMs) => timeMs > 4000 && timeMs < 4300,
      faces: (timeMs) => (timeMs > 6000 && timeMs < 7000 ? 0 : 1),
    };
    const detections = found({ ...one, cut: one.cut / 2 }, film);
    expect(detections.some(({ apexMs }) => Math.abs(apexMs - APEX_MS) < 60)).toBe(true);
    expect(detections.some(({ apexMs }) => apexMs > 6000 && apexMs < 7000)).toBe(false);
  });

  it('has nothing to say of nothing', () => {
    expect(one.detector.detect(traceOf({ durationMs: 0 }))).toEqual([]);
    expect(found(one, { durationMs: 100 })).toEqual([]);
  });
});

describe.each(ABSOLUTE)('$detector.name', (one) => {
  it('finds next to nothing in noise', () => {
    const counts = [11, 12, 13].map((seed) => found(one, { seed }).length);
    expect(Math.max(...counts)).toBeLessThanOrEqual(1);
  });

  it('finds no drift', () => {
    expect(found(one, { level: drift() })).toEqual([]);
  });
});

describe.each(ABSOLUTE.filter(({ detector }) => detector !== WHITENED_FILTER))('$detector.name', (one) => {
  it('finds no step', () => {
    expect(found(one, { level: step(APEX_MS) })).toEqual([]);
  });
});

describe('whitened filter', () => {
  const one = { detector: WHITENED_FILTER, cut: 0.4 };

  it.each(['outer-brow-up', 'lip-corner-up', 'dimple', 'chin-up', 'lids-tight', 'nose-wrinkle'] as const)(
    'finds %s of a fiftieth of the distance between the eyes',
    (movement) => {
      const detections = found(one, { movement, level: pulse(APEX_MS, 0.02) });
      expect(detections.map(({ apexMs }) => Math.abs(apexMs - APEX_MS) < 60)).toEqual([true]);
    },
  );

  it('does not take a blink for a movement', () => {
    expect(found(one, { blinksMs: [5000, 8000, 8400, 12_000] })).toEqual([]);
  });

  it('is less like what steps or lasts than like what is brief; the app asks for more evidence than that', () => {
    const likeness = (level: (timeMs: number) => number): number =>
      Math.max(...found({ ...one, cut: 0 }, { level }).map(({ score }) => score));
    const brief = likeness(pulse(APEX_MS));
    expect(likeness(step(APEX_MS))).toBeLessThan(brief);
    expect(likeness((timeMs) => step(8000)(timeMs) - step(9500)(timeMs))).toBeLessThan(brief);
  });

  it('answers the same whenever it is asked', () => {
    const trace = traceOf({ level: pulse(APEX_MS) });
    expect(WHITENED_FILTER.detect(trace)).toEqual(WHITENED_FILTER.detect(trace));
  });

  it('does not look further ahead than its window', () => {
    const whole = found(one, { level: pulse(8000) });
    const cut = found(one, { level: pulse(8000), durationMs: 8600 });
    expect(cut[0]).toEqual(whole[0]);
  });
});

describe('nothing', () => {
  it('says nothing', () => {
    expect(NOTHING.detect(traceOf({ level: pulse(APEX_MS) }))).toEqual([]);
  });
});
