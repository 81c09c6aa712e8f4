/** From one time to another, ms. */
export interface Span {
  readonly fromMs: number;
  readonly toMs: number;
}

/** Time that lies in at least one of the spans, in ms; they may overlap and come in any order. */
export function unionMs(spans: readonly Span[]): number {
  let totalMs = 0;
  let reachedMs = -Infinity;
  for (const { fromMs, toMs } of spans.toSorted((a, b) => a.fromMs - b.fromMs)) {
    totalMs += Math.max(0, toMs - Math.max(fromMs, reachedMs));
    reachedMs = Math.max(reachedMs, toMs);
  }
  return totalMs;
}
