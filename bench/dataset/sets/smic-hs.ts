import { rowsByHeading, type Headings, type Row } from '../label-columns.ts';
import { frameNumber, labelFrom, type Label, type TimeColumn } from '../labels.ts';
import type { PublishedSet, VideoName } from '../published-set.ts';
import type { Workbook } from '../workbook.ts';

/*
 * SMIC-HS-E: the extended clips of SMIC's high-speed camera, 100 fps.
 *
 * Layout and labels as public code reads them (github.com/genbing99/MEAN_Spot-then-recognize, load_excel.py and its
 * README, and loaders that open HS_long/SMIC-HS-E/s03/.../image308866.jpg):
 * - HS_long/SMIC-HS-E/s03/CLIP/image308866.jpg, six digits that go on from clip to clip;
 * - SMIC-HS-E_annotation.xlsx: headings Subject, Filename, OnsetF, OffsetF (ApexF in the edition of 2019); remarks
 *   below the table; all micro-expressions.
 * A few clips hold a second movement: a MATLAB loader takes it from the two columns behind OffsetF. The headings there
 * could not be confirmed; cells are taken for it when they are frame numbers behind the first movement.
 *
 * The names of the clips carry what this project does not read: they are keys only, and clips are numbered in outputs.
 */

type Column = TimeColumn | 'subject' | 'file';

const HEADINGS: Readonly<Record<Column, Headings>> = {
  subject: { names: ['Subject'] },
  file: { names: ['Filename'] },
  onset: { names: ['OnsetF'] },
  apex: { names: ['ApexF'], optional: true },
  offset: { names: ['OffsetF'] },
  units: { names: ['AU'], optional: true },
};

function named(clip: string): VideoName | null {
  const match = /^s(\d+)_[a-z]+_\d+$/i.exec(clip);
  return match && { subject: `s${match[1]!.padStart(2, '0')}`, key: clip.toLowerCase(), name: null };
}

/** The two cells behind the offset, where they are the frame numbers of a later movement. */
function second(book: Workbook, row: Row<Column>): Row<TimeColumn> | null {
  const cells = book.sheets[0]![row.number - 1]!;
  const place = cells.indexOf(row.cells.offset);
  const numberAt = (column: number): number | null => frameNumber(cells[column] ?? '');
  const [first, onset, offset] = [numberAt(place), numberAt(place + 1), numberAt(place + 2)];
  if (first === null || onset === null || offset === null || onset <= first || offset <= onset) return null;
  return { ...row, cells: { onset: String(onset), apex: '', offset: String(offset), units: '' } };
}

function readLabels(book: Workbook): Label[] {
  return rowsByHeading(book, HEADINGS).flatMap((row) => {
    const video = named(row.cells.file);
    if (video === null) return [];
    const place = { subject: video.subject, video: video.key, length: 'brief' } as const;
    const later = second(book, row);
    return [labelFrom(row, place), ...(later ? [labelFrom(later, place)] : [])];
  });
}

export const SMIC_HS: PublishedSet = {
  id: 'smic-hs',
  title: 'SMIC-HS-E',
  fps: 100,
  layout: 'SMIC-HS-E_annotation.xlsx beside SMIC-HS-E/s01/CLIP/image000001.jpg',
  videoFolders: ['SMIC-HS-E'],
  labelFile: /^SMIC[-_]HS[-_]E_annotation.*\.(xlsx|xls|csv)$/i,
  videoAt: (path) => named(path.at(-1) ?? ''),
  readLabels,
};
