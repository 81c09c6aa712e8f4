import type { MeasuredPart } from './face-part.ts';
import type { MovementName, Side } from './movement.ts';

/** One movement within a moment, with the classifier's score in 0..1. */
export interface MovementScore {
  readonly name: MovementName;
  readonly side: Side;
  readonly score: number;
}

/** A brief facial movement. Times in ms of the source's own clock (a clip's first frame is 0). */
export interface Moment {
  readonly onsetMs: number;
  readonly apexMs: number;
  readonly offsetMs: number;
  readonly durationMs: number;
  /** Half width of the duration's error: one frame at each end. */
  readonly durationErrorMs: number;
  /** 0..1. */
  readonly confidence: number;
  /** Largest displacement of a moved region between onset and apex, in inter-ocular distances (IOD). */
  readonly amplitude: number;
  /** Strongest first, never empty. */
  readonly movements: readonly MovementScore[];
  /** The parts of the face that were judged while it lasted: of the others nobody knows whether they moved along. */
  readonly judgedParts: readonly MeasuredPart[];
}

/** Why a stretch of time could not be judged, in the whole face or in parts of it, worst first. */
export const UNSCORED_REASONS = [
  'no-new-picture',
  'black-picture',
  'no-face',
  'second-person',
  'turned-away',
  'too-small',
  'too-dark',
  'low-frame-rate',
  'frame-gap',
  'settling',
  'head-motion',
  'restless',
  'speech-lower-face',
  'blink-lids',
] as const;

export type UnscoredReason = (typeof UNSCORED_REASONS)[number];

export interface UnscoredSpan {
  readonly fromMs: number;
  readonly toMs: number;
  readonly reason: UnscoredReason;
}
