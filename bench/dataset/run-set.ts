import { Complaint } from '../../src/cli/terminal/complaint.ts';
import type { Faults } from './faults.ts';
import type { Findings } from './findings.ts';
import type { FindingsStore } from './findings-store.ts';
import type { Looker } from './looker.ts';
import type { ReadSet } from './read-set.ts';
import type { ScoredVideo } from './scored-video.ts';
import { fitLabels, type FittedLabels, type LabelledVideo } from './set-labels.ts';
import { firstFrame } from './videos.ts';

export interface SetRun {
  readonly videos: readonly ScoredVideo[];
  readonly faults: Faults;
}

export interface RunTools {
  readonly looker: Looker;
  readonly store: FindingsStore;
  /** Told before each video. */
  readonly onVideo: (name: string, index: number) => void;
}

/** A file that runs at another rate than its labels count in would put every label in the wrong place. */
const RATE_TOLERANCE = 0.02;

function checkRate({ name, source }: LabelledVideo, found: Findings, fps: number): void {
  const measured = found.source.fps;
  if (source.kind === 'images' || Math.abs(measured - fps) <= RATE_TOLERANCE * fps) return;
  throw new Complaint(
    `${name} runs at ${measured.toFixed(1)} frames a second and its labels count ${fps}: if they count its own frames, give --fps ${measured.toFixed(2)}.`,
  );
}

/** @throws Complaint unless lenient. */
function checkWhole({ name }: LabelledVideo, { truncated }: Findings, { rules }: ReadSet): void {
  if (truncated && !rules.lenient)
    throw new Complaint(`${name} is cut off: with --lenient it counts as far as it goes.`);
}

function lastFrame(video: LabelledVideo, found: Findings): number {
  const { source } = video;
  if (source.kind === 'file') return firstFrame(video) + found.source.frames - 1;
  return source.images[source.images.length - 1]!.number;
}

/**
 * Runs every video of a set, or takes what is kept of it.
 * @throws Complaint that names the video.
 */
export async function runSet(set: ReadSet, fps: number, tools: RunTools): Promise<SetRun> {
  const videos: ScoredVideo[] = [];
  const fitted: FittedLabels[] = [];
  for (const [index, video] of set.videos.entries()) {
    tools.onVideo(video.name, index);
    const findings = await tools.store.findings(video, fps, () => tools.looker.look(video, fps));
    checkRate(video, findings, fps);
    checkWhole(video, findings, set);
    const own = fitLabels(video, lastFrame(video, findings), set.rules);
    const { name, subject } = video;
    fitted.push(own);
    videos.push({ name, subject, clock: { fps, first: firstFrame(video) }, labels: own.labels, findings });
  }
  const sum = (of: (own: FittedLabels) => number): number =>
    fitted.reduce((total, own) => total + of(own), 0);
  return {
    videos,
    faults: {
      missingFrames: set.missingFrames,
      filesCutOff: videos.filter(({ findings }) => findings.truncated).length,
      labelsWithoutVideo: set.labelsWithoutVideo,
      labelsLeftOut: sum(({ leftOut }) => leftOut),
      labelsCut: sum(({ cut }) => cut),
    },
  };
}
