import type { MovementName, Side } from '../../contracts/movement.ts';
import type { Distractor } from '../../synthetic/distractors.ts';
import type { Scale } from './scales.ts';

/** Which scale an answer counts for; every fifth trial or so shows nothing. */
export type Asked = Scale | 'nothing';

/** Who is seen from where, in which light. */
export interface View {
  /** Index into the faces. */
  readonly face: number;
  /** Positive: turned to the right of the picture, and up. */
  readonly yawDeg: number;
  readonly pitchDeg: number;
  readonly light: 'left' | 'right';
}

/** One movement and how large and long it is. */
export interface ShownMovement {
  readonly name: MovementName;
  readonly side: Side;
  /** At its height, in distances between the eyes. */
  readonly size: number;
  readonly lengthMs: number;
}

/** One look at a face. */
export interface Trial {
  readonly asked: Asked;
  readonly view: View;
  readonly movement: ShownMovement | null;
  /** From the beginning to the movement, or to where it would be. */
  readonly leadMs: number;
  /** From there on to the end of what is shown. */
  readonly tailMs: number;
  readonly distractors: readonly Distractor[];
}
