import { Complaint } from '../../src/cli/terminal/complaint.ts';
import { checkFolder } from './check-folder.ts';
import type { DatasetOptions } from './dataset-options.ts';
import { findLabels } from './find-labels.ts';
import { findVideos } from './find-videos.ts';
import { gapsOf } from '../../src/cli/commands/numbered-images.ts';
import { gapComplaint } from './gap-complaint.ts';
import { fitLabels, labelVideos, type LabelledVideo, type LabelRules } from './set-labels.ts';
import { readWorkbook } from './workbook.ts';

/** A published set as it lies on disk, checked as far as that goes without looking into the videos. */
export interface ReadSet {
  readonly videos: readonly LabelledVideo[];
  readonly rules: LabelRules;
  /** Labels whose video is not there. */
  readonly labelsWithoutVideo: number;
  /** Frames that are missing within the sequences. */
  readonly missingFrames: number;
}

/** @throws Complaint for a gap, unless lenient. */
function missingFramesOf({ name, source }: LabelledVideo, lenient: boolean): number {
  if (source.kind === 'file') return 0;
  const gaps = gapsOf(source.images, name);
  if (gaps.length > 0 && !lenient) throw gapComplaint(name, gaps[0]!);
  return gaps.reduce((total, { first, last }) => total + last - first + 1, 0);
}

/** How long a file is, is known only when it has been looked through. */
function checkLabels(video: LabelledVideo, rules: LabelRules): void {
  const { source } = video;
  if (source.kind === 'images') fitLabels(video, source.images[source.images.length - 1]!.number, rules);
}

function refuseUnknown(subjects: readonly string[], known: readonly string[]): void {
  const unknown = subjects.find((subject) => !known.includes(subject));
  if (unknown === undefined) return;
  throw new Complaint(`There is no subject "${unknown}": there are ${[...new Set(known)].join(', ')}.`);
}

/**
 * Finds the videos and the labels of a set and puts them together.
 * @throws Complaint for whatever is wrong, in one sentence.
 */
export async function readSet(options: DatasetOptions): Promise<ReadSet> {
  const { set, dir, subjects, lenient } = options;
  for (const folder of [dir, options.videos ?? dir]) await checkFolder(folder);
  const isWanted = ({ subject }: { readonly subject: string }): boolean =>
    subjects.length === 0 || subjects.includes(subject);
  const found = await findVideos(set, dir, options.videos);
  refuseUnknown(
    subjects,
    found.map(({ subject }) => subject),
  );
  const book = await readWorkbook(options.labels ?? (await findLabels(set, dir)));
  const labels = set.readLabels(book).filter(isWanted);
  if (labels.length === 0) throw new Complaint(`${book.file} holds no label that could be used.`);
  const rules = { file: book.file, lenient };
  const { videos, leftOut } = labelVideos(found.filter(isWanted), labels, rules);
  for (const video of videos) checkLabels(video, rules);
  const missing = videos.map((video) => missingFramesOf(video, lenient));
  return {
    videos,
    rules,
    labelsWithoutVideo: leftOut,
    missingFrames: missing.reduce((total, count) => total + count, 0),
  };
}
