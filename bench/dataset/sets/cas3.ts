import { rowsByHeading, type Headings } from '../label-columns.ts';
import { labelFrom, lengthOf, type Label, type TimeColumn } from '../labels.ts';
import type { PublishedSet, VideoName } from '../published-set.ts';
import type { Workbook } from '../workbook.ts';

/*
 * CAS(ME)^3, part A: 100 people, 13 long videos each, 30 fps (Li et al., doi 10.1109/TPAMI.2022.3174895;
 * github.com/jingtingEmmaLi/CAS-ME-3).
 *
 * Layout and labels as several public loaders read them:
 * - part_A/spNO.1/a/color/1.jpg beside a folder of depth; numbers are not padded, do not always begin at 1, and frames
 *   are missing in some videos: `--lenient`. Letter cases differ between folders and labels;
 * - annotation/CAS(ME)3_part_A_v2.xls with headings Subject, Filename, Onset, Apex, Offset, AU, Expression type
 *   ("Micro-expression", "Macro-expression"); and cas(me)3_part_A_ME_label_JpgIndex_v2.xlsx, without the type, of the
 *   micro-expressions only. Onset and offset are numbers of images.
 */

const HEADINGS: Readonly<Record<TimeColumn | 'subject' | 'file' | 'type', Headings>> = {
  subject: { names: ['Subject'] },
  file: { names: ['Filename'] },
  onset: { names: ['Onset'] },
  apex: { names: ['Apex'] },
  offset: { names: ['Offset'] },
  units: { names: ['AU', 'Action Units'], optional: true },
  type: { names: ['Expression type'], optional: true },
};

function named(person: string, video: string): VideoName | null {
  const number = /^spNO\.(\d+)$/i.exec(person);
  if (number === null || !/^[a-z]$/i.test(video)) return null;
  const subject = `spNO.${number[1]}`;
  const name = `${subject}/${video.toLowerCase()}`;
  return { subject, key: name, name };
}

/** The depth pictures lie beside the colour ones; video files stand for the colour ones. */
function videoAt(path: readonly string[]): VideoName | null {
  const end = path.at(-1)?.toLowerCase();
  if (end === 'depth') return null;
  const folders = end === 'color' ? path.slice(0, -1) : path;
  return named(folders.at(-2) ?? '', folders.at(-1) ?? '');
}

function readLabels(book: Workbook): Label[] {
  return rowsByHeading(book, HEADINGS).flatMap((row) => {
    const { subject, file, type } = row.cells;
    const video = named(subject, file);
    if (video === null) return [];
    const length = type === '' ? 'brief' : lengthOf(type, row);
    return [labelFrom(row, { subject: video.subject, video: video.key, length })];
  });
}

export const CAS3: PublishedSet = {
  id: 'cas3',
  title: 'CAS(ME)^3, part A',
  fps: 30,
  layout: 'CAS(ME)3_part_A_v2.xlsx beside part_A/spNO.1/a/color/1.jpg',
  videoFolders: ['part_A_split', 'part_A'],
  labelFile: /^cas\(me\)3_part_a_(v|me_label).*\.(xlsx|xls|csv)$/i,
  videoAt,
  readLabels,
};
