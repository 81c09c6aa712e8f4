import type { Finding } from '../../../models/evaluation/clip-score.ts';
import type { UnscoredSpan } from '../../../src/contracts/moment.ts';
import type { UnjudgedParts } from '../../../src/spotting/judged-parts.ts';

/** A brief movement that a detector tells of. */
export interface ToldMoment extends Finding {
  /** How sure the detector is; null where it does not say. */
  readonly confidence: number | null;
  /** When it was told, ms from the first frame; null where nobody says. */
  readonly toldMs: number | null;
}

/** What a detector says of one clip. */
export interface ClipReport {
  readonly moments: readonly ToldMoment[];
  /** Null where the detector does not say what it judges. */
  readonly parts: UnjudgedParts | null;
  /** Of the app: why the whole face, or a part of it, was not judged. */
  readonly unscored?: readonly UnscoredSpan[];
}
