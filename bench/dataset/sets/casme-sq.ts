import { Complaint } from '../../../src/cli/terminal/complaint.ts';
import { rowsByPlace, type Row } from '../label-columns.ts';
import { frameNumber, labelFrom, lengthOf, type Label, type TimeColumn } from '../labels.ts';
import type { PublishedSet, VideoName } from '../published-set.ts';
import type { Workbook } from '../workbook.ts';

/*
 * CAS(ME)^2, part A: 98 long videos of 22 people, 30 fps, 640 x 480, 57 micro- and 300 macro-expressions
 * (He, Wang, Li, Yap: arXiv 1912.11985, table I).
 *
 * The code of the MEGC 2020 baseline (github.com/HeyingGithub/Baseline-project-for-MEGC2020_spotting,
 * MDMD_results/dataset_new/CASME_2.py) reads
 * - images rawpic/s15/15_0101NAME/img001.jpg, numbered from 1, three digits or more;
 * - CAS(ME)^2code_final.xlsx, no headings: sheet 1 "CASFEcode_final" with columns subject, clip, onset, apex, offset,
 *   action units, two that are not read here, and between them the type ("micro-expression", "macro-expression");
 *   sheet 2 "naming rule1" (number, folder, subject) and sheet 3 "naming rule2" (four digits, clip);
 * - the four digits of a video from the clip's text up to its first "_", by sheet 3.
 * The mapping of subjects by columns 2 and 3 of sheet 2, and the name code_final.xlsx, are those of
 * github.com/genbing99/SoftNet-SpotME (load_label.py).
 *
 * A clip's text is only a key into sheet 3. It says what was shown to the people filmed, and so does the end of a
 * folder's name: neither goes further than this file.
 */

type Column = TimeColumn | 'subject' | 'clip' | 'type';

const PLACES: Readonly<Record<Column, number>> = {
  subject: 0,
  clip: 1,
  onset: 2,
  apex: 3,
  offset: 4,
  units: 5,
  type: 7,
};
const VIDEO_DIGITS = 4;

/** One published folder lies with another person's (s19/23_0502...): the folder's own name says whose it is. */
function videoAt(path: readonly string[]): VideoName | null {
  const match = /^(\d{1,3})_(\d{4})/.exec(path.at(-1) ?? '');
  if (match === null) return null;
  const [, person, digits] = match;
  const subject = `s${person}`;
  return { subject, key: `${subject}/${digits}`, name: `${subject}/${digits}` };
}

function lookUp(rows: readonly Row<'from' | 'to'>[]): Map<string, string> {
  return new Map(rows.map(({ cells }) => [cells.from, cells.to]));
}

function required(names: ReadonlyMap<string, string>, key: string, what: string, row: Row<Column>): string {
  const name = names.get(key);
  if (name === undefined)
    throw new Complaint(
      `Row ${row.number} of ${row.file} has a ${what} that its naming sheet does not know.`,
    );
  return name;
}

/** Copies of the sheet as .csv sometimes have headings of their own. */
function isHeading({ number, cells }: Row<Column>): boolean {
  return number === 1 && frameNumber(cells.onset) === null;
}

function readLabels(book: Workbook): Label[] {
  const subjects = lookUp(rowsByPlace(book, 2, { from: 2, to: 1 }));
  const videos = lookUp(rowsByPlace(book, 3, { from: 1, to: 0 }));
  const rows = rowsByPlace(book, 1, PLACES).filter((row) => !isHeading(row));
  return rows.map((row) => {
    const { cells } = row;
    const subject = required(subjects, cells.subject, 'subject', row).toLowerCase();
    const digits = required(videos, cells.clip.split('_', 1)[0] ?? '', 'clip', row);
    const video = `${subject}/${digits.padStart(VIDEO_DIGITS, '0')}`;
    return labelFrom(row, { subject, video, length: lengthOf(cells.type, row) });
  });
}

export const CASME_SQ: PublishedSet = {
  id: 'casme-sq',
  title: 'CAS(ME)^2, long videos',
  fps: 30,
  layout: 'CAS(ME)^2code_final.xlsx beside rawpic/s15/15_0101.../img001.jpg',
  videoFolders: ['rawpic'],
  labelFile: /code_?final.*\.(xlsx|xls|csv)$/i,
  videoAt,
  readLabels,
};
