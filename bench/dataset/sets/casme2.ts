import { rowsByHeading, type Headings } from '../label-columns.ts';
import { labelFrom, type Label, type TimeColumn } from '../labels.ts';
import type { PublishedSet, VideoName } from '../published-set.ts';
import type { Workbook } from '../workbook.ts';

/*
 * CASME II: short clips of 26 people around one micro-expression each, 200 fps (Yan et al., PLoS ONE 9(1) e86041;
 * fu.psych.ac.cn/CASME/casme2-en.php). Made for recognising, not for spotting: the clips are too short to learn a
 * person's own noise, so much of their time is unjudged.
 *
 * Layout and labels as public code reads them:
 * - CASME2-RAW/sub01/EP02_01f/img1.jpg, numbered from 1 (github.com/genbing99/MEAN_Spot-then-recognize, load_images.py);
 *   CASME2_RAW_selected and Cropped (reg_img46.jpg) hold the frames from onset to offset only, under the same numbers;
 * - CASME2-coding-20140508.xlsx (or -20190701): headings Subject, Filename, OnsetFrame, ApexFrame, OffsetFrame,
 *   Action Units; the apex of some rows is "/" (unknown). One row a clip, all of them micro-expressions.
 */

const HEADINGS: Readonly<Record<TimeColumn | 'subject' | 'file', Headings>> = {
  subject: { names: ['Subject'] },
  file: { names: ['Filename'] },
  onset: { names: ['OnsetFrame'] },
  apex: { names: ['ApexFrame'] },
  offset: { names: ['OffsetFrame'] },
  units: { names: ['Action Units'], optional: true },
};

function named(person: string, clip: string): VideoName {
  const subject = `sub${person.padStart(2, '0')}`;
  return { subject, key: `${subject}/${clip}`.toLowerCase(), name: `${subject}/${clip}` };
}

function videoAt(path: readonly string[]): VideoName | null {
  const [folder, clip] = [path.at(-2) ?? '', path.at(-1) ?? ''];
  const person = /^sub(\d+)$/i.exec(folder);
  return person !== null && /^EP\w+$/i.test(clip) ? named(person[1]!, clip) : null;
}

function readLabels(book: Workbook): Label[] {
  return rowsByHeading(book, HEADINGS).map((row) => {
    const { subject, key } = named(row.cells.subject, row.cells.file);
    return labelFrom(row, { subject, video: key, length: 'brief' });
  });
}

export const CASME2: PublishedSet = {
  id: 'casme2',
  title: 'CASME II',
  fps: 200,
  layout: 'CASME2-coding-20140508.xlsx beside CASME2-RAW/sub01/EP02_01f/img1.jpg',
  videoFolders: ['CASME2-RAW', 'CASME2_RAW', 'CASME2_RAW_selected', 'Cropped'],
  labelFile: /^CASME2-coding.*\.(xlsx|xls|csv)$/i,
  videoAt,
  readLabels,
};
