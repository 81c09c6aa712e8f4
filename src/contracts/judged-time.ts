import type { MeasuredPart } from './face-part.ts';
import type { UnscoredReason, UnscoredSpan } from './moment.ts';

/** When one part of the face was judged. */
interface PartTime {
  readonly judgedMs: number;
  /** The rest of the time, with the reasons; spans of different reasons may overlap. */
  readonly unjudged: readonly UnscoredSpan[];
}

export type PartTimes = Readonly<Record<MeasuredPart, PartTime>>;

/** A reason that holds, and the parts of the face that cannot be judged for it. */
export interface Silence {
  readonly reason: UnscoredReason;
  /** In the order of MEASURED_PARTS, never empty. */
  readonly parts: readonly MeasuredPart[];
}
