import type { Trace } from '../contracts/observation.ts';
import type { ClipReport, PerceptionConfig, PerceptionEvent, StartReport } from '../contracts/perception.ts';

/** What the page needs of perception. */
export interface Perception {
  on(listener: (event: PerceptionEvent) => void): () => void;
  start(config: PerceptionConfig): Promise<StartReport>;
  watchCamera(track: MediaStreamTrack, video: HTMLVideoElement): Promise<void>;
  analyseClip(clip: Blob): Promise<ClipReport>;
  analyseTrace(trace: Trace, live: boolean): Promise<ClipReport>;
  stop(): Promise<void>;
}
