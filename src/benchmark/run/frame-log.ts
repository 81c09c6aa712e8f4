import type { FrameReport } from '../../contracts/perception.ts';

/** When one analysed frame passed which point; `captureMs` on the source's clock, the others on the shared one. */
export interface LoggedFrame {
  readonly captureMs: number;
  readonly arrivedMs: number;
  readonly takenMs: number;
  readonly sentMs: number;
  /** By the page. */
  readonly receivedMs: number;
  readonly face: boolean;
  /** Lost since the frame before. */
  readonly dropped: number;
}

/** The frames of a run, once its warm-up is over. */
export class FrameLog {
  #frames: LoggedFrame[] = [];
  #warmUp: readonly LoggedFrame[] = [];
  #droppedBefore = 0;
  #doubledBefore = 0;
  #dropped = 0;
  #doubled = 0;

  /** Those of the warm-up where nothing came after it. */
  get frames(): readonly LoggedFrame[] {
    return this.#frames.length > 0 ? this.#frames : this.#warmUp;
  }

  /** Frames lost after the warm-up. */
  get dropped(): number {
    return this.#dropped - this.#droppedBefore;
  }

  get doubled(): number {
    return this.#doubled - this.#doubledBefore;
  }

  add({ timestampMs, landmarks, counts, timing }: FrameReport, receivedMs: number): void {
    this.#frames.push({
      captureMs: timestampMs,
      ...timing,
      receivedMs,
      face: landmarks !== null,
      dropped: counts.dropped - this.#dropped,
    });
    this.#dropped = counts.dropped;
    this.#doubled = counts.doubled;
  }

  /** The warm-up is over: what was logged counts no more. */
  restart(): void {
    this.#warmUp = this.#frames;
    this.#frames = [];
    this.#droppedBefore = this.#dropped;
    this.#doubledBefore = this.#doubled;
  }
}
