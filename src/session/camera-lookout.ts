import type { AppState } from './app-state.ts';
import type { Cameras } from './camera-needs.ts';

/** Where there was no camera, one that is plugged in is told of, never opened. */
export class CameraLookout {
  readonly #cameras: Cameras;
  readonly #state: AppState;
  #stop: () => void = () => undefined;

  constructor(cameras: Cameras, state: AppState) {
    this.#cameras = cameras;
    this.#state = state;
  }

  begin(): void {
    this.end();
    this.#stop = this.#cameras.onChange((isThereAny) => (this.#state.cameraAppeared.value = isThereAny));
  }

  end(): void {
    this.#stop();
    this.#state.cameraAppeared.value = false;
  }
}
