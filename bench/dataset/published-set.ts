import type { Label } from './labels.ts';
import type { Workbook } from './workbook.ts';

/** Which video a folder of images, or a file, holds. */
export interface VideoName {
  readonly subject: string;
  /** As `Label.video`. Never printed. */
  readonly key: string;
  /** What it is called in outputs; null where the set's own name must not be: such videos are numbered. */
  readonly name: string | null;
}

/** A published set: its layout and its label file. Each lies in a file of its own, with the sources of what it says. */
export interface PublishedSet {
  /** As `--set` takes it. */
  readonly id: string;
  readonly title: string;
  /** Frames a second, of the recording and of the labels. */
  readonly fps: number;
  /** What its folder holds, for a complaint. */
  readonly layout: string;
  /** Folders that may hold the videos, the best first; where none is found, the whole folder is looked through. */
  readonly videoFolders: readonly string[];
  readonly labelFile: RegExp;
  /** @param path folders from the videos' folder on; the name of a file without its extension. */
  videoAt(path: readonly string[]): VideoName | null;
  /** @throws Complaint for a missing column or a row that cannot be read. */
  readLabels(book: Workbook): Label[];
}
