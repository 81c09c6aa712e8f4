import {
  array,
  check,
  exactOptional,
  length,
  maxLength,
  minLength,
  minValue,
  nullable,
  object,
  picklist,
  pipe,
  string,
  type InferOutput,
} from 'valibot';
import { BIN_EDGES_MS } from '../../core/distribution.ts';
import type { ReadOnly } from '../../core/read-only.ts';
import { between, countUpTo, share, timestamp } from '../../core/value-shapes.ts';

/** What a benchmark measured: written as JSON, read again, shown, compared. Times in ms. */

export const SCHEMA_NAME = 'sotto-speed';
export const SCHEMA_VERSION = 1;

export const SOURCES = ['camera', 'clip', 'trace'] as const;
export type SourceKind = (typeof SOURCES)[number];

/**
 * A frame's way, in order. `arrival` is the camera and the transfer to the worker, beyond the quickest frame of the
 * run (no browser tells when a picture was really taken); `waiting` is for the frame before it; `crop` is the copy of
 * the face's brightness and its stabilised crop; `classifier` includes the readback; `delivery` is the message to the
 * page; `paint` is from that to the cue on the screen, measured now and then.
 */
export const WAY = [
  'arrival',
  'waiting',
  'decode',
  'landmarks',
  'crop',
  'patches',
  'features',
  'classifier',
  'spotter',
  'delivery',
  'paint',
] as const;
export type WayStage = (typeof WAY)[number];

/** No benchmark is longer: a day. */
const MOST_MS = 24 * 3_600_000;
/** Times between two clocks, of the page and of a worker, can come out a little below nothing. */
const LEAST_MS = -1000;
/** A day at a thousand frames a second, and what else is counted. */
const MOST_COUNT = 100_000_000;
const MOST_BYTES = 2 ** 50;
const MOST_FRAMES_PER_SECOND = 100_000;
const MOST_PX = 100_000;
/** Each source through each back end many times over. */
const MOST_RUNS = 100;
/** A step a second for a day. */
const MOST_STEPS = 100_000;
const MOST_LONG_TASKS = 100_000;
const MOST_CELLS = 1000;
const MOST_AMPLITUDE_IOD = 10;
const MOST_CORES = 100_000;
const MOST_MEMORY_GIB = 1_000_000;
/** Of a name, which a file may hold in any language. */
const MOST_CHARACTERS = 1000;

const count = countUpTo(MOST_COUNT);
const lengthMs = between(0, MOST_MS);
const measuredMs = between(LEAST_MS, MOST_MS);
const rate = between(0, MOST_FRAMES_PER_SECOND);
const bytes = between(0, MOST_BYTES);
const text = pipe(string(), maxLength(MOST_CHARACTERS));
const pixels = between(0, MOST_PX);

const distribution = pipe(
  object({
    count: pipe(count, minValue(1)),
    mean: measuredMs,
    p50: measuredMs,
    p95: measuredMs,
    p99: measuredMs,
    max: measuredMs,
    bins: pipe(array(count), length(BIN_EDGES_MS.length + 1)),
  }),
  check(
    ({ p50, p95, p99, max }) => p50 <= p95 && p95 <= p99 && p99 <= max,
    'Expected percentiles in rising order',
  ),
  check(
    (each) => each.bins.reduce((sum, bin) => sum + bin, 0) === each.count,
    'Expected bins that hold every value',
  ),
);

const optionalDistribution = exactOptional(distribution);
const stages = object(
  Object.fromEntries(WAY.map((stage) => [stage, optionalDistribution])) as Record<
    WayStage,
    typeof optionalDistribution
  >,
);

const memory = object({
  /** Of the page alone; null where the browser does not tell. */
  heapBytes: nullable(bytes),
  /** Linear memory of the landmarker. */
  wasmBytes: bytes,
  tensors: count,
});
export type Memory = ReadOnly<InferOutput<typeof memory>>;

const stepTimes = pipe(array(nullable(lengthMs)), maxLength(MOST_STEPS));

const timeline = pipe(
  object({
    stepMs: pipe(lengthMs, minValue(1)),
    /** Worker time of a frame; null where no frame was analysed. */
    medianMs: stepTimes,
    longestMs: stepTimes,
    dropped: pipe(array(count), maxLength(MOST_STEPS)),
  }),
  check(
    ({ medianMs, longestMs, dropped }) =>
      medianMs.length === longestMs.length && longestMs.length === dropped.length,
    'Expected as many steps of each',
  ),
);
/** The run in equal steps: how long frames took, and what was lost. */
export type Timeline = ReadOnly<InferOutput<typeof timeline>>;

const plantedAndFound = { planted: count, found: count };
const TOO_MANY_FOUND = 'Expected no more found than planted';

const movement = pipe(
  object({
    ...plantedAndFound,
    /** From the end of the planted movement to the cue on the screen; null when none was found. */
    endToCueMs: nullable(distribution),
  }),
  check(({ found, planted }) => found <= planted, TOO_MANY_FOUND),
);
export type MovementLatency = ReadOnly<InferOutput<typeof movement>>;

const source = object({
  kind: picklist(SOURCES),
  /** File name of a clip; empty for the others: a camera's name may tell whose it is. */
  name: text,
  widthPx: pixels,
  heightPx: pixels,
  /** Of the source; 0 where it is not known. */
  framesPerSecond: rate,
});
export type RunSource = ReadOnly<InferOutput<typeof source>>;

const run = object({
  source,
  backend: picklist(['webgl', 'wasm', 'cpu']),
  /** From the request for a worker to its being ready. */
  startMs: lengthMs,
  /** From that request to the first frame with a face; null when there was none. */
  firstFaceMs: nullable(lengthMs),
  /** Without the warm-up. */
  watchedMs: lengthMs,
  analysed: count,
  dropped: count,
  doubled: count,
  /** Share of the analysed frames with a face. */
  faceShare: share,
  framesPerSecond: rate,
  /** What the worker could do if frames never let it wait. */
  mostFramesPerSecond: rate,
  /** Everything in the worker for one frame. */
  workMs: distribution,
  stages,
  /** From capture, beyond the quickest, to the result on the page; only for a camera. */
  captureToResultMs: nullable(distribution),
  movement: nullable(movement),
  /** Tasks of the page over 50 ms. */
  longTasksMs: pipe(array(lengthMs), maxLength(MOST_LONG_TASKS)),
  memoryAtStart: memory,
  memoryAtEnd: memory,
  timeline,
});
/** One source through one back end. */
export type Run = ReadOnly<InferOutput<typeof run>>;

const cell = pipe(
  object({
    /** Inter-ocular distances. */
    amplitude: between(0, MOST_AMPLITUDE_IOD),
    /** From onset to offset. */
    durationMs: lengthMs,
    /** Into time that could be judged. */
    ...plantedAndFound,
  }),
  check(({ found, planted }) => found <= planted, TOO_MANY_FOUND),
);
export type SensitivityCell = ReadOnly<InferOutput<typeof cell>>;

const sensitivity = object({
  /**
   * Into what the movements were planted, as numbers: what perception measured of the person before the camera or in
   * the clip, or a generated face, which is stiller and cleaner than any real one.
   */
  face: picklist(['seen', 'generated']),
  /** Mean rate of the frame times that were measured. */
  framesPerSecond: rate,
  cells: pipe(array(cell), maxLength(MOST_CELLS)),
  /** Share of the time that could be judged at all. */
  judgedShare: share,
  /** Moments that belong to no planted movement. */
  others: count,
});
/** What brief movements are still found at the frame times that this device really has, at the rate that the app has by itself. */
export type SensitivityCurve = ReadOnly<InferOutput<typeof sensitivity>>;

const device = object({
  cores: between(0, MOST_CORES),
  /** As the browser tells it, rounded and at most 8; null where it does not. */
  memoryGiB: nullable(between(0, MOST_MEMORY_GIB)),
  /** System and browser in words. */
  system: text,
  browser: text,
  graphics: picklist(['hardware', 'software', 'none']),
  /** Of the processor; empty where it is not known: browsers do not tell. */
  processor: text,
});
export type Device = ReadOnly<InferOutput<typeof device>>;

/** What is not named here is not read: the command line writes more into the same file. */
export const RESULT_CONTENT = object({
  date: timestamp,
  modelVersion: text,
  device,
  runs: pipe(array(run), minLength(1), maxLength(MOST_RUNS)),
  sensitivity: nullable(sensitivity),
});

export interface BenchmarkResult extends ReadOnly<InferOutput<typeof RESULT_CONTENT>> {
  readonly schema: typeof SCHEMA_NAME;
  readonly version: typeof SCHEMA_VERSION;
}
