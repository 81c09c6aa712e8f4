import {
  SCHEMA_NAME,
  SCHEMA_VERSION,
  WAY,
  type BenchmarkResult,
  type Run,
  type SensitivityCell,
  type SensitivityCurve,
  type WayStage,
} from '../../../src/benchmark/result/result.ts';
import { distributionOf, type Distribution } from '../../../src/core/distribution.ts';
import { Random } from '../../../src/core/random.ts';

const FRAMES = 900;
const MEBIBYTE = 2 ** 20;
const STEPS = 30;

/** About how long each stage takes on a middling laptop, ms. */
const TYPICAL_MS: Readonly<Record<WayStage, number>> = {
  arrival: 2,
  waiting: 0.4,
  decode: 1.5,
  landmarks: 11,
  crop: 0.9,
  patches: 1.2,
  features: 0.2,
  classifier: 2.4,
  spotter: 0.3,
  delivery: 0.5,
  paint: 9,
};

/** Times around a typical one, with a tail to the right as real ones have. */
export function timesAround(typicalMs: number, count = FRAMES, seed = 1): Distribution {
  const random = new Random(seed + Math.round(1000 * typicalMs));
  const values = Array.from({ length: count }, () => {
    const spread = random.between(0.75, 1.25);
    return typicalMs * (random.uniform() > 0.97 ? 3 * spread : spread);
  });
  return distributionOf(values)!;
}

/** @param slowness 1 as typical, 2 takes twice as long */
export function runWith(part: Partial<Run> = {}, slowness = 1): Run {
  const stages = Object.fromEntries(
    WAY.map((stage) => [stage, timesAround(slowness * TYPICAL_MS[stage], stage === 'paint' ? 40 : FRAMES)]),
  ) as Record<WayStage, Distribution>;
  return {
    source: { kind: 'camera', name: '', widthPx: 640, heightPx: 480, framesPerSecond: 30 },
    backend: 'webgl',
    startMs: 1450 * slowness,
    firstFaceMs: 1900 * slowness,
    watchedMs: 30_000,
    analysed: FRAMES,
    dropped: 9,
    doubled: 3,
    faceShare: 0.99,
    framesPerSecond: 29.7 / slowness,
    mostFramesPerSecond: 52 / slowness,
    workMs: timesAround(18 * slowness),
    stages,
    captureToResultMs: timesAround(24 * slowness),
    movement: { planted: 40, found: 33, endToCueMs: timesAround(310 * slowness, 33) },
    longTasksMs: [61.5, 80],
    memoryAtStart: { heapBytes: 18 * MEBIBYTE, wasmBytes: 64 * MEBIBYTE, tensors: 42 },
    memoryAtEnd: { heapBytes: 19 * MEBIBYTE, wasmBytes: 64 * MEBIBYTE, tensors: 42 },
    timeline: {
      stepMs: 1000,
      medianMs: Array.from({ length: STEPS }, (_, at) =>
        at === 12 ? null : slowness * (18 + Math.sin(at / 3)),
      ),
      longestMs: Array.from({ length: STEPS }, (_, at) =>
        at === 12 ? null : slowness * (24 + 6 * Math.sin(at) ** 2),
      ),
      dropped: Array.from({ length: STEPS }, (_, at) => (at === 12 ? 7 : at === 20 ? 2 : 0)),
    },
    ...part,
  };
}

/** A trace needs no camera, so nothing arrives from one. */
export function traceRunWith(part: Partial<Run> = {}, slowness = 1): Run {
  const run = runWith({}, slowness);
  const { features, classifier, spotter, delivery, paint } = run.stages;
  return {
    ...run,
    source: { kind: 'trace', name: '', widthPx: 640, heightPx: 480, framesPerSecond: 30 },
    stages: {
      features: features!,
      classifier: classifier!,
      spotter: spotter!,
      delivery: delivery!,
      paint: paint!,
    },
    captureToResultMs: null,
    ...part,
  };
}

const DURATIONS_MS = [40, 80, 120, 160, 200, 300, 400];
const AMPLITUDES = [0.005, 0.01, 0.015, 0.03, 0.06];
const PLANTED = 20;

/** @param foundShare of the movements of each kind, 0..1 */
export function curveOf(
  foundShare: (amplitude: number, durationMs: number) => number,
  part: Partial<SensitivityCurve> = {},
): SensitivityCurve {
  const cells = AMPLITUDES.flatMap((amplitude) =>
    DURATIONS_MS.map((durationMs): SensitivityCell => {
      const found = Math.round(PLANTED * foundShare(amplitude, durationMs));
      return { amplitude, durationMs, planted: PLANTED, found };
    }),
  );
  return { face: 'seen', framesPerSecond: 29.7, cells, judgedShare: 0.93, others: 2, ...part };
}

/** Seen the better the larger and longer. */
export const CURVE = curveOf((amplitude, durationMs) =>
  Math.min(1, (amplitude / 0.03) * Math.min(1.2, durationMs / 170)),
);

export function resultWith(part: Partial<BenchmarkResult> = {}): BenchmarkResult {
  return {
    schema: SCHEMA_NAME,
    version: SCHEMA_VERSION,
    date: '2026-03-01T14:30:05.120Z',
    modelVersion: '1.2.0',
    device: {
      cores: 8,
      memoryGiB: 8,
      system: 'Linux x86_64',
      browser: 'Chromium 140',
      graphics: 'hardware',
      processor: '',
    },
    runs: [runWith(), runWith({ backend: 'wasm' }, 1.4)],
    sensitivity: CURVE,
    ...part,
  };
}

export const RESULT = resultWith();
