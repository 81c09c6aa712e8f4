/** What crosses between the tests, the page and its workers. */
import type {
  Backend,
  ClipReport,
  FaultCode,
  FrameCounts,
  PerceptionConfig,
  StartReport,
} from '../../../src/contracts/perception.ts';

/** Asked of a worker that holds nothing but the classifier. */
export interface ClassifierTask {
  readonly backend: Backend;
  /** Windows whose scores are wanted. */
  readonly windows: number;
  /** Frames of a generated face to be taken through pipeline and classifier, for the tensors they leave. */
  readonly frames: number;
}

export interface ClassifierRun {
  /** What TF.js says that it computes on. */
  readonly inUse: string;
  /** Window after window, VERDICT_SIZE each. */
  readonly scores: readonly number[];
  readonly tensorsBefore: number;
  readonly tensorsAfter: number;
  readonly analysedFrames: number;
}

export type ClassifierReply = { readonly run: ClassifierRun } | { readonly failed: string };

/** An event of perception without its arrays. */
export type EventNote =
  | { readonly type: 'started' | 'backend'; readonly report: StartReport }
  | {
      readonly type: 'frame';
      readonly timestampMs: number;
      /** Values in the frame's landmarks, 0 without a face. */
      readonly landmarkValues: number;
      /** Share of the points that lie in the picture. */
      readonly inPicture: number;
      readonly counts: FrameCounts;
      readonly framesPerSecond: number;
    }
  | { readonly type: 'fault'; readonly code: FaultCode };

/** The same with the time on the page's clock. */
export type TimedNote = EventNote & { readonly atMs: number };

export type Watching = 'not yet' | 'watching' | 'ended' | FaultCode;

export type Harm = 'hang' | 'die';

/** On `window.bench`. */
interface Bench {
  classify(task: ClassifierTask): Promise<ClassifierRun>;
  start(config: PerceptionConfig): Promise<StartReport>;
  /** Turns the camera on, at a rate, and lets the worker watch; returns at once. */
  watch(framesPerSecond?: number): Promise<void>;
  /** How the watching goes, or went. */
  watching(): Watching;
  trackState(): MediaStreamTrackState;
  noticed(): readonly TimedNote[];
  /** Analyses the clip in the page's input. */
  analyseClip(): Promise<ClipReport>;
  /** Plays the built-in trace in its own time. */
  playTrace(): Promise<ClipReport>;
  stop(): Promise<void>;
  /** Does something to the present perception worker. */
  harm(harm: Harm): void;
  /** Perception workers that were made and not terminated. */
  workersAlive(): number;
}

/** On the global object of a noted worker: what it opened and has not closed. */
export interface WorkerNotes {
  /** `calledFrom` is the call stack at its birth, which tells whose it is. */
  readonly contexts: { readonly context: WebGL2RenderingContext; readonly calledFrom: string }[];
  readonly open: Set<VideoFrame | ImageBitmap>;
  received: number;
  closed: number;
}

declare global {
  interface Window {
    bench: Bench;
  }
}
