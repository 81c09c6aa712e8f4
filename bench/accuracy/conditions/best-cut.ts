import { hitIou } from '../../../models/evaluation/iou.ts';
import { rates } from '../../../models/evaluation/rates.ts';
import type { Interval } from '../../../src/core/interval.ts';
import { matchOneToOne } from '../../../src/core/matching.ts';
import type { Detection } from '../detector.ts';

/** What a detector found in one trace, and what was there. */
export interface ScoredTrace {
  /** Brief movements only: what is found in a lasting one is false. */
  readonly truths: readonly Interval[];
  readonly detections: readonly Detection[];
}

/** F1 of what reaches a cut, pooled over traces; overlap of at least half of what both cover. */
export function f1At(traces: readonly ScoredTrace[], cut: number): number {
  let [hits, truths, found] = [0, 0, 0];
  for (const trace of traces) {
    const kept = trace.detections.filter(({ score }) => score >= cut);
    hits += matchOneToOne(trace.truths, kept, hitIou).length;
    truths += trace.truths.length;
    found += kept.length;
  }
  return rates(hits, truths, found).f1;
}

/** The cut with the highest pooled F1; of equals the highest. Without any detection it is Infinity. */
export function bestCut(traces: readonly ScoredTrace[]): number {
  const scores = new Set(traces.flatMap(({ detections }) => detections.map(({ score }) => score)));
  let best = { cut: Infinity, f1: f1At(traces, Infinity) };
  for (const cut of [...scores].sort((a, b) => b - a)) {
    const f1 = f1At(traces, cut);
    if (f1 > best.f1) best = { cut, f1 };
  }
  return best.cut;
}
