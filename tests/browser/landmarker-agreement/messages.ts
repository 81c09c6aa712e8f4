/** What the page tells the landmarker worker, and what it hears back. */
export type WorkerRequest =
  | { kind: 'start'; tasksVisionUrl: string; wasmUrl: string; bundleUrl: string }
  | { kind: 'frame'; frame: VideoFrame; timestampMs: number };

export type WorkerReply =
  { kind: 'ready' } | { kind: 'landmarks'; pointsPx: number[] } | { kind: 'failed'; reason: string };

/** Asked of the page by the test: the landmarks of some frames of a clip, in rising order. */
export interface LandmarkRun {
  tasksVisionUrl: string;
  wasmUrl: string;
  bundleUrl: string;
  clipUrl: string;
  timestampsS: readonly number[];
}
