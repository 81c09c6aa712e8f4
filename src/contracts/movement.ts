/**
 * What the classifier may name: movements of the skin and nuisances. Nothing else, by design:
 * a movement says neither what caused it nor whom it was meant for.
 */

/** Facial movements, one per action unit of the Facial Action Coding System that the pipeline can see. */
export const MOVEMENTS = [
  'inner-brow-up',
  'outer-brow-up',
  'brow-down',
  'upper-lid-up',
  'lids-tight',
  'nose-wrinkle',
  'upper-lip-up',
  'lip-corner-up',
  'dimple',
  'lip-corner-down',
  'chin-up',
  'lip-press',
] as const;

export type MovementName = (typeof MOVEMENTS)[number];

/** The action unit each movement stands for (FACS numbering), for readers who know the jargon. */
export const ACTION_UNIT: Readonly<Record<MovementName, number>> = {
  'inner-brow-up': 1,
  'outer-brow-up': 2,
  'brow-down': 4,
  'upper-lid-up': 5,
  'lids-tight': 7,
  'nose-wrinkle': 9,
  'upper-lip-up': 10,
  'lip-corner-up': 12,
  dimple: 14,
  'lip-corner-down': 15,
  'chin-up': 17,
  'lip-press': 24,
};

/** Right and left are the subject's own. */
export type Side = 'right' | 'left' | 'both';

/** Things that look like brief movements and are not. */
export const NUISANCES = ['blink', 'speech', 'head-motion', 'lasting'] as const;

/** @public */
export type Nuisance = (typeof NUISANCES)[number];
