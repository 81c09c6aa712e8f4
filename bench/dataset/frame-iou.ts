/** From one frame to another, both included. */
export interface FrameSpan {
  readonly onset: number;
  readonly offset: number;
}

/** Frames in common over frames covered together, 0..1. */
export function frameIou(a: FrameSpan, b: FrameSpan): number {
  const common = Math.max(0, Math.min(a.offset, b.offset) - Math.max(a.onset, b.onset) + 1);
  return common / (a.offset - a.onset + 1 + (b.offset - b.onset + 1) - common);
}
