import type { Point } from './face.ts';
import type { MovementName } from '../../src/contracts/movement.ts';
import { REGIONS, type Region } from '../../src/measure/regions.ts';

/** What can be planted. */
export const PLANTABLE = [
  'brow-up',
  'brow-down',
  'lids-tight',
  'nose-wrinkle',
  'upper-lip-up',
  'lip-corner-up',
  'dimple',
  'lip-corner-down',
  'chin-up',
] as const;
export type Plantable = (typeof PLANTABLE)[number];

/** One half of the face is pulled along a chain of landmarks; each link is the mean of a few of them. */
export interface Pull {
  readonly right: readonly (readonly number[])[];
  readonly left: readonly (readonly number[])[];
  /** Direction, away from the middle and up. Only its angle counts. */
  readonly lateral: number;
  readonly up: number;
  /** How far from the chain the skin still moves, in IOD. */
  readonly reachIod: number;
}

export interface Anatomy {
  readonly pull: Pull;
  /** A chain on the middle of the face has no sides. */
  readonly midline: boolean;
  /** Any of these names is right. */
  readonly names: readonly MovementName[];
  /** Where the movement is to be measured: regions, or pairs of regions without their side. */
  readonly regions: readonly string[];
}

/** Regions of a movement on the given side; a region on the middle of the face belongs to both. */
export function regionsOf({ regions }: Anatomy, side: 'right' | 'left'): readonly Region[] {
  return regions.flatMap((name) =>
    REGIONS.filter((region) => region === name || region === `${name}-${side}`),
  );
}

export const ANATOMY: Readonly<Record<Plantable, Anatomy>> = {
  'brow-up': {
    pull: {
      right: [
        [107, 55],
        [66, 65],
        [105, 52],
        [63, 53],
        [70, 46],
      ],
      left: [
        [336, 285],
        [296, 295],
        [334, 282],
        [293, 283],
        [300, 276],
      ],
      lateral: 0,
      up: 1,
      reachIod: 0.24,
    },
    midline: false,
    names: ['inner-brow-up', 'outer-brow-up'],
    regions: ['brow-inner', 'brow-outer'],
  },
  'brow-down': {
    pull: {
      right: [
        [107, 55],
        [66, 65],
        [105, 52],
      ],
      left: [
        [336, 285],
        [296, 295],
        [334, 282],
      ],
      lateral: -0.45,
      up: -0.9,
      reachIod: 0.22,
    },
    midline: false,
    names: ['brow-down'],
    regions: ['brow-inner'],
  },
  'lids-tight': {
    pull: {
      right: [[144], [145], [153]],
      left: [[373], [374], [380]],
      lateral: 0,
      up: 1,
      reachIod: 0.13,
    },
    midline: false,
    names: ['lids-tight'],
    regions: ['lower-lid'],
  },
  'nose-wrinkle': {
    pull: { right: [[129], [49], [64]], left: [[358], [279], [294]], lateral: -0.15, up: 1, reachIod: 0.23 },
    midline: false,
    names: ['nose-wrinkle'],
    regions: ['nose-wing'],
  },
  'upper-lip-up': {
    pull: { right: [[37], [39], [40]], left: [[267], [269], [270]], lateral: 0.2, up: 1, reachIod: 0.17 },
    midline: false,
    names: ['upper-lip-up'],
    regions: ['upper-lip'],
  },
  'lip-corner-up': {
    pull: { right: [[61], [57]], left: [[291], [287]], lateral: 0.65, up: 0.76, reachIod: 0.25 },
    midline: false,
    names: ['lip-corner-up'],
    regions: ['lip-corner'],
  },
  dimple: {
    pull: { right: [[61], [57]], left: [[291], [287]], lateral: 1, up: 0.08, reachIod: 0.19 },
    midline: false,
    names: ['dimple'],
    regions: ['lip-corner'],
  },
  'lip-corner-down': {
    pull: { right: [[61], [57]], left: [[291], [287]], lateral: 0.1, up: -1, reachIod: 0.22 },
    midline: false,
    names: ['lip-corner-down'],
    regions: ['lip-corner'],
  },
  'chin-up': {
    pull: { right: [[18], [200], [199]], left: [[18], [200], [199]], lateral: 0, up: 1, reachIod: 0.27 },
    midline: true,
    names: ['chin-up'],
    regions: ['chin'],
  },
};

/** A pull on one half of a face, in the picture. */
export interface PullInPicture {
  readonly chain: readonly (readonly number[])[];
  readonly reachIod: number;
  /** Unit vector, pixels. */
  readonly direction: Point;
}
