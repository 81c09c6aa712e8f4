import type { MovementName } from './movement.ts';

/** Parts of the face that a person may switch off: for a tic, a palsy, a facial difference, or no reason given. */
export const FACE_PARTS = ['brows', 'eyes', 'nose', 'mouth', 'chin'] as const;
export type FacePart = (typeof FACE_PARTS)[number];

/** Parts of the face by which skin is measured and time is judged; the brows with the skin between them, the mouth with the chin. */
export const MEASURED_PARTS = ['brows', 'lids', 'mid-face', 'mouth'] as const;
export type MeasuredPart = (typeof MEASURED_PARTS)[number];

interface Parts {
  readonly measured: MeasuredPart;
  readonly setting: FacePart;
}

/** Where each movement is. */
export const PARTS_OF: Readonly<Record<MovementName, Parts>> = {
  'inner-brow-up': { measured: 'brows', setting: 'brows' },
  'outer-brow-up': { measured: 'brows', setting: 'brows' },
  'brow-down': { measured: 'brows', setting: 'brows' },
  'upper-lid-up': { measured: 'lids', setting: 'eyes' },
  'lids-tight': { measured: 'lids', setting: 'eyes' },
  'nose-wrinkle': { measured: 'mid-face', setting: 'nose' },
  'upper-lip-up': { measured: 'mouth', setting: 'mouth' },
  'lip-corner-up': { measured: 'mouth', setting: 'mouth' },
  dimple: { measured: 'mouth', setting: 'mouth' },
  'lip-corner-down': { measured: 'mouth', setting: 'mouth' },
  'chin-up': { measured: 'mouth', setting: 'chin' },
  'lip-press': { measured: 'mouth', setting: 'mouth' },
};
