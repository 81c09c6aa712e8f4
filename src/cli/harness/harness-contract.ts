/** What crosses from the command line, the tests and the benchmark to the harness page and back. */
import type { BenchmarkOrder, BenchmarkSource } from '../../benchmark/run/order.ts';
import type { BenchmarkResult } from '../../benchmark/result/result.ts';
import type {
  ClipReport,
  Fault,
  FrameCounts,
  PerceptionConfig,
  PerceptionEvent,
  Resources,
  StageTimings,
  StartReport,
} from '../../contracts/perception.ts';

/** The input on the page that the clip is put into, so that no copy of it is made. */
export const CLIP_INPUT = '#clip';
/** The input for the images of a clip that lies as single pictures. */
export const IMAGES_INPUT = '#images';

/** The function the page calls with news, installed before it loads. */
export const NEWS_FUNCTION = 'sottoNews';

export type HarnessNews = Extract<PerceptionEvent, { type: 'loading' | 'progress' }>;

export interface ClipAnalysis {
  readonly start: StartReport;
  readonly clip: ClipReport;
  readonly cores: number;
}

/** One analysed frame. Times of a camera run are on the clock of the capture. */
export interface WatchedFrame {
  readonly captureMs: number;
  /** Frames dropped so far. */
  readonly dropped: number;
  /** Whether the whole face was judged. */
  readonly judged: boolean;
}

/** A moment, and when the page heard of it. */
export interface ToldMoment {
  readonly onsetMs: number;
  readonly apexMs: number;
  readonly offsetMs: number;
  readonly toldMs: number;
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
  readonly moments: readonly ToldMoment[];
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

/** A fault is a value here: errors lose their fields on the way out of a page. */
export type Outcome<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly fault: Fault };

/** A benchmark whose clip lies in the page. */
export type HarnessOrder = Omit<BenchmarkOrder, 'source'> & {
  readonly source: Exclude<BenchmarkSource, { readonly kind: 'clip' }> | { readonly kind: 'clip' };
};

/** On `window.sottoHarness`. Each call starts a fresh worker and lets it go at its end. */
export interface Harness {
  /** Analyses the clip in the page's input. */
  analyse(config: PerceptionConfig): Promise<Outcome<ClipAnalysis>>;
  /** Analyses the images in the page's other input; `timesMs` gives the time of each from the first. */
  analyseImages(config: PerceptionConfig, timesMs: readonly number[]): Promise<Outcome<ClipAnalysis>>;
  /** Records the clip in the page's input and posts the bytes of a trace file to `uploadUrl`. */
  record(config: PerceptionConfig, uploadUrl: string): Promise<Outcome<null>>;
  /** Runs the benchmark; a clip is the one in the page's input. */
  benchmark(order: HarnessOrder): Promise<Outcome<BenchmarkResult>>;
  /** Watches the first camera at 60 frames a second, if it has as many, until so many frames were analysed. */
  endure(config: PerceptionConfig, frames: number): Promise<Outcome<Endurance>>;
  /** Watches the first camera for a while. */
  watch(config: PerceptionConfig, durationMs: number): Promise<Outcome<CameraRun>>;
}

declare global {
  interface Window {
    sottoHarness: Harness;
    [NEWS_FUNCTION](news: HarnessNews): Promise<void>;
  }
}
