import { LANDMARK_VALUES, PATCH_STRIDE, type Observation } from '../../../../src/contracts/observation.ts';
import type { PerceptionEvent, StartReport } from '../../../../src/contracts/perception.ts';
import { PATCHES } from '../../../../src/measure/regions.ts';
import { DEFAULT_RATE_PER_MINUTE } from '../../../../src/contracts/rate.ts';
import { VERDICT_SIZE } from '../../../../src/spotting/verdict/layout.ts';
import type { TraceRecorder } from '../../../../src/trace/trace-recorder.ts';
import type { Picture } from '../../../../workers/perception/frames/frame-luma.ts';
import type { PerceptionParts, PictureObserver } from '../../../../workers/perception/perception-parts.ts';

export const STARTED: StartReport = {
  backend: 'wasm',
  backendReason: 'asked-for',
  landmarkerSha256: '',
  modelVersion: 'test',
};

/** A camera's frame that counts how often it is closed. */
export class Frame {
  closed = 0;
  readonly #index: number;

  constructor(index: number) {
    this.#index = index;
  }

  /** In microseconds, as a VideoFrame has it. */
  get timestamp(): number {
    return (this.#index * 1e6) / 30;
  }

  get captureMs(): number {
    return this.timestamp / 1000;
  }

  get picture(): Picture & VideoFrame {
    return this as unknown as Picture & VideoFrame;
  }

  close(): void {
    this.closed++;
  }
}

export function framesOf(count: number): Frame[] {
  return Array.from({ length: count }, (_, index) => new Frame(index));
}

function emptyRoom(timestampMs: number): Observation {
  return {
    timestampMs,
    widthPx: 640,
    heightPx: 480,
    faces: 0,
    landmarks: new Float32Array(LANDMARK_VALUES),
    patches: new Float32Array(PATCHES.length * PATCH_STRIDE),
    luma: 0.5,
    doubled: false,
  };
}

interface Question {
  readonly picture: Picture;
  answer(): void;
  fail(): void;
}

/** Sees an empty room in every picture: at once, or, held, when the test says so. */
class FakeObserver implements PictureObserver {
  held = false;
  failing = false;
  resets = 0;
  readonly seen: Picture[] = [];
  /** Pictures under way. */
  readonly questions: Question[] = [];
  #recorder: TraceRecorder | null = null;

  reset(): void {
    this.resets++;
  }

  observe(picture: Picture, timestampMs: number): Promise<Observation> {
    this.seen.push(picture);
    if (this.failing) return Promise.reject(new Error('a torn picture'));
    if (!this.held) return Promise.resolve(emptyRoom(timestampMs));
    return new Promise((resolve, reject) => {
      this.questions.push({
        picture,
        answer: () => resolve(emptyRoom(timestampMs)),
        fail: () => reject(new Error('a torn picture')),
      });
    });
  }

  takeForPictures(): void {
    return;
  }

  recordTo(recorder: TraceRecorder | null): TraceRecorder | null {
    const before = this.#recorder;
    this.#recorder = recorder;
    return before;
  }
}

export interface FakeParts {
  readonly parts: PerceptionParts;
  readonly observer: FakeObserver;
  readonly events: PerceptionEvent[];
  readonly emit: (event: PerceptionEvent) => void;
}

/** The worker's parts without MediaPipe and TF.js, and what it tells the page. */
export function fakeParts(): FakeParts {
  const observer = new FakeObserver();
  const events: PerceptionEvent[] = [];
  const parts: PerceptionParts = {
    observer,
    classifier: { overlaps: false, classify: () => Promise.resolve(new Float32Array(VERDICT_SIZE)) },
    ratePerMinute: DEFAULT_RATE_PER_MINUTE,
    report: STARTED,
    resources: () => ({ tensors: 0, wasmBytes: 0 }),
  };
  return { parts, observer, events, emit: (event) => void events.push(event) };
}
