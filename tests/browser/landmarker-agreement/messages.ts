/** What the page tells the landmarker worker, and what it hears back. */
export type WorkerRequest =
  ({ kind: 'start' } & LandmarkerStart) | { kind: 'frame'; frame: VideoFrame; timestampMs: number };

export type WorkerReply =
  { kind: 'ready' } | { kind: 'landmarks'; pointsPx: number[] } | { kind: 'failed'; reason: string };

interface LandmarkerStart {
  tasksVisionUrl: string;
  wasmUrl: string;
  bundleUrl: string;
  /** Where pictures go on their way to the model: up to WebGL and back, or nowhere. */
  canvas: 'webgl' | 'plain';
}

/** Asked of the page by the test: the landmarks of some frames of a clip, in rising order. */
export interface LandmarkRun extends LandmarkerStart {
  clipUrl: string;
  timestampsS: readonly number[];
}
