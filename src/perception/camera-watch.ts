import { feedCamera } from '../camera/camera-feed.ts';
import type { FrameReceiver } from '../camera/frame-receiver.ts';
import { PerceptionFault } from './call-guard.ts';

/** One camera that is watched, from the call to the end; it outlives a worker that dies. */
export class CameraWatch {
  /** Resolves when watching is over; rejects with a PerceptionFault that cannot be mended. */
  readonly ended: Promise<void>;
  readonly #track: MediaStreamTrack;
  readonly #video: HTMLVideoElement;
  #feeding: AbortController | null = null;
  #settle: (fault: PerceptionFault | null) => void = () => undefined;

  constructor(track: MediaStreamTrack, video: HTMLVideoElement) {
    this.#track = track;
    this.#video = video;
    this.ended = new Promise((resolve, reject) => {
      this.#settle = (fault) => (fault === null ? resolve() : reject(fault));
    });
    // Whoever waits is told all the same.
    this.ended.catch(() => undefined);
  }

  get isFed(): boolean {
    return this.#feeding !== null;
  }

  /** From now on the camera is watched by this worker. */
  feedTo(worker: FrameReceiver): void {
    this.rest();
    const feeding = new AbortController();
    this.#feeding = feeding;
    feedCamera(this.#track, this.#video, worker, feeding.signal).then(
      () => this.#feeding === feeding && this.finish(null),
      (error: unknown) => this.#feeding === feeding && this.finish(asFault(error)),
    );
  }

  /** Sends no more, until there is another worker or the end. */
  rest(): void {
    this.#feeding?.abort();
    this.#feeding = null;
  }

  finish(fault: PerceptionFault | null): void {
    this.rest();
    this.#settle(fault);
  }
}

export function asFault(error: unknown): PerceptionFault {
  return error instanceof PerceptionFault ? error : new PerceptionFault('frame-failed', String(error));
}
