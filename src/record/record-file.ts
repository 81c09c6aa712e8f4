import type { TextFile } from '../contracts/text-file.ts';
import { recordToCsv } from './record-csv.ts';
import { recordToJson } from './record-json.ts';
import type { SessionRecord } from './session-record.ts';

export const RECORD_FORMATS = ['json', 'csv'] as const;
export type RecordFormat = (typeof RECORD_FORMATS)[number];

/** A session as a file, named after the minute in which it began: "sotto-2025-03-01-1430.json". */
export function recordFile(record: SessionRecord, format: RecordFormat): TextFile {
  const name = `sotto-${minuteOf(record.startedAt)}.${format}`;
  switch (format) {
    case 'json':
      return { name, type: 'application/json', text: recordToJson(record) };
    case 'csv':
      return { name, type: 'text/csv;charset=utf-8', text: recordToCsv(record) };
  }
}

/** In the time of this computer, as its owner remembers it. */
function minuteOf(startedAt: string): string {
  const at = new Date(startedAt);
  const two = (part: number): string => String(part).padStart(2, '0');
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-');
  return `${day}-${two(at.getHours())}${two(at.getMinutes())}`;
}
