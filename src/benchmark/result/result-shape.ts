import {
  array,
  check,
  exactOptional,
  finite,
  integer,
  isoTimestamp,
  length,
  literal,
  maxLength,
  maxValue,
  minLength,
  minValue,
  nullable,
  number,
  object,
  picklist,
  pipe,
  string,
} from 'valibot';
import { BIN_EDGES_MS } from '../../core/distribution.ts';
import { SCHEMA_NAME, SOURCES, WAY, type WayStage } from './result.ts';

/** What a benchmark looks like as JSON. Only its shape is here; src/benchmark/result/result-json.ts writes and reads it. */

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

const between = (least: number, most: number) => pipe(number(), finite(), minValue(least), maxValue(most));
const count = pipe(number(), integer(), minValue(0), maxValue(MOST_COUNT));
const share = between(0, 1);
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

const memory = object({ heapBytes: nullable(bytes), wasmBytes: bytes, tensors: count });

const stepTimes = pipe(array(nullable(lengthMs)), maxLength(MOST_STEPS));

const timeline = pipe(
  object({
    stepMs: pipe(lengthMs, minValue(1)),
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

const found = { planted: count, found: count };
const TOO_MANY_FOUND = 'Expected no more found than planted';

const movement = pipe(
  object({ ...found, endToCueMs: nullable(distribution) }),
  check((each) => each.found <= each.planted, TOO_MANY_FOUND),
);

const run = object({
  source: object({
    kind: picklist(SOURCES),
    name: text,
    widthPx: pixels,
    heightPx: pixels,
    framesPerSecond: rate,
  }),
  backend: picklist(['webgl', 'wasm', 'cpu']),
  startMs: lengthMs,
  firstFaceMs: nullable(lengthMs),
  watchedMs: lengthMs,
  analysed: count,
  dropped: count,
  doubled: count,
  faceShare: share,
  framesPerSecond: rate,
  mostFramesPerSecond: rate,
  workMs: distribution,
  stages,
  captureToResultMs: nullable(distribution),
  movement: nullable(movement),
  longTasksMs: pipe(array(lengthMs), maxLength(MOST_LONG_TASKS)),
  memoryAtStart: memory,
  memoryAtEnd: memory,
  timeline,
});

const cell = pipe(
  object({ amplitude: between(0, MOST_AMPLITUDE_IOD), durationMs: lengthMs, ...found }),
  check((each) => each.found <= each.planted, TOO_MANY_FOUND),
);

const sensitivity = object({
  face: picklist(['seen', 'generated']),
  framesPerSecond: rate,
  cells: pipe(array(cell), maxLength(MOST_CELLS)),
  judgedShare: share,
  others: count,
});

const device = object({
  cores: between(0, MOST_CORES),
  memoryGiB: nullable(between(0, MOST_MEMORY_GIB)),
  system: text,
  browser: text,
  graphics: picklist(['hardware', 'software', 'none']),
  processor: text,
});

/** Says that a file is a benchmark at all, of whatever version. */
export const ANY_RESULT_FILE = object({
  schema: literal(SCHEMA_NAME),
  version: pipe(number(), integer(), minValue(1)),
});

/** What is not named here is not read: the command line writes more into the same file. */
export const RESULT_FILE = object({
  date: pipe(
    string(),
    isoTimestamp(),
    check((date) => Number.isFinite(Date.parse(date))),
  ),
  modelVersion: text,
  device,
  runs: pipe(array(run), minLength(1), maxLength(MOST_RUNS)),
  sensitivity: nullable(sensitivity),
});
