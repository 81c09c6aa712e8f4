/** From one time to another, ms. */
export interface Span {
  readonly fromMs: number;
  readonly toMs: number;
}

/** Time that lies in at least one of the spans, which may overlap and come in any order: apart, and in order. */
export function union(spans: readonly Span[]): readonly Span[] {
  const apart: { fromMs: number; toMs: number }[] = [];
  const some = spans.filter(({ fromMs, toMs }) => toMs > fromMs);
  for (const { fromMs, toMs } of some.toSorted((a, b) => a.fromMs - b.fromMs)) {
    const last = apart.at(-1);
    if (last && fromMs <= last.toMs) last.toMs = Math.max(last.toMs, toMs);
    else apart.push({ fromMs, toMs });
  }
  return apart;
}

/** The length of that time, in ms. */
export function unionMs(spans: readonly Span[]): number {
  return union(spans).reduce((totalMs, { fromMs, toMs }) => totalMs + toMs - fromMs, 0);
}

/** Time that lies in both of two lists, each apart and in order; so is the result. */
export function intersection(a: readonly Span[], b: readonly Span[]): readonly Span[] {
  const shared: Span[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [one, other] = [a[i]!, b[j]!];
    const span = { fromMs: Math.max(one.fromMs, other.fromMs), toMs: Math.min(one.toMs, other.toMs) };
    if (span.toMs > span.fromMs) shared.push(span);
    if (one.toMs < other.toMs) i++;
    else j++;
  }
  return shared;
}

/** The time within a span that lies in none of a list, apart and in order; so is the result. */
export function gaps(apart: readonly Span[], { fromMs, toMs }: Span): readonly Span[] {
  const starts = [fromMs, ...apart.map((each) => Math.max(fromMs, each.toMs))];
  const ends = [...apart.map((each) => Math.min(toMs, each.fromMs)), toMs];
  return starts.map((from, i) => ({ fromMs: from, toMs: ends[i]! })).filter((gap) => gap.toMs > gap.fromMs);
}
