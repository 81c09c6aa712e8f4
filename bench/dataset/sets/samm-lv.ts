import { rowsByHeading, type Headings } from '../label-columns.ts';
import { labelFrom, lengthOf, type Label, type TimeColumn } from '../labels.ts';
import type { PublishedSet, VideoName } from '../published-set.ts';
import type { Workbook } from '../workbook.ts';

/*
 * SAMM Long Videos: 147 videos of 32 people, 200 fps, 2040 x 1088, 159 micro- and 343 macro-expressions
 * (arXiv 1912.11985, table I).
 *
 * The code of the MEGC 2020 baseline (github.com/HeyingGithub/Baseline-project-for-MEGC2020_spotting,
 * MDMD_results/dataset_new/SAMM_MEGC.py) reads
 * - images SAMM_longvideos/006_1/006_1_0001.jpg, numbered from 1; the number has four digits, or five where a
 *   video needs them;
 * - SAMM_LongVideos_V1_Release.xlsx, its sheet "FACS_Movement_Only": nine rows of notes, one of headings; frame
 *   numbers with fractions; the type's second letter tells micro from macro.
 * The headings (Subject, Filename, Inducement Code, Onset, Apex, Offset, Duration, Type, Action Units, Notes) and the
 * type "Micro - 1/2" are those of github.com/genbing99/SoftNet-SpotME (load_label.py, editions V2 and V3). A file name
 * is video and movement: 006_1_2 is the second movement of 006_1.
 *
 * Two labels of the published sheets end behind their video (020_6_5 and 036_7_4), and some begin at 0: `--lenient`.
 */

const HEADINGS: Readonly<Record<TimeColumn | 'file' | 'type', Headings>> = {
  file: { names: ['Filename'] },
  onset: { names: ['Onset', 'Onset Frame'] },
  apex: { names: ['Apex', 'Apex Frame'] },
  offset: { names: ['Offset', 'Offset Frame'] },
  type: { names: ['Type'] },
  units: { names: ['Action Units'], optional: true },
};

const VIDEO = /^(\d{1,3})_(\d+)$/;
const MOVEMENT = /^(\d{1,3})_(\d+)_\d+$/;

function named(text: string, form: RegExp): VideoName | null {
  const match = form.exec(text);
  if (match === null) return null;
  const person = match[1]!;
  const video = match[2]!;
  const subject = person.padStart(3, '0');
  return { subject, key: `${subject}_${video}`, name: `${subject}_${video}` };
}

function readLabels(book: Workbook): Label[] {
  return rowsByHeading(book, HEADINGS).flatMap((row) => {
    // Remarks stand below the table in some editions.
    const video = named(row.cells.file, MOVEMENT);
    if (video === null) return [];
    const length = lengthOf(row.cells.type, row);
    return [labelFrom(row, { subject: video.subject, video: video.key, length })];
  });
}

export const SAMM_LV: PublishedSet = {
  id: 'samm-lv',
  title: 'SAMM Long Videos',
  fps: 200,
  layout: 'SAMM_LongVideos_V3_Release.xlsx beside SAMM_longvideos/006_1/006_1_0001.jpg',
  videoFolders: ['SAMM_longvideos'],
  labelFile: /^SAMM_?LongVideos.*\.(xlsx|xls|csv)$/i,
  videoAt: (path) => named(path.at(-1) ?? '', VIDEO),
  readLabels,
};
