/** What crosses the boundary between the page and the perception worker, but for the commands (src/platform). */
import type { Box } from '../core/box.ts';
import type { Distribution } from '../core/distribution.ts';
import type { PartTimes, Silence } from './judged-time.ts';
import type { Moment, UnscoredSpan } from './moment.ts';

export const BACKENDS = ['webgl', 'wasm', 'cpu'] as const;
export type Backend = (typeof BACKENDS)[number];
export type BackendChoice = 'auto' | Backend;

export interface PerceptionConfig {
  readonly backend: BackendChoice;
  /** How many false moments a minute are borne; DEFAULT_RATE_PER_MINUTE where absent. */
  readonly ratePerMinute?: number;
  /** Same-origin address of a `face_landmarker.task`; the built-in bundle where absent. */
  readonly landmarkerUrl?: string;
  /** Without its classifier (false) the worker starts sooner and can only record. */
  readonly classify?: boolean;
}

/** Why a back end was taken. The wording lives with the page and the command line. */
export type BackendReason =
  'asked-for' | 'hardware-webgl' | 'emulated-webgl' | 'no-webgl' | 'no-webassembly' | 'context-lost';

export interface StartReport {
  readonly backend: Backend;
  readonly backendReason: BackendReason;
  readonly landmarkerSha256: string;
  readonly modelVersion: string;
}

/** Stages of the pipeline in the worker, in order, as they are timed. */
export const STAGES = [
  'decode',
  'landmarks',
  'crop',
  'patches',
  'features',
  'classifier',
  'spotter',
] as const;
export type Stage = (typeof STAGES)[number];
/** Milliseconds per frame and stage. */
export type StageTimings = Readonly<Partial<Record<Stage, Distribution>>>;

/** What the worker holds beside its JS heap. */
export interface Resources {
  readonly tensors: number;
  /** Linear memory of MediaPipe's tasks. */
  readonly wasmBytes: number;
}

/** When a frame passed which point, by `performance.timeOrigin + performance.now()`, which page and worker share. */
interface FrameTiming {
  /** At the worker; when it was taken where it does not arrive by itself (clips, traces). */
  readonly arrivedMs: number;
  readonly takenMs: number;
  readonly sentMs: number;
}

/** The state of the picture, for the quality line. */
export interface Quality {
  /** Frames analysed a second over the last second. */
  readonly framesPerSecond: number;
  readonly interOcularPx: number;
  readonly yawDeg: number;
  readonly pitchDeg: number;
  /** Mean brightness of the face, 0..1. */
  readonly luma: number;
  /** What cannot be judged right now, and why, worst first; empty while all is well. */
  readonly silences: readonly Silence[];
}

export interface FrameCounts {
  readonly analysed: number;
  readonly dropped: number;
  readonly doubled: number;
}

/** The size of a clip's pictures from a time on. */
export interface PictureSize {
  readonly fromMs: number;
  readonly width: number;
  readonly height: number;
}

interface ClipSource {
  /** Of the first frame. */
  readonly width: number;
  readonly height: number;
  /** The first, and each other that follows: a phone that is turned records both. */
  readonly sizes: readonly PictureSize[];
  readonly fps: number;
  readonly frames: number;
  readonly durationMs: number;
}

/** The whole outcome of a clip or a trace. */
export interface ClipReport {
  readonly source: ClipSource;
  readonly analysedFrames: number;
  /** Time in which the whole face was judged, and the rest. */
  readonly scoredMs: number;
  readonly unscoredMs: number;
  readonly unscored: readonly UnscoredSpan[];
  /** What was judged of each part of the face. */
  readonly parts: PartTimes;
  readonly moments: readonly Moment[];
  readonly stages: StageTimings;
  readonly framesPerSecond: number;
  /** Set when the file ends before its container says it should. */
  readonly truncated: boolean;
  /** False when no frame held a face. */
  readonly faceSeen: boolean;
}

/** Every way perception can fail. `code` is stable; wording lives with the page and the command line. */
export const FAULT_CODES = [
  'worker-died',
  'worker-hung',
  'webassembly-absent',
  'webassembly-too-old',
  'runtime-load-failed',
  'landmarker-load-failed',
  'model-load-failed',
  'backend-unavailable',
  'context-lost',
  'clip-unreadable',
  'clip-empty',
  'clip-no-video',
  'clip-codec-unsupported',
  'frame-failed',
] as const;
export type FaultCode = (typeof FAULT_CODES)[number];

export interface Fault {
  readonly code: FaultCode;
  /** Technical detail for the console and bug reports; never shown alone. */
  readonly detail: string;
}

export interface FrameReport {
  /** Capture time. */
  readonly timestampMs: number;
  /** 478 x (x, y) as fractions of the picture, or null without a face. */
  readonly landmarks: Float32Array | null;
  /** Width by height of the picture; a phone that is turned changes it in the middle. */
  readonly aspect: number;
  /** A second face that has not moved for long, as in a picture on a wall; null while there is none. */
  readonly stillFace: Box | null;
  readonly quality: Quality;
  readonly counts: FrameCounts;
  readonly timing: FrameTiming;
}

/** Messages from the worker to the page, by a MessagePort beside Comlink (no reply, no round trip). */
export type PerceptionEvent =
  | {
      readonly type: 'loading';
      readonly part: 'runtime' | 'landmarker' | 'model';
      readonly loadedBytes: number;
      readonly totalBytes: number;
    }
  | { readonly type: 'started'; readonly report: StartReport }
  | { readonly type: 'frame'; readonly frame: FrameReport }
  | { readonly type: 'moment'; readonly moment: Moment; readonly latencyMs: number }
  | { readonly type: 'progress'; readonly done: number; readonly total: number }
  | { readonly type: 'backend'; readonly report: StartReport }
  | { readonly type: 'fault'; readonly fault: Fault }
  | { readonly type: 'pulse' };
