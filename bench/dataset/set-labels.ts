import { Complaint } from '../../src/cli/terminal/complaint.ts';
import type { Label } from './labels.ts';
import { firstFrame, type Video } from './videos.ts';

/** A video with what its set says happens in it. */
export interface LabelledVideo extends Video {
  readonly labels: readonly Label[];
}

export interface LabelledSet {
  readonly videos: readonly LabelledVideo[];
  /** Labels of no video that is there; only with `lenient`. */
  readonly leftOut: number;
}

export interface LabelRules {
  /** The name of the label file, for complaints. */
  readonly file: string;
  /** Takes the published sets' own faults as they are, and counts them. */
  readonly lenient: boolean;
}

function strayComplaint({ row, subject }: Label, file: string): Complaint {
  return new Complaint(
    `Row ${row} of ${file} labels a video of ${subject} that is not there: --subject runs a part of a set, --lenient leaves such labels out.`,
  );
}

/**
 * Gives every video its labels, in order of time.
 * @throws Complaint for the first label whose video is missing, unless lenient.
 */
export function labelVideos(
  videos: readonly Video[],
  labels: readonly Label[],
  { file, lenient }: LabelRules,
): LabelledSet {
  const keys = new Set(videos.map(({ key }) => key));
  const strays = labels.filter(({ video }) => !keys.has(video));
  if (strays.length > 0 && (!lenient || strays.length === labels.length))
    throw strayComplaint(strays[0]!, file);
  const labelled = videos.map((video) => ({
    ...video,
    labels: labels.filter((label) => label.video === video.key).sort((a, b) => a.onset - b.onset),
  }));
  return { videos: labelled, leftOut: strays.length };
}

/** A video's labels after its length is known. */
export interface FittedLabels {
  readonly labels: readonly Label[];
  /** Labels that ended behind the video and were cut, and labels that could not be used; only with `lenient`. */
  readonly cut: number;
  readonly leftOut: number;
}

type Fault = 'behind' | 'before' | 'backwards' | 'overhang';

function faultOf({ onset, offset }: Label, first: number, last: number): Fault | null {
  if (offset < onset) return 'backwards';
  if (onset > last) return 'behind';
  if (offset < first) return 'before';
  return offset > last ? 'overhang' : null;
}

function faultComplaint(label: Label, fault: Fault, name: string, range: string, file: string): Complaint {
  const { row, onset, offset } = label;
  const what =
    fault === 'backwards'
      ? `ends at frame ${offset}, before it begins (${onset})`
      : `reaches beyond ${name}: frames ${onset} to ${offset}, where there are ${range}`;
  return new Complaint(
    `Row ${row} of ${file} ${what}; with --lenient such a label is cut off or left out, and counted.`,
  );
}

/** Movements that were there before the film began are labelled from 0 or -1 on: they begin with it. */
function within(label: Label, first: number, last: number): Label {
  const onset = Math.max(label.onset, first);
  const offset = Math.min(label.offset, last);
  const apex = label.apex === null ? null : Math.min(Math.max(label.apex, onset), offset);
  return { ...label, onset, apex, offset };
}

/**
 * Makes sure that the labels of a video lie within it.
 * @param last the number of its last frame.
 * @throws Complaint for the first that does not, unless lenient.
 */
export function fitLabels(video: LabelledVideo, last: number, { file, lenient }: LabelRules): FittedLabels {
  const first = firstFrame(video);
  const faults = video.labels.map((label) => ({ label, fault: faultOf(label, first, last) }));
  const worst = faults.find(({ fault }) => fault !== null);
  if (worst?.fault && !lenient)
    throw faultComplaint(worst.label, worst.fault, video.name, `${first} to ${last}`, file);
  const kept = faults.filter(({ fault }) => fault === null || fault === 'overhang');
  return {
    labels: kept.map(({ label }) => within(label, first, last)),
    cut: kept.filter(({ fault }) => fault === 'overhang').length,
    leftOut: faults.length - kept.length,
  };
}
