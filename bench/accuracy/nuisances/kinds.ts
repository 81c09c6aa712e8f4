import { doubledFrames, droppedFrames, exposureStep } from './camera.ts';
import { gazeShift } from './gaze.ts';
import { hand } from './hand.ts';
import { leaningIn, nod } from './head.ts';
import { flutter, partialBlink, wholeBlink } from './lids.ts';
import { chewing, speech, swallowing } from './mouth.ts';
import type { DrawOccurrence } from './occurrence.ts';

/** What people and cameras do that is no brief movement. None shares a shape or a course with the training. */
export const NUISANCE_KINDS = {
  'blink, whole': wholeBlink,
  'blink, partial': partialBlink,
  'lid flutter': flutter,
  'gaze shift': gazeShift,
  speech,
  chewing,
  swallowing,
  nod,
  'leaning in': leaningIn,
  'hand on the face': hand,
  'exposure step': exposureStep,
  'dropped frames': droppedFrames,
  'doubled frames': doubledFrames,
} as const satisfies Readonly<Record<string, DrawOccurrence>>;

export type NuisanceKind = keyof typeof NUISANCE_KINDS;

export const NUISANCE_NAMES = Object.keys(NUISANCE_KINDS) as readonly NuisanceKind[];
