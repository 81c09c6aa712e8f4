/** Faults of a set that were taken as they are. */
export interface Faults {
  readonly missingFrames: number;
  readonly filesCutOff: number;
  readonly labelsWithoutVideo: number;
  readonly labelsLeftOut: number;
  readonly labelsCut: number;
}

const WORDS: Readonly<Record<keyof Faults, string>> = {
  missingFrames: 'missing frames',
  filesCutOff: 'files that break off',
  labelsWithoutVideo: 'labels without a video',
  labelsLeftOut: 'labels outside their video, left out',
  labelsCut: 'labels cut off at the end of their video',
};

/** What was overlooked, in a row; empty when nothing was. */
export function faultWords(faults: Faults): string {
  const keys = Object.keys(WORDS) as (keyof Faults)[];
  return keys
    .filter((key) => faults[key] > 0)
    .map((key) => `${WORDS[key]}: ${faults[key]}`)
    .join('; ');
}
