import type { Observation } from '../../src/contracts/observation.ts';
import type { Resources, StartReport } from '../../src/contracts/perception.ts';
import type { Box } from '../../src/core/box.ts';
import type { TraceRecorder } from '../../src/trace/trace-recorder.ts';
import type { Picture } from './frames/frame-luma.ts';
import type { WindowClassifier } from './pipeline.ts';

/** Turns pictures into numbers, one at a time. */
export interface PictureObserver {
  /** Forgets the face: the next picture is of another source. */
  reset(): void;
  /** The picture is read, not closed. The observation is reused by the next call. */
  observe(picture: Picture, timestampMs: number): Promise<Observation>;
  /** Faces in these places are in pictures, and nobody's. */
  takeForPictures(places: readonly Box[]): void;
  /** From now on records what it observes, or no more with null. @returns what recorded before */
  recordTo(recorder: TraceRecorder | null): TraceRecorder | null;
}

export interface OverlappingClassifier extends WindowClassifier {
  /** Whether answers take so long that the next frame should not wait for them. */
  readonly overlaps: boolean;
}

/** Everything that is loaded once and serves every source. */
export interface PerceptionParts {
  readonly observer: PictureObserver;
  /** @throws FaultError in a worker that was started without its classifier */
  readonly classifier: OverlappingClassifier;
  /** How many false moments a minute are borne. */
  readonly ratePerMinute: number;
  readonly report: StartReport;
  resources(): Resources;
}
