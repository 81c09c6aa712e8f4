/** A display that begins frames in its own time. */
export interface Display {
  readonly frameMs: number;
  /** Of the times that the browser tells, ms either way. */
  readonly jitterMs?: number;
  /** How many frames the one with this number takes instead of one. */
  readonly stall?: (frame: number) => number;
}

/** The times that `requestAnimationFrame` would give on it. */
export function* frameTimes({ frameMs, jitterMs = 0, stall = () => 1 }: Display): Generator<number> {
  let atMs = 1000;
  for (let frame = 0; ; frame++) {
    // The jitter of clocks is not random noise that piles up: each time is off by itself.
    yield atMs + jitterMs * Math.sin(frame * 2.7);
    atMs += frameMs * stall(frame);
  }
}

export function take<T>(source: Iterator<T>, count: number): T[] {
  return Array.from({ length: count }, () => source.next().value as T);
}
