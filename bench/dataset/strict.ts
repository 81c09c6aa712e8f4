import { ACTION_UNIT, MOVEMENTS, type MovementName } from '../../src/contracts/movement.ts';
import { scoreClip, type ClipScore, type Finding, type Truth } from '../../models/evaluation/clip-score.ts';
import { isJudged } from '../../models/evaluation/judged-time.ts';
import { poolScores, type PooledScore } from '../../models/evaluation/pooled-score.ts';
import { msOf } from './frame-clock.ts';
import type { Label } from './labels.ts';
import type { ScoredVideo } from './scored-video.ts';

/**
 * The count this project goes by: one to one, and nothing skipped. Videos in which no face was found count too: nothing
 * was found there, and all their time is unjudged.
 */
export interface StrictScore {
  readonly pooled: PooledScore;
  readonly unscoredShare: number;
}

/** What this project calls the action units; those it cannot see have no name. */
function names(units: readonly number[]): MovementName[] {
  return MOVEMENTS.filter((name) => units.includes(ACTION_UNIT[name]));
}

function truthOf(label: Label, { clock, findings }: ScoredVideo): Truth {
  const { onset, offset, units, length } = label;
  // The baseline of MEGC 2020 takes the middle where a set leaves the apex open.
  const apex = label.apex ?? (onset + offset) / 2;
  const onsetMs = msOf(onset, clock);
  const offsetMs = msOf(offset, clock);
  return {
    onsetMs,
    apexMs: msOf(apex, clock),
    offsetMs,
    movement: units.length > 0 ? units.join('+') : 'no action unit given',
    names: names(units),
    // Sets do not say how large a movement is.
    amplitude: 0,
    lasting: length === 'lasting',
    judged: isJudged({ onsetMs, offsetMs }, names(units), findings.parts),
  };
}

/** One video, one to one. */
export function scoreVideo(video: ScoredVideo): ClipScore {
  const { findings, labels } = video;
  const found: Finding[] = findings.moments.map(({ movements, ...moment }) => ({
    ...moment,
    names: movements.map(({ name }) => name),
  }));
  const truths = labels.map((label) => truthOf(label, video));
  return scoreClip(truths, found, findings.source.durationMs);
}

export function strictScore(videos: readonly ScoredVideo[]): StrictScore {
  const sum = (of: (video: ScoredVideo) => number): number =>
    videos.reduce((total, video) => total + of(video), 0);
  const unscoredMs = sum(({ findings }) => findings.unscoredMs);
  const totalMs = unscoredMs + sum(({ findings }) => findings.scoredMs);
  return {
    pooled: poolScores(videos.map(scoreVideo)),
    unscoredShare: totalMs > 0 ? unscoredMs / totalMs : 0,
  };
}

/** The same by the frame rate that the pipeline measured, in whole frames a second. */
export function strictByRate(videos: readonly ScoredVideo[]): Map<number, StrictScore> {
  const rateOf = ({ findings }: ScoredVideo): number => Math.round(findings.source.fps);
  const found = [...new Set(videos.map(rateOf))].sort((a, b) => a - b);
  return new Map(found.map((rate) => [rate, strictScore(videos.filter((video) => rateOf(video) === rate))]));
}
