/** A camera that can be chosen. */
export interface CameraChoice {
  readonly id: string;
  /** The browser's name for it; empty where it tells none. */
  readonly label: string;
}

/** What becomes of a camera while it is on. */
export interface CameraListener {
  muted(): void;
  unmuted(): void;
  /** The camera is gone: unplugged, lid closed, taken away. */
  ended(): void;
}

/** A camera that is on, until it is stopped. */
export interface Camera {
  /** Null where the browser tells none. */
  readonly id: string | null;
  readonly label: string;
  /** Calls back until `stop()`. */
  follow(listener: CameraListener): void;
  /** Shows its picture on the page. Resolves with its width by height once it plays; null where that is unknown, or no picture comes for long. */
  play(): Promise<number | null>;
  /** Hands its frames to perception until `signal` aborts or it ends; rejects with a fault. */
  watch(signal: AbortSignal): Promise<void>;
  /** Switches it off: its light goes out, and its picture goes. */
  stop(): void;
}

/** What is needed of the cameras of a device. */
export interface Cameras {
  /**
   * Asks for a camera, at the person's own wish only.
   * @param cameraId the one that was chosen, null for any
   * @param signal aborts where the camera is not wanted any more; one that comes all the same may be given, or rejected
   * @throws an error with a `CameraFailureCode` as its `code`, as a rejection
   */
  open(cameraId: string | null, signal: AbortSignal): Promise<Camera>;
  /** Their names are known only once one was allowed. */
  list(): Promise<readonly CameraChoice[]>;
  /** Calls back when a camera is plugged in or out, with whether there is any now; returns the way to stop. */
  onChange(callback: (isThereAny: boolean) => void): () => void;
}
