import { HIT_IOU } from '../../models/evaluation/iou.ts';
import { rates, type Rates } from '../../models/evaluation/rates.ts';
import { frameIou, type FrameSpan } from './frame-iou.ts';
import { briefLabels, foundSpans, type ScoredVideo } from './scored-video.ts';

/*
 * The measure of the spotting challenges (MEGC 2020 and later): He, Wang, Li, Yap, arXiv 1912.11985, section II.C;
 * counted as the code of its baseline does (github.com/HeyingGithub/Baseline-project-for-MEGC2020_spotting,
 * MDMD_results/result_helper.py, `calc_iou` and `pred_clips_analysis`):
 * - intervals are frames, both ends included; an interval of one frame overlaps with nothing;
 * - a labelled movement is a true positive when any found interval reaches an IoU of 0.5 with it. So one interval may
 *   count for two labelled movements (the paper has no more true positives than intervals, the code may), and two
 *   intervals for the same movement are one true positive and one found too many;
 * - counts are added up over all videos, those without labels too, before rates are taken;
 * - micro- and macro-expressions are counted apart, then together ("overall", by which the challenge ranks).
 */

export interface SpottingCounts extends Rates {
  /** Labelled movements. */
  readonly truths: number;
  readonly found: number;
}

export interface MegcScore {
  /** "Micro": what this project looks for. */
  readonly brief: SpottingCounts;
  /** Together with "macro", none of which it looks for: they all count as missed. */
  readonly overall: SpottingCounts;
}

function megcIou(a: FrameSpan, b: FrameSpan): number {
  return a.offset <= a.onset || b.offset <= b.onset ? 0 : frameIou(a, b);
}

function hitsIn(video: ScoredVideo): number {
  const found = foundSpans(video);
  return briefLabels(video).filter((label) => found.some((span) => megcIou(span, label) >= HIT_IOU)).length;
}

function sum(videos: readonly ScoredVideo[], count: (video: ScoredVideo) => number): number {
  return videos.reduce((total, video) => total + count(video), 0);
}

export function megcScore(videos: readonly ScoredVideo[]): MegcScore {
  const found = sum(videos, ({ findings }) => findings.moments.length);
  const hits = sum(videos, hitsIn);
  const counted = (truths: number): SpottingCounts => ({ truths, found, ...rates(hits, truths, found) });
  return {
    brief: counted(sum(videos, (video) => briefLabels(video).length)),
    overall: counted(sum(videos, ({ labels }) => labels.length)),
  };
}
