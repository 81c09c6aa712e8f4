import { motionThreshold } from './region-threshold.ts';

/** The rule of `region-threshold.ts` on the landmarks of each region: what a tracker alone can tell. */
export const LANDMARK_THRESHOLD = motionThreshold('landmark');
