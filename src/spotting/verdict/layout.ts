import { MOVEMENTS, NUISANCES } from '../../contracts/movement.ts';

/**
 * Frames the classifier sees for one verdict: its receptive field of three 5-tap convolutions with
 * dilations 1, 2, 4, (5 - 1) * (1 + 2 + 4) + 1.
 */
export const WINDOW_FRAMES = 29;

/** The verdict is about the frame this far before the newest one: 200 ms, so that a moment can be told 300 ms after its end. */
export const LOOK_AHEAD_FRAMES = 6;

/** What stands in one verdict, in order; every value is a probability 0..1. @public */
export const VERDICT_NAMES: readonly string[] = [
  'event',
  'onset',
  'apex',
  'offset',
  ...NUISANCES,
  ...MOVEMENTS.map((name) => `${name}/right`),
  ...MOVEMENTS.map((name) => `${name}/left`),
];

export const VERDICT_SIZE = VERDICT_NAMES.length;

/** Where in a verdict something stands. */
export const VERDICT = {
  /** Inside a brief movement, onset to offset. */
  event: 0,
  /** Near the onset, apex, offset of a brief movement: a bump with a standard deviation of one frame. */
  onset: 1,
  apex: 2,
  offset: 3,
  /** First of the nuisances, in the order of NUISANCES. */
  nuisance: 4,
  /** First of the movements of the right side, in the order of MOVEMENTS; the left side follows. */
  right: 4 + NUISANCES.length,
  left: 4 + NUISANCES.length + MOVEMENTS.length,
} as const;
