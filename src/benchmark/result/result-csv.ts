import { FIGURE_NAMES, FIGURES, TIMES, timesOf } from './measures.ts';
import type { BenchmarkResult, Run } from './result.ts';

/** `value` is of what has one number, the rest of what has many times: ms. */
const COLUMNS = ['run', 'backend', 'source', 'measure', 'value', 'p50', 'p95', 'p99', 'max', 'count'];
const LINE_END = '\r\n';
const DIGITS = 3;

/** A result as RFC 4180: a header, then a row for every run and measure. No field needs quotes. */
export function resultToCsv({ runs }: BenchmarkResult): string {
  const rows = runs.flatMap((run, index) => [...timeRows(run, index), ...figureRows(run, index)]);
  return [COLUMNS, ...rows].map((row) => row.join(',') + LINE_END).join('');
}

function timeRows(run: Run, index: number): string[][] {
  return TIMES.flatMap((name) => {
    const times = timesOf(run, name);
    if (!times) return [];
    const { p50, p95, p99, max, count } = times;
    const percentiles = [p50, p95, p99, max].map((ms) => ms.toFixed(DIGITS));
    return [[...runFields(run, index), name, '', ...percentiles, String(count)]];
  });
}

function figureRows(run: Run, index: number): string[][] {
  return FIGURE_NAMES.flatMap((name) => {
    const value = FIGURES[name](run);
    if (value === null) return [];
    return [[...runFields(run, index), name, String(Number(value.toFixed(DIGITS))), '', '', '', '', '']];
  });
}

/** Runs are counted from 1. */
function runFields({ backend, source }: Run, index: number): string[] {
  return [String(index + 1), backend, source.kind];
}
