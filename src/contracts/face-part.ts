import type { MovementName } from './movement.ts';

/** Parts of the face that a person may switch off: for a tic, a palsy, a facial difference, or no reason given. */
export const FACE_PARTS = ['brows', 'eyes', 'nose', 'mouth', 'chin'] as const;
export type FacePart = (typeof FACE_PARTS)[number];

/** Parts of the face by which the motion of skin is measured: how well it was seen, and its noise. */
export const MEASURED_PARTS = ['brows', 'lids', 'mid-face', 'mouth'] as const;
export type MeasuredPart = (typeof MEASURED_PARTS)[number];

/** Parts of the face that are silenced together: the lids by a blink, the lower face by speech. @public */
export type GatePart = 'upper' | 'lids' | 'lower';

interface Parts {
  readonly measured: MeasuredPart;
  readonly gate: GatePart;
  readonly setting: FacePart;
}

/** Where each movement is. */
export const PARTS_OF: Readonly<Record<MovementName, Parts>> = {
  'inner-brow-up': { measured: 'brows', gate: 'upper', setting: 'brows' },
  'outer-brow-up': { measured: 'brows', gate: 'upper', setting: 'brows' },
  'brow-down': { measured: 'brows', gate: 'upper', setting: 'brows' },
  'upper-lid-up': { measured: 'lids', gate: 'lids', setting: 'eyes' },
  'lids-tight': { measured: 'lids', gate: 'lids', setting: 'eyes' },
  'nose-wrinkle': { measured: 'mid-face', gate: 'upper', setting: 'nose' },
  'upper-lip-up': { measured: 'mouth', gate: 'lower', setting: 'mouth' },
  'lip-corner-up': { measured: 'mouth', gate: 'lower', setting: 'mouth' },
  dimple: { measured: 'mouth', gate: 'lower', setting: 'mouth' },
  'lip-corner-down': { measured: 'mouth', gate: 'lower', setting: 'mouth' },
  'chin-up': { measured: 'mouth', gate: 'lower', setting: 'chin' },
  'lip-press': { measured: 'mouth', gate: 'lower', setting: 'mouth' },
};
