import type { MovementName, Side } from '../../contracts/movement.ts';
import type { BeliefWeights } from './belief.ts';
import type { MovementTemplate } from './movement-templates.ts';
import shipped from './detector.json' with { type: 'json' };

/** What is learnt from people, and judges another person. Bench and training put one in that has not seen that person. */
export interface DetectorModel {
  readonly templates: readonly MovementTemplate[];
  /** How the channels of people in general move together, in units of their noise: a lower triangle of FILTER_CHANNELS rows. */
  readonly people: readonly number[];
  readonly belief: BeliefWeights;
  /** What a belief is worth: the share of findings with it that are real, as a logistic curve of it (Platt 1999). */
  readonly worth: { readonly slope: number; readonly offset: number };
  readonly untouched: UntouchedBeliefs;
}

/** What is believed of the untouched film of people whom nothing was learnt of: there is no movement in it that is known of. */
export interface UntouchedBeliefs {
  /** Once a minute something is believed so much. */
  readonly onceAMinute: number;
  /** By so much more, what is believed is e times as rare. */
  readonly fold: number;
  /** So often a minute something is half believed (HALF_BELIEVED). */
  readonly halfBelievedPerMinute: number;
}

/** As it lies in a file. @public */
export interface StoredDetector {
  readonly templates: readonly {
    readonly movement: string;
    readonly side: string;
    readonly pattern: readonly number[];
  }[];
  readonly people: readonly number[];
  readonly belief: BeliefWeights;
  readonly worth: { readonly slope: number; readonly offset: number };
  readonly untouched: UntouchedBeliefs;
}

/** @public */
export function detectorFrom({ templates, ...learnt }: StoredDetector): DetectorModel {
  const read = templates.map(({ movement, side, pattern }) => ({
    movement: movement as MovementName,
    side: side as Side,
    pattern: Float64Array.from(pattern),
  }));
  return { ...learnt, templates: read };
}

export const SHIPPED_DETECTOR: DetectorModel = detectorFrom(shipped);
