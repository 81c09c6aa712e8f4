import type { TextFile } from '../../contracts/text-file.ts';
import { resultToCsv } from './result-csv.ts';
import { resultToJson } from './result-json.ts';
import type { BenchmarkResult } from './result.ts';

export const RESULT_FORMATS = ['json', 'csv'] as const;
export type ResultFormat = (typeof RESULT_FORMATS)[number];

/** A result as a file, named after its minute in UTC, as devices lie in different places: "sotto-speed-2026-11-23-1430.json". */
export function resultFile(result: BenchmarkResult, format: ResultFormat): TextFile {
  const name = `sotto-speed-${minuteOf(result.date)}.${format}`;
  switch (format) {
    case 'json':
      return { name, type: 'application/json', text: resultToJson(result) };
    case 'csv':
      return { name, type: 'text/csv;charset=utf-8', text: resultToCsv(result) };
  }
}

function minuteOf(date: string): string {
  const [day, time] = new Date(date).toISOString().split('T') as [string, string];
  return `${day}-${time.slice(0, 5).replace(':', '')}`;
}
