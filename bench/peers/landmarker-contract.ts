/** What the worker with the bare landmarker answers to, by Comlink. */
export interface LandmarkerCommands {
  /** @param bundleUrl the project's own bundle where null */
  start(bundleUrl: string | null): Promise<void>;
  /** @returns whether a face was found */
  look(frame: VideoFrame, captureMs: number): boolean;
}
