import { FrameRate } from './frame-rate.ts';

/** Something that holds pixels until it is closed. */
export interface Closable {
  close(): void;
}

/**
 * Room for one waiting frame: the latest wins, and what it replaces is closed and counted.
 * Whoever takes a frame out owns it and closes it.
 */
export class LatestFrame<T extends Closable> {
  readonly #captureMs: (frame: T) => number;
  readonly #arrivals = new FrameRate();
  #waiting: T | null = null;
  #dropped = 0;
  #wake: (() => void) | null = null;
  #ended = false;

  constructor(captureMs: (frame: T) => number) {
    this.#captureMs = captureMs;
  }

  /** Frames that arrived and were replaced by a later one unseen. */
  get dropped(): number {
    return this.#dropped;
  }

  /** Frames that never arrived, by the rhythm of the capture times. */
  get lost(): number {
    return this.#arrivals.lost;
  }

  offer(frame: T): void {
    if (this.#ended) {
      frame.close();
      return;
    }
    this.#arrivals.push(this.#captureMs(frame));
    if (this.#waiting !== null) {
      this.#waiting.close();
      this.#dropped++;
    }
    this.#waiting = frame;
    this.#wake?.();
  }

  /** The waiting frame, or the next one; null once the source has ended. */
  async take(): Promise<T | null> {
    while (this.#waiting === null) {
      if (this.#ended) return null;
      await new Promise<void>((resolve) => (this.#wake = resolve));
      this.#wake = null;
    }
    const frame = this.#waiting;
    this.#waiting = null;
    return frame;
  }

  /** Ends the source; a waiting frame is closed unseen. */
  end(): void {
    this.#ended = true;
    this.#waiting?.close();
    this.#waiting = null;
    this.#wake?.();
  }
}
