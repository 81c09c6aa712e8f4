import type { Detector } from '../detector.ts';

/** Says nothing: what every figure looks like when nothing is found. */
export const NOTHING: Detector = {
  name: 'nothing',
  source: 'the empty answer',
  detect: () => [],
};
