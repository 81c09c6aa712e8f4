import { FIGURES, timesOf, type Figure, type TimeName } from './measures.ts';
import type { BenchmarkResult, Run, SensitivityCell, SensitivityCurve } from './result.ts';

/** A run, and the one of another result that it can be compared with. */
export interface RunPair {
  readonly run: Run;
  readonly other: Run | null;
}

/** One measure of two runs. */
export interface Change {
  readonly here: number;
  readonly other: number;
  /** `here` by `other`; null where that says nothing. */
  readonly ratio: number | null;
}

/** Pairs runs with the same kind of source and the same back end, in order where there are several. */
export function pairRuns(result: BenchmarkResult, other: BenchmarkResult | null): readonly RunPair[] {
  const left = [...(other?.runs ?? [])];
  return result.runs.map((run) => {
    const at = left.findIndex((each) => each.backend === run.backend && each.source.kind === run.source.kind);
    return { run, other: at < 0 ? null : (left.splice(at, 1)[0] ?? null) };
  });
}

/** Null where one of them has no such figure. */
export function figureChange({ run, other }: RunPair, name: Figure): Change | null {
  return other && change(FIGURES[name](run), FIGURES[name](other));
}

export type Percentile = 'p50' | 'p95' | 'p99' | 'max';

/** Null where one of them was not measured. */
export function timeChange({ run, other }: RunPair, name: TimeName, percentile: Percentile): Change | null {
  if (!other) return null;
  return change(timesOf(run, name)?.[percentile] ?? null, timesOf(other, name)?.[percentile] ?? null);
}

function change(here: number | null, other: number | null): Change | null {
  if (here === null || other === null) return null;
  return { here, other, ratio: here > 0 && other > 0 ? here / other : null };
}

/** The cell for movements of the same size and length. */
export function sameCell(curve: SensitivityCurve | null, cell: SensitivityCell): SensitivityCell | null {
  const same = curve?.cells.find(
    ({ amplitude, durationMs }) => amplitude === cell.amplitude && durationMs === cell.durationMs,
  );
  return same ?? null;
}
