import type { MovementName } from './movement.ts';

/** Parts of the face that a person may switch off: for a tic, a palsy, a facial difference, or no reason given. */
export const FACE_PARTS = ['brows', 'eyes', 'nose', 'mouth', 'chin'] as const;
export type FacePart = (typeof FACE_PARTS)[number];

/** The part in which each movement is seen. */
export const PART_OF: Readonly<Record<MovementName, FacePart>> = {
  'inner-brow-up': 'brows',
  'outer-brow-up': 'brows',
  'brow-down': 'brows',
  'upper-lid-up': 'eyes',
  'lids-tight': 'eyes',
  'nose-wrinkle': 'nose',
  'upper-lip-up': 'mouth',
  'lip-corner-up': 'mouth',
  dimple: 'mouth',
  'lip-corner-down': 'mouth',
  'chin-up': 'chin',
  'lip-press': 'mouth',
};
