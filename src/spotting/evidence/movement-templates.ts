import type { MovementName, Side } from '../../contracts/movement.ts';

/**
 * What a movement does to the raw channels, for each IOD that the skin goes: the median of what the pipeline measured of
 * movements planted into the film of many people.
 */
export interface MovementTemplate {
  readonly movement: MovementName;
  readonly side: Side;
  /** FILTER_CHANNELS values, in the channels' units. */
  readonly pattern: Float64Array;
}
