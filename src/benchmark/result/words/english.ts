import type { SensitivityWords } from './words-type.ts';

export const ENGLISH: SensitivityWords = {
  nothing: (rate) => `At ${rate} frames a second, brief movements cannot be judged here.`,
  bothLimits: (rate, ms, size) =>
    `At ${rate} frames a second, movements under ${ms} ms, or smaller than ${size} % of the distance between the eyes, cannot be judged here.`,
  noShortest: (rate, ms, size) =>
    `At ${rate} frames a second, movements as short as ${ms} ms, the shortest that were tried, can be judged here; those smaller than ${size} % of the distance between the eyes cannot.`,
  noSmallest: (rate, ms, size) =>
    `At ${rate} frames a second, movements as small as ${size} % of the distance between the eyes, the smallest that were tried, can be judged here; those under ${ms} ms cannot.`,
  noLimits: (rate, ms, size) =>
    `At ${rate} frames a second, even the shortest and the smallest movements that were tried can be judged here: ${ms} ms, and ${size} % of the distance between the eyes.`,
};
