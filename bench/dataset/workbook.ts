import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import readExcelFile from 'read-excel-file/universal';
import { checkReadable } from '../../src/cli/files/check-readable.ts';
import { Complaint, EXIT } from '../../src/cli/terminal/complaint.ts';
import { parseCsv } from './csv.ts';

/** Rows of cells, as text. */
export type Sheet = readonly (readonly string[])[];

export interface Workbook {
  /** For complaints. */
  readonly file: string;
  readonly sheets: readonly Sheet[];
}

/** Excel's format before 2007: a compound file. */
const OLD_EXCEL = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);
const ZIP = Buffer.from('PK');
const MOST_SHEETS = 9;

/** A .csv holds one sheet: the further ones lie beside it as NAME-2.csv, NAME-3.csv. */
async function readCsvSheets(path: string): Promise<Sheet[]> {
  const paths = [path];
  for (let number = 2; number <= MOST_SHEETS; number++) {
    const further = path.replace(/\.csv$/i, `-${number}$&`);
    if (!existsSync(further)) break;
    paths.push(further);
  }
  return Promise.all(paths.map(async (sheetPath) => parseCsv(await readFile(sheetPath, 'utf8'))));
}

/** Dates are what Excel makes of a text such as "4-5": no column that is read holds one. */
function cellText(cell: unknown): string {
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : '';
}

/** From memory: read as a stream, a damaged file is waited for without end. */
async function readExcelSheets(path: string): Promise<Sheet[]> {
  const sheets = await readExcelFile(new Blob([await readFile(path)]));
  return sheets.map(({ data }) => data.map((row) => row.map(cellText)));
}

async function readSheets(path: string): Promise<Sheet[]> {
  const start = (await readFile(path)).subarray(0, OLD_EXCEL.length);
  if (start.equals(OLD_EXCEL))
    throw new Complaint(`${path} is in Excel's old format: save it as .xlsx or .csv, with all its sheets.`);
  if (!start.subarray(0, ZIP.length).equals(ZIP)) return readCsvSheets(path);
  try {
    return await readExcelSheets(path);
  } catch (cause) {
    throw new Complaint(`${path} is no Excel file that can be read.`, EXIT.failed, { cause });
  }
}

/**
 * All sheets of an .xlsx file, or of a .csv file and its companions.
 * @throws Complaint where it cannot be read.
 */
export async function readWorkbook(path: string): Promise<Workbook> {
  await checkReadable(path, 'label file');
  return { file: basename(path), sheets: await readSheets(path) };
}
