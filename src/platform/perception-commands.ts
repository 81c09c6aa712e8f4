import type { Box } from '../core/box.ts';
import type { Trace } from '../contracts/observation.ts';
import type {
  ClipReport,
  PerceptionConfig,
  Resources,
  StageTimings,
  StartReport,
} from '../contracts/perception.ts';

/** A clip that lies as single pictures: encoded images in order, and the time of each in ms from the first. */
export interface ImageSequence {
  readonly images: readonly File[];
  readonly timesMs: Float64Array;
}

/** Commands from the page, by Comlink. */
export interface PerceptionCommands {
  /** Loads everything and connects `events`; resolves when the first frame may come. Rejects with a `Fault`. */
  start(config: PerceptionConfig, events: MessagePort): Promise<StartReport>;
  /** Camera frames by a transferred stream (MediaStreamTrackProcessor). Resolves when the stream ends. */
  watchStream(frames: ReadableStream<VideoFrame>): Promise<void>;
  /** Whether `watchTrack` can work here: track processors may exist in workers only (Safari), or not at all. */
  canReadTracks(): Promise<boolean>;
  /**
   * Camera by a transferred MediaStreamTrack (a type that workers do not know), which is the worker's from then on and is
   * stopped at the end.
   */
  watchTrack(track: { stop(): void }): Promise<void>;
  /** Watches the frames that are pushed from now on; resolves when it is stopped. */
  watchPushed(): Promise<void>;
  /**
   * One camera frame (requestVideoFrameCallback); resolves when the worker would take another. Closed unseen where
   * `watchPushed` is not under way.
   */
  pushFrame(frame: ImageBitmap | VideoFrame, captureMs: number): Promise<void>;
  /** Every frame of a clip, in order. Rejects with a `Fault`; for an image that cannot be read, its detail is the name. */
  analyseClip(clip: Blob | ImageSequence): Promise<ClipReport>;
  /** A recorded trace: in its own time when `live`, else as fast as it goes. */
  analyseTrace(trace: Trace, live: boolean): Promise<ClipReport>;
  /** Records what perception measures in a clip: numbers only. */
  recordClip(clip: Blob): Promise<Trace>;
  /** Ends what is being watched; the worker stays warm. */
  stop(): Promise<void>;
  /** From now on, faces in these places of a camera's picture are in pictures, and nobody's. */
  takeForPictures(places: readonly Box[]): Promise<void>;
  /** Stage timings since the source began, or since they were restarted; the latest three minutes at 30 fps. */
  timings(): Promise<StageTimings>;
  /** Forgets the timings so far: the warm-up is over. */
  restartTimings(): Promise<void>;
  resources(): Promise<Resources>;
  /** From now on keeps what is measured in so many pictures: numbers only, in the worker, until they are taken or the worker ends. */
  keepMeasurements(frames: number): Promise<void>;
  /** Hands over what was kept and keeps no more. */
  takeMeasurements(): Promise<Trace>;
}
