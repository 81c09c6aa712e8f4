import type { MeasuredPart } from '../contracts/face-part.ts';
/**
 * Where on the mesh each facial region lies, and which small picture patches measure its motion.
 * Landmark numbers are MediaPipe's; right and left are the subject's.
 */

export const REGIONS = [
  'brow-inner-right',
  'brow-inner-left',
  'brow-outer-right',
  'brow-outer-left',
  'upper-lid-right',
  'upper-lid-left',
  'lower-lid-right',
  'lower-lid-left',
  'nose-wing-right',
  'nose-wing-left',
  'cheek-right',
  'cheek-left',
  'lip-corner-right',
  'lip-corner-left',
  'glabella',
  'upper-lip',
  'lower-lip',
  'chin',
] as const;

export type Region = (typeof REGIONS)[number];
export const REGION_COUNT = REGIONS.length;

export const REGION_LANDMARKS: Readonly<Record<Region, readonly number[]>> = {
  'brow-inner-right': [107, 66, 55, 65],
  'brow-inner-left': [336, 296, 285, 295],
  'brow-outer-right': [70, 63, 105, 46, 53, 52],
  'brow-outer-left': [300, 293, 334, 276, 283, 282],
  'upper-lid-right': [159, 158, 160, 157, 161],
  'upper-lid-left': [386, 385, 387, 384, 388],
  'lower-lid-right': [145, 144, 153, 154, 163],
  'lower-lid-left': [374, 373, 380, 381, 390],
  'nose-wing-right': [129, 49, 48],
  'nose-wing-left': [358, 279, 278],
  'cheek-right': [50, 117, 118, 205],
  'cheek-left': [280, 346, 347, 425],
  'lip-corner-right': [61, 76, 62, 57],
  'lip-corner-left': [291, 306, 292, 287],
  glabella: [8, 9, 168, 193, 417],
  'upper-lip': [0, 37, 267, 39, 269],
  'lower-lip': [17, 84, 314, 181, 405],
  chin: [152, 175, 199, 200, 18],
};

/** The region on the other side of the face; itself for the middle. */
export const MIRROR_REGION: readonly number[] = REGIONS.map((region) => {
  const other = region.endsWith('-right')
    ? region.replace(/-right$/, '-left')
    : region.replace(/-left$/, '-right');
  return REGIONS.indexOf(other as Region);
});

/** The part of the face a region belongs to: noise and gates are kept per part. */
export function partOf(region: Region): MeasuredPart {
  if (region.startsWith('brow') || region === 'glabella') return 'brows';
  if (region.includes('lid')) return 'lids';
  if (region.startsWith('nose') || region.startsWith('cheek')) return 'mid-face';
  return 'mouth';
}

/** Points that the expression moves least; the head's pose is taken from them. */
export const RIGID_LANDMARKS: readonly number[] = [
  33, 133, 362, 263, 168, 6, 197, 195, 5, 4, 117, 118, 119, 120, 121, 346, 347, 348, 349, 350, 127, 356, 234,
  454, 162, 389, 2, 98, 327, 116, 345, 143, 372,
];

/**
 * Centres of the discs of skin whose picture measures the head's own motion: nose bridge, upper cheeks,
 * temples. Eyes, brows and mouth are left out, for they move by themselves.
 */
export const RIGID_DISC_LANDMARKS: readonly number[] = [
  168, 6, 197, 195, 5, 118, 347, 119, 348, 120, 349, 117, 346, 116, 345, 143, 372, 34, 264, 127, 356,
];

/** Eye corners: their two means span the inter-ocular distance (IOD). */
export const RIGHT_EYE_CORNERS = [33, 133] as const;
export const LEFT_EYE_CORNERS = [362, 263] as const;

/** One patch of skin whose sub-pixel motion is tracked, centred on the mean of its landmarks. */
export interface Patch {
  /** Index into REGIONS. */
  readonly region: number;
  readonly landmarks: readonly number[];
}

const REGION_PATCHES: readonly (readonly [Region, readonly (readonly number[])[]])[] = [
  [
    'brow-inner-right',
    [
      [107, 66],
      [55, 65],
    ],
  ],
  [
    'brow-inner-left',
    [
      [336, 296],
      [285, 295],
    ],
  ],
  [
    'brow-outer-right',
    [
      [70, 63, 46],
      [105, 52, 53],
    ],
  ],
  [
    'brow-outer-left',
    [
      [300, 293, 276],
      [334, 282, 283],
    ],
  ],
  [
    'upper-lid-right',
    [
      [160, 161],
      [157, 158],
    ],
  ],
  [
    'upper-lid-left',
    [
      [387, 388],
      [384, 385],
    ],
  ],
  [
    'lower-lid-right',
    [
      [144, 163],
      [153, 154],
    ],
  ],
  [
    'lower-lid-left',
    [
      [373, 390],
      [380, 381],
    ],
  ],
  ['nose-wing-right', [[129], [49]]],
  ['nose-wing-left', [[358], [279]]],
  ['cheek-right', [[50], [205]]],
  ['cheek-left', [[280], [425]]],
  ['lip-corner-right', [[61], [57]]],
  ['lip-corner-left', [[291], [287]]],
  ['glabella', [[8], [9]]],
  ['upper-lip', [[0], [37], [267]]],
  ['lower-lip', [[17], [84], [314]]],
  ['chin', [[175], [199], [200]]],
];

/** All patches, in the order of REGIONS. */
export const PATCHES: readonly Patch[] = REGION_PATCHES.flatMap(([region, groups]) =>
  groups.map((landmarks) => ({ region: REGIONS.indexOf(region), landmarks })),
);

export const PATCH_COUNT = PATCHES.length;
