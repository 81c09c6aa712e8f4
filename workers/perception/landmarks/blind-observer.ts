import type { FaultError } from '../fault.ts';
import type { PictureObserver } from '../perception-parts.ts';
import type { TraceRecorder } from '../../../src/trace/trace-recorder.ts';

/** Stands in where no landmarks can be found: what needs none, such as a trace, goes on without them. */
export class BlindObserver implements PictureObserver {
  readonly #reason: FaultError;
  #recorder: TraceRecorder | null = null;

  constructor(reason: FaultError) {
    this.#reason = reason;
  }

  reset(): void {
    return;
  }

  observe(): Promise<never> {
    return Promise.reject(this.#reason);
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
