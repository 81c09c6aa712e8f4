import type { Detector } from '../detector.ts';
import { FEATURE_DIFFERENCE, MAIN_DIRECTION } from './feature-difference.ts';
import { gated } from './gated.ts';
import { INTERVAL_PEAKS } from './interval-peaks.ts';
import { LANDMARK_THRESHOLD } from './landmark-threshold.ts';
import { NAIVE_FLOW } from './naive-flow.ts';
import { NOTHING } from './nothing.ts';
import { REGION_THRESHOLD } from './region-threshold.ts';
import { WHITENED_FILTER } from './whitened-filter.ts';

/** What the network has to beat, each behind the app's own gates. */
export const RIVALS: readonly Detector[] = [
  NOTHING,
  NAIVE_FLOW,
  LANDMARK_THRESHOLD,
  REGION_THRESHOLD,
  FEATURE_DIFFERENCE,
  MAIN_DIRECTION,
  INTERVAL_PEAKS,
  WHITENED_FILTER,
].map(gated);
