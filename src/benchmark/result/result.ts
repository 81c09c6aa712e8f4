import type { Distribution } from '../../core/distribution.ts';

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

export interface RunSource {
  readonly kind: SourceKind;
  /** File name of a clip; empty for the others: a camera's name may tell whose it is. */
  readonly name: string;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Of the source; 0 where it is not known. */
  readonly framesPerSecond: number;
}

export interface Memory {
  /** Of the page alone; null where the browser does not tell. */
  readonly heapBytes: number | null;
  /** Linear memory of the landmarker. */
  readonly wasmBytes: number;
  readonly tensors: number;
}

/** The run in equal steps: how long frames took, and what was lost. */
export interface Timeline {
  readonly stepMs: number;
  /** Worker time of a frame; null where no frame was analysed. */
  readonly medianMs: readonly (number | null)[];
  readonly longestMs: readonly (number | null)[];
  readonly dropped: readonly number[];
}

export interface MovementLatency {
  readonly planted: number;
  readonly found: number;
  /** From the end of the planted movement to the cue on the screen; null when none was found. */
  readonly endToCueMs: Distribution | null;
}

/** One source through one back end. */
export interface Run {
  readonly source: RunSource;
  readonly backend: 'webgl' | 'wasm' | 'cpu';
  /** From the request for a worker to its being ready. */
  readonly startMs: number;
  /** From that request to the first frame with a face; null when there was none. */
  readonly firstFaceMs: number | null;
  /** Without the warm-up. */
  readonly watchedMs: number;
  readonly analysed: number;
  readonly dropped: number;
  readonly doubled: number;
  /** Share of the analysed frames with a face. */
  readonly faceShare: number;
  readonly framesPerSecond: number;
  /** What the worker could do if frames never let it wait. */
  readonly mostFramesPerSecond: number;
  /** Everything in the worker for one frame. */
  readonly workMs: Distribution;
  readonly stages: Readonly<Partial<Record<WayStage, Distribution>>>;
  /** From capture, beyond the quickest, to the result on the page; only for a camera. */
  readonly captureToResultMs: Distribution | null;
  readonly movement: MovementLatency | null;
  /** Tasks of the page over 50 ms. */
  readonly longTasksMs: readonly number[];
  readonly memoryAtStart: Memory;
  readonly memoryAtEnd: Memory;
  readonly timeline: Timeline;
}

export interface SensitivityCell {
  /** Inter-ocular distances. */
  readonly amplitude: number;
  /** From onset to offset. */
  readonly durationMs: number;
  /** Into time that could be judged. */
  readonly planted: number;
  readonly found: number;
}

/** What brief movements are still found at the frame times that this device really has. */
export interface SensitivityCurve {
  /**
   * Into what the movements were planted, as numbers: what perception measured of the person before the camera or in
   * the clip, or a generated face, which is stiller and cleaner than any real one.
   */
  readonly face: 'seen' | 'generated';
  /** Mean rate of those frame times. */
  readonly framesPerSecond: number;
  readonly cells: readonly SensitivityCell[];
  /** Share of the time that could be judged at all. */
  readonly judgedShare: number;
  /** Moments that belong to no planted movement. */
  readonly others: number;
}

export interface Device {
  readonly cores: number;
  /** As the browser tells it, rounded and at most 8; null where it does not. */
  readonly memoryGiB: number | null;
  /** System and browser in words. */
  readonly system: string;
  readonly browser: string;
  readonly graphics: 'hardware' | 'software' | 'none';
  /** Of the processor; empty where it is not known: browsers do not tell. */
  readonly processor: string;
}

export interface BenchmarkResult {
  readonly schema: typeof SCHEMA_NAME;
  readonly version: typeof SCHEMA_VERSION;
  /** ISO 8601. */
  readonly date: string;
  readonly modelVersion: string;
  readonly device: Device;
  readonly runs: readonly Run[];
  readonly sensitivity: SensitivityCurve | null;
}
