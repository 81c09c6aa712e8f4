import { followTrack, listCameras, onCamerasChange, openCamera } from '../../camera/camera.ts';
import type { PerceptionClient } from '../../perception/client.ts';
import type { Camera, CameraChoice, CameraListener, Cameras } from '../../session/camera-needs.ts';

/** The cameras of this device; the one that is on plays in the page's picture. */
export class BrowserCameras implements Cameras {
  readonly #perception: PerceptionClient;
  readonly #picture: HTMLVideoElement;

  constructor(perception: PerceptionClient, picture: HTMLVideoElement) {
    this.#perception = perception;
    this.#picture = picture;
  }

  async open(cameraId: string | null, signal: AbortSignal): Promise<Camera> {
    return new BrowserCamera(await openCamera(cameraId, signal), this.#perception, this.#picture);
  }

  list(): Promise<readonly CameraChoice[]> {
    return listCameras();
  }

  onChange(callback: (isThereAny: boolean) => void): () => void {
    let isFollowed = true;
    const stop = onCamerasChange(() => {
      // Cameras without a name count: none has one before one was allowed.
      void navigator.mediaDevices.enumerateDevices().then((devices) => {
        if (isFollowed) callback(devices.some(({ kind }) => kind === 'videoinput'));
      });
    });
    return () => {
      isFollowed = false;
      stop();
    };
  }
}

/** A camera that sends nothing never plays; one that takes so long is watched all the same, and what comes is shown. */
const FIRST_PICTURE_MS = 2000;

class BrowserCamera implements Camera {
  readonly id: string | null;
  readonly label: string;
  readonly #track: MediaStreamTrack;
  readonly #stream: MediaStream;
  readonly #perception: PerceptionClient;
  readonly #picture: HTMLVideoElement;
  #unfollow: () => void = () => undefined;

  constructor(track: MediaStreamTrack, perception: PerceptionClient, picture: HTMLVideoElement) {
    this.id = track.getSettings().deviceId ?? null;
    this.label = track.label;
    this.#track = track;
    this.#stream = new MediaStream([track]);
    this.#perception = perception;
    this.#picture = picture;
  }

  follow(listener: CameraListener): void {
    this.#unfollow();
    this.#unfollow = followTrack(this.#track, listener);
  }

  async play(): Promise<number | null> {
    this.#picture.srcObject = this.#stream;
    const playing = this.#picture.play().catch((error: unknown) => this.#playAgain(error));
    await Promise.race([playing, new Promise((resolve) => setTimeout(resolve, FIRST_PICTURE_MS))]);
    const { videoWidth, videoHeight } = this.#picture;
    return videoWidth > 0 ? videoWidth / videoHeight : null;
  }

  watch(signal: AbortSignal): Promise<void> {
    return this.#perception.watchCamera(this.#track, this.#picture, signal);
  }

  stop(): void {
    this.#unfollow();
    this.#track.stop();
    if (this.#picture.srcObject === this.#stream) this.#picture.srcObject = null;
  }

  /** A browser pauses a picture that a view before took off the page, and may do so only now. */
  async #playAgain(error: unknown): Promise<void> {
    const isInterrupted = error instanceof DOMException && error.name === 'AbortError';
    if (!isInterrupted || this.#picture.srcObject !== this.#stream) throw error;
    await this.#picture.play();
  }
}
