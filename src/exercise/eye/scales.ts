/** From the hardest to the easiest that is shown. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** What is made harder, one apart from the other. */
export const SCALES = ['length', 'size'] as const;
export type Scale = (typeof SCALES)[number];

/** Longest brief movement, and length of those whose size is being tried, in ms. */
export const LONGEST_MS = 500;

/** Sizes in distances between the eyes: from what hardly anybody sees to what everybody does. */
const SIZES: Range = { least: 0.005, most: 0.06 };

/** Of the movements whose length is being tried: well above the size that is hard by itself. */
export const SIZE_OF_LENGTHS = 0.03;

/** What a display with frames of so many ms can show of each scale. */
export function rangeOf(scale: Scale, frameMs: number): Range {
  return scale === 'length' ? { least: frameMs, most: LONGEST_MS } : SIZES;
}
