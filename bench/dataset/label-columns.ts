import { Complaint } from '../../src/cli/terminal/complaint.ts';
import type { Sheet, Workbook } from './workbook.ts';

/** A row of which only the columns asked for are kept: what else a sheet holds is not looked at. */
export interface Row<Column extends string> {
  readonly file: string;
  /** From 1, as spreadsheets count. */
  readonly number: number;
  readonly cells: Readonly<Record<Column, string>>;
}

/** The heading of each column; several where editions differ, and none where the column may be absent. */
export interface Headings {
  readonly names: readonly string[];
  readonly optional?: boolean;
}

/** Notes stand above the headings in some sheets. */
const MOST_NOTES = 40;

function plain(text: string): string {
  return text.toLowerCase().replace(/[\s_]+/g, '');
}

function columnOf(row: readonly string[], { names }: Headings): number {
  const wanted = names.map(plain);
  return row.findIndex((cell) => wanted.includes(plain(cell)));
}

/** The row with most of the headings, from 0. */
function headingRow(sheet: Sheet, headings: readonly Headings[]): number {
  const scores = sheet
    .slice(0, MOST_NOTES)
    .map((row) => headings.filter((heading) => columnOf(row, heading) >= 0).length);
  return scores.indexOf(Math.max(...scores));
}

function pick<Column extends string>(
  row: readonly string[],
  places: Readonly<Record<Column, number>>,
): Record<Column, string> {
  const picked = Object.entries<number>(places).map(([column, place]) => [column, row[place] ?? '']);
  return Object.fromEntries(picked) as Record<Column, string>;
}

function isEmpty(cells: Readonly<Record<string, string>>): boolean {
  return Object.values(cells).every((cell) => cell === '');
}

/** The first sheet of a book; an empty one where there is none. */
function firstSheet({ sheets }: Workbook): Sheet {
  return sheets.at(0) ?? [];
}

/**
 * The rows below the headings of a book's first sheet.
 * @throws Complaint that names the first column that is missing.
 */
export function rowsByHeading<Column extends string>(
  book: Workbook,
  headings: Readonly<Record<Column, Headings>>,
): Row<Column>[] {
  const sheet = firstSheet(book);
  const wanted = Object.entries<Headings>(headings);
  const top = headingRow(
    sheet,
    wanted.map(([, heading]) => heading),
  );
  const places = wanted.map(([column, heading]) => {
    const place = columnOf(sheet[top] ?? [], heading);
    if (place < 0 && heading.optional !== true)
      throw new Complaint(`${book.file} has no column "${heading.names[0]}".`);
    return [column, place] as const;
  });
  return numbered(book, sheet, Object.fromEntries(places) as Record<Column, number>).filter(
    ({ number }) => number > top + 1,
  );
}

/**
 * The rows of a sheet without headings; columns by their place, from 0.
 * @throws Complaint when the sheet is missing or too narrow.
 */
export function rowsByPlace<Column extends string>(
  book: Workbook,
  sheetNumber: number,
  places: Readonly<Record<Column, number>>,
): Row<Column>[] {
  const sheet = book.sheets.at(sheetNumber - 1);
  if (sheet === undefined) throw new Complaint(`${book.file} has no sheet ${sheetNumber}.`);
  const width = sheet.reduce((most, row) => Math.max(most, row.length), 0);
  const missing = Object.entries<number>(places).find(([, place]) => place >= width);
  if (missing)
    throw new Complaint(
      `Sheet ${sheetNumber} of ${book.file} has no column ${missing[1] + 1}, where "${missing[0]}" belongs.`,
    );
  return numbered(book, sheet, places);
}

function numbered<Column extends string>(
  book: Workbook,
  sheet: Sheet,
  places: Readonly<Record<Column, number>>,
): Row<Column>[] {
  return sheet
    .map((row, index) => ({ file: book.file, number: index + 1, cells: pick(row, places) }))
    .filter(({ cells }) => !isEmpty(cells));
}
