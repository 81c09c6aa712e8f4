import { MEASURED_PARTS } from '../../contracts/face-part.ts';
import type { Silence } from '../../contracts/judged-time.ts';
import { UNSCORED_REASONS, type UnscoredReason } from '../../contracts/moment.ts';
import { recordOf } from '../../core/record-of.ts';

/** Made once: a reason may hold in every frame. */
const WHOLE_FACE = recordOf(UNSCORED_REASONS, (reason): Silence => ({ reason, parts: MEASURED_PARTS }));

/** A reason for which no part of the face can be judged. */
export function wholeFace(reason: UnscoredReason): Silence {
  return WHOLE_FACE[reason];
}

/** Pictures were missing. */
export const GAP = wholeFace('frame-gap');

/** The same picture again and again, or none at all. */
export const STANDSTILL = wholeFace('no-new-picture');

/** A blink moves the lids, and what else moves then can be told. */
export const BLINK: Silence = { reason: 'blink-lids', parts: ['lids'] };

/** Whether these reasons together leave no part of the face judged. */
export function leaveNothing(silences: readonly Silence[]): boolean {
  return MEASURED_PARTS.every((part) => silences.some(({ parts }) => parts.includes(part)));
}
