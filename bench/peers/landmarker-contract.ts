/** What the worker with the bare landmarker answers to, by Comlink. */
export interface LandmarkerCommands {
  /**
   * @param bundleUrl the project's own bundle where null
   * @param direct whether the landmarker is given frames as they are
   */
  start(bundleUrl: string | null, direct: boolean): Promise<void>;
  /** @returns whether a face was found */
  look(frame: VideoFrame, captureMs: number): Promise<boolean>;
}
