import type { PartTimes } from '../contracts/judged-time.ts';
import type { Moment } from '../contracts/moment.ts';
import type { MeshClip } from './mesh-clip.ts';
import type { Rating } from './rating.ts';
import type { SessionJson } from './record-shape.ts';

export interface ReviewedMoment {
  readonly moment: Moment;
  /** Null where none was kept: the session had too many moments, or the face had just come. */
  readonly clip: MeshClip | null;
  readonly rating: Rating | null;
}

/** A suggestion that was made. */
export type CueRecord = SessionJson['cues'][number];

/** One session, as it is reviewed, kept, exported and imported. Times in ms from its first frame. */
export interface SessionRecord extends Omit<SessionJson, 'parts' | 'moments'> {
  /** What was judged of each part of the face. */
  readonly parts: PartTimes;
  readonly moments: readonly ReviewedMoment[];
}
