/** What crosses from the bench to its own page and back. */
import type { BenchmarkOrder, BenchmarkSource } from '../../../src/benchmark/run/order.ts';
import type { BenchmarkResult } from '../../../src/benchmark/result/result.ts';
import type { TaskResult } from '../../../src/cli/harness/page-contract.ts';
import type {
  FrameCounts,
  PerceptionConfig,
  Resources,
  StageTimings,
  StartReport,
} from '../../../src/contracts/perception.ts';

/** One analysed frame. Times of a camera run are on the clock of the capture. */
export interface WatchedFrame {
  readonly captureMs: number;
  /** Frames dropped so far. */
  readonly dropped: number;
  /** Whether the whole face was judged. */
  readonly judged: boolean;
}

/** A moment, and when the page heard of it. */
export interface ReportedMoment {
  readonly onsetMs: number;
  readonly apexMs: number;
  readonly offsetMs: number;
  readonly reportedMs: number;
  /** From the end that was found, by the worker's own count. */
  readonly latencyMs: number;
}

/** A picture of a numbered film, as the camera captured it. */
export interface CapturedPicture {
  readonly number: number;
  readonly captureMs: number;
}

/** A while of watching the camera. */
export interface CameraRun {
  readonly start: StartReport;
  /** From the call to the worker's start. */
  readonly startMs: number;
  /** From the call to the first frame with landmarks; null when none came. */
  readonly firstLandmarksMs: number | null;
  /** From the first frame to the last. */
  readonly watchedMs: number;
  readonly counts: FrameCounts;
  readonly stages: StageTimings;
  readonly frames: readonly WatchedFrame[];
  readonly moments: readonly ReportedMoment[];
  /** Empty unless the fake camera plays a numbered film. */
  readonly pictures: readonly CapturedPicture[];
}

/** A long while of watching the camera. */
export interface Endurance {
  readonly analysed: number;
  readonly dropped: number;
  /** After a minute, and at the end. */
  readonly first: Resources;
  readonly last: Resources;
}

/** A benchmark whose clip lies in the page. */
export type LabOrder = Omit<BenchmarkOrder, 'source'> & {
  readonly source: Exclude<BenchmarkSource, { readonly kind: 'clip' }> | { readonly kind: 'clip' };
};

/** On `window.sottoLab`. Each call starts a fresh worker and lets it go at its end. */
export interface Lab {
  /** Runs the page's own benchmark; a clip is the one in the page's input. */
  benchmark(order: LabOrder): Promise<TaskResult<BenchmarkResult>>;
  /** Watches the first camera at 60 frames a second, if it has as many, until so many frames were analysed. */
  endure(config: PerceptionConfig, frames: number): Promise<TaskResult<Endurance>>;
  /** Watches the first camera for a while. */
  watch(config: PerceptionConfig, durationMs: number): Promise<TaskResult<CameraRun>>;
}

declare global {
  interface Window {
    sottoLab: Lab;
  }
}
