/** The stretch of a session that a chart shows, in ms. */
export interface TimeWindow {
  readonly fromMs: number;
  readonly toMs: number;
}

/** Closer than this a chart shows nothing new. */
const SHORTEST_MS = 3000;

export function wholeOf(durationMs: number): TimeWindow {
  return { fromMs: 0, toMs: durationMs };
}

/** The window made longer or shorter by a factor around a time, kept within the session. */
export function zoomed(window: TimeWindow, factor: number, aboutMs: number, durationMs: number): TimeWindow {
  const spanMs = Math.min(durationMs, Math.max(Math.min(SHORTEST_MS, durationMs), factor * spanOf(window)));
  const inside = Math.min(window.toMs, Math.max(window.fromMs, aboutMs));
  const share = (inside - window.fromMs) / spanOf(window);
  return within(inside - share * spanMs, spanMs, durationMs);
}

/** The window moved by a share of itself. */
export function shifted(window: TimeWindow, share: number, durationMs: number): TimeWindow {
  return within(window.fromMs + share * spanOf(window), spanOf(window), durationMs);
}

/** The window moved, as little as possible, so that a time is well inside it. */
export function showing(window: TimeWindow, timeMs: number, durationMs: number): TimeWindow {
  if (timeMs >= window.fromMs && timeMs <= window.toMs) return window;
  return within(timeMs - spanOf(window) / 2, spanOf(window), durationMs);
}

export function isWhole(window: TimeWindow, durationMs: number): boolean {
  return window.fromMs <= 0 && window.toMs >= durationMs;
}

function spanOf({ fromMs, toMs }: TimeWindow): number {
  return toMs - fromMs;
}

function within(fromMs: number, spanMs: number, durationMs: number): TimeWindow {
  const from = Math.min(durationMs - spanMs, Math.max(0, fromMs));
  return { fromMs: from, toMs: from + spanMs };
}
