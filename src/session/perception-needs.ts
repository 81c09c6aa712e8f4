import type { Box } from '../core/box.ts';
import type { Trace } from '../contracts/observation.ts';
import type { ClipReport, PerceptionConfig, PerceptionEvent, StartReport } from '../contracts/perception.ts';

/** What is needed of perception, beside watching a camera (`Camera.watch`). Rejects with faults. */
export interface Perception {
  /** Calls back with all it tells; returns the way to stop. */
  on(listener: (event: PerceptionEvent) => void): () => void;
  /** Whether a start with these settings is under way or done. */
  isStarted(config: PerceptionConfig): boolean;
  /** Remembers a start that holds: the same settings give the same one again. */
  start(config: PerceptionConfig): Promise<StartReport>;
  analyseClip(clip: Blob): Promise<ClipReport>;
  analyseTrace(trace: Trace, live: boolean): Promise<ClipReport>;
  /** From now on, faces in these places of a camera's picture are in pictures, and nobody's. */
  takeForPictures(places: readonly Box[]): Promise<void>;
  /** Ends what is watched or analysed; it stays warm. */
  stop(): Promise<void>;
}
