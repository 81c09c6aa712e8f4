import { HIT_IOU } from '../../models/evaluation/iou.ts';
import { frameIou, type FrameSpan } from './frame-iou.ts';
import { briefLabels, foundSpans, type ScoredVideo } from './scored-video.ts';

/*
 * The spotting part of the spot-then-recognise score (STRS; Liong, See, Chan, doi 10.1016/j.image.2022.116875),
 * counted as its published script does (github.com/genbing99/STRS-Metric, strs_metric.py, `evaluate_STRS` and
 * `evaluate_spotting`; MEGC 2023 and later), with its faults:
 * - only subjects for whom something was found are looked at: the movements of the others are not missed;
 * - of these, only videos with labels: what was found in the others is not false;
 * - a found interval takes every labelled movement that it reaches and that is not taken yet: it may be several true
 *   positives.
 * Intervals are frames, both ends included. The script's second factor, recognition, needs labels of people's states,
 * which this project neither reads nor predicts: there is no STRS here, only its first factor.
 */

export interface StrsSpotting {
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** What the script does not count. */
  readonly skipped: {
    readonly subjects: number;
    readonly truths: number;
    readonly found: number;
  };
}

interface VideoCount {
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
}

/** `evaluate_spotting`: in the order of what was found, without stopping at the first match. */
function countVideo(found: readonly FrameSpan[], truths: readonly FrameSpan[]): VideoCount {
  const matched = new Set<FrameSpan>();
  let falsePositives = 0;
  for (const span of found) {
    const reached = truths.filter((truth) => !matched.has(truth) && frameIou(span, truth) >= HIT_IOU);
    for (const truth of reached) matched.add(truth);
    if (reached.length === 0) falsePositives++;
  }
  return { truePositives: matched.size, falsePositives, falseNegatives: truths.length - matched.size };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

export function strsSpotting(videos: readonly ScoredVideo[]): StrsSpotting {
  const subjects = new Set(videos.map(({ subject }) => subject));
  const lookedAt = new Set(
    videos.filter(({ findings }) => findings.moments.length > 0).map(({ subject }) => subject),
  );
  const isCounted = (video: ScoredVideo): boolean =>
    lookedAt.has(video.subject) && briefLabels(video).length > 0;
  const counts = videos.filter(isCounted).map((video) => countVideo(foundSpans(video), briefLabels(video)));
  const sum = (key: keyof VideoCount): number => counts.reduce((total, count) => total + count[key], 0);
  const [truePositives, falsePositives, falseNegatives] = [
    sum('truePositives'),
    sum('falsePositives'),
    sum('falseNegatives'),
  ];
  const precision = share(truePositives, truePositives + falsePositives);
  const recall = share(truePositives, truePositives + falseNegatives);
  const skipped = videos.filter((video) => !isCounted(video));
  return {
    truePositives,
    falsePositives,
    falseNegatives,
    precision,
    recall,
    f1: share(2 * precision * recall, precision + recall),
    skipped: {
      subjects: subjects.size - lookedAt.size,
      truths: skipped.reduce((total, video) => total + briefLabels(video).length, 0),
      found: skipped.reduce((total, { findings }) => total + findings.moments.length, 0),
    },
  };
}
