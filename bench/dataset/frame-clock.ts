/** Turns the frame numbers of a video into its times, and back. */
export interface FrameClock {
  readonly fps: number;
  /** The number of the frame at 0 ms. */
  readonly first: number;
}

export function msOf(frame: number, { fps, first }: FrameClock): number {
  return ((frame - first) * 1000) / fps;
}

/** The frame nearest to a time. */
export function frameAt(ms: number, { fps, first }: FrameClock): number {
  return first + Math.round((ms * fps) / 1000);
}
