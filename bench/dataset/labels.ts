import { Complaint } from '../../src/cli/terminal/complaint.ts';
import type { Row } from './label-columns.ts';

/** How the sets split movements: up to half a second ("micro"), or longer ("macro"). */
export type Length = 'brief' | 'lasting';

/** A movement as a label file has it. Frame numbers are those in the names of the images. */
export interface Label {
  readonly subject: string;
  /** The key of its video, never printed: some sets write into it what this project does not read. */
  readonly video: string;
  readonly length: Length;
  readonly onset: number;
  /** Null where the set leaves it open. */
  readonly apex: number | null;
  readonly offset: number;
  /** Action units, by their FACS numbers; empty where the set names none. */
  readonly units: readonly number[];
  /** Row of the sheet, counted from 1. */
  readonly row: number;
}

/** The place and the length of a label; its times are read by `labelFrom`. */
export type LabelPlace = Pick<Label, 'subject' | 'video' | 'length'>;

/** Cells that every set has, under its own headings. */
export type TimeColumn = 'onset' | 'apex' | 'offset' | 'units';

/**
 * The frame number in a cell; null for none. Some sheets hold fractions: rounded half up, as the baseline
 * of MEGC 2020 does (github.com/HeyingGithub/Baseline-project-for-MEGC2020_spotting, SAMM_MEGC.py).
 */
export function frameNumber(cell: string): number | null {
  const value = cell === '' ? NaN : Number(cell);
  return Number.isFinite(value) ? Math.floor(value + 0.5) : null;
}

/** The numbers in texts such as "4+7", "L2+R12" or "AU 14A". */
function actionUnits(cell: string): number[] {
  return [...new Set([...cell.matchAll(/\d+/g)].map(([digits]) => Number(digits)))];
}

function missing(row: Row<TimeColumn>, column: TimeColumn): Complaint {
  return new Complaint(`Row ${row.number} of ${row.file} has no frame number for its ${column}.`);
}

/** A set's word for the length of a movement. */
export function lengthOf(type: string, { file, number }: Row<string>): Length {
  if (/^micro/i.test(type)) return 'brief';
  if (/^macro/i.test(type)) return 'lasting';
  throw new Complaint(`Row ${number} of ${file} is of a type that is neither micro nor macro.`);
}

/**
 * Reads the times of a label. An offset of 0 means that the movement goes on: it counts up to its apex, as in the
 * baseline of MEGC 2020 (CASME_2.py, `generate_dataset`).
 * @throws Complaint that names the row.
 */
export function labelFrom(row: Row<TimeColumn>, place: LabelPlace): Label {
  const onset = frameNumber(row.cells.onset);
  const peak = frameNumber(row.cells.apex);
  const end = frameNumber(row.cells.offset);
  const apex = peak !== null && peak > 0 ? peak : null;
  const offset = end !== null && end > 0 ? end : apex;
  if (onset === null) throw missing(row, 'onset');
  if (offset === null) throw missing(row, 'offset');
  return { ...place, onset, apex, offset, units: actionUnits(row.cells.units), row: row.number };
}
