import type { CoachContext } from '../coach/context.ts';
import type { Moment, UnscoredSpan } from '../contracts/moment.ts';
import type { Sensitivity } from '../contracts/sensitivity.ts';

/** Landmarks around a moment: numbers only, no picture. */
export interface MeshClip {
  /** Of each frame, in ms of the session; rising. */
  readonly timesMs: Float64Array;
  /** Frame-major, 478 x (x, y) a frame, as fractions of the picture. */
  readonly points: Float32Array;
  /** Width by height of the picture. */
  readonly aspect: number;
}

export const RATINGS = ['yes', 'no', 'unsure'] as const;
/** The person's own answer to "was this real?". */
export type Rating = (typeof RATINGS)[number];

export interface ReviewedMoment {
  readonly moment: Moment;
  /** Null where none was kept: the session had too many moments, or the face had just come. */
  readonly clip: MeshClip | null;
  readonly rating: Rating | null;
}

/** A suggestion that was made. */
export interface CueRecord {
  readonly atMs: number;
  /** Of a suggestion in src/coach/suggestions. */
  readonly id: string;
}

/** One session, as it is reviewed, kept, exported and imported. Times in ms from its first frame. */
export interface SessionRecord {
  readonly id: string;
  /** ISO 8601. */
  readonly startedAt: string;
  readonly source: 'camera' | 'clip' | 'trace';
  readonly context: CoachContext;
  /** What was practised, in the person's words or a ready scenario's title; empty for none. */
  readonly scenario: string;
  readonly sensitivity: Sensitivity;
  readonly modelVersion: string;
  readonly framesPerSecond: number;
  readonly durationMs: number;
  /** Time in which at least a part of the face was judged. */
  readonly judgedMs: number;
  readonly truncated: boolean;
  readonly unscored: readonly UnscoredSpan[];
  readonly moments: readonly ReviewedMoment[];
  readonly cues: readonly CueRecord[];
}
