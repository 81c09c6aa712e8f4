import type { Camera, CameraChoice, CameraListener, Cameras } from '../../../src/session/camera-needs.ts';
import { Deferred } from './deferred.fixture.ts';

/** A camera with a light that can be looked at. */
export class FakeCamera implements Camera {
  readonly id = 'desk';
  readonly label = 'A camera';
  isOn = true;
  listener: CameraListener | null = null;
  /** Every time that its frames went to perception, until the signal of each aborted. */
  readonly watches: { readonly signal: AbortSignal; readonly end: Deferred<undefined> }[] = [];

  follow(listener: CameraListener): void {
    this.listener = listener;
  }

  play(): Promise<number> {
    return Promise.resolve(640 / 480);
  }

  async watch(signal: AbortSignal): Promise<void> {
    const end = new Deferred<undefined>();
    this.watches.push({ signal, end });
    await end.promise;
  }

  stop(): void {
    this.isOn = false;
    this.listener = null;
  }

  /** Whether its frames go to perception now. */
  get isWatched(): boolean {
    return this.watches.some(({ signal }) => !signal.aborted);
  }
}

/** Cameras that answer when the test says so. */
export class FakeCameras implements Cameras {
  readonly questions: {
    readonly cameraId: string | null;
    readonly signal: AbortSignal;
    readonly answer: Deferred<Camera>;
  }[] = [];
  /** Set while somebody wants to know of cameras that are plugged in. */
  onPlug: ((isThereAny: boolean) => void) | null = null;

  open(cameraId: string | null, signal: AbortSignal): Promise<Camera> {
    const answer = new Deferred<Camera>();
    this.questions.push({ cameraId, signal, answer });
    return answer.promise;
  }

  list(): Promise<readonly CameraChoice[]> {
    return Promise.resolve([]);
  }

  onChange(callback: (isThereAny: boolean) => void): () => void {
    this.onPlug = callback;
    return () => (this.onPlug = null);
  }
}
