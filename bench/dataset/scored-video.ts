import type { Findings } from './findings.ts';
import { frameAt, type FrameClock } from './frame-clock.ts';
import type { FrameSpan } from './frame-iou.ts';
import type { Label } from './labels.ts';

/** A video with what its set says and what was found, ready to be counted. */
export interface ScoredVideo {
  readonly name: string;
  readonly subject: string;
  readonly clock: FrameClock;
  readonly labels: readonly Label[];
  readonly findings: Findings;
}

/** What was found, in frame numbers: the challenges count frames. */
export function foundSpans({ findings, clock }: ScoredVideo): FrameSpan[] {
  return findings.moments.map(({ onsetMs, offsetMs }) => ({
    onset: frameAt(onsetMs, clock),
    offset: frameAt(offsetMs, clock),
  }));
}

/** The brief movements of a video: what there was to find. */
export function briefLabels({ labels }: ScoredVideo): Label[] {
  return labels.filter(({ length }) => length === 'brief');
}
