import type { MovementName } from '../contracts/movement.ts';
import { REGIONS, type Region } from '../face/regions.ts';

/** Where a movement happens, as far as gates are concerned. */
export type MovementPart = 'upper' | 'lids' | 'lower';

export const MOVEMENT_PART: Readonly<Record<MovementName, MovementPart>> = {
  'inner-brow-up': 'upper',
  'outer-brow-up': 'upper',
  'brow-down': 'upper',
  'upper-lid-up': 'lids',
  'lids-tight': 'lids',
  'nose-wrinkle': 'upper',
  'upper-lip-up': 'lower',
  'lip-corner-up': 'lower',
  dimple: 'lower',
  'lip-corner-down': 'lower',
  'chin-up': 'lower',
  'lip-press': 'lower',
};

type Stem = 'brow-inner' | 'brow-outer' | 'upper-lid' | 'lower-lid' | 'nose-wing' | 'cheek' | 'lip-corner';

/** Regions whose skin shows a movement best: sided ones by their stem, middle ones by name. */
const SHOWN_BY: Readonly<Record<MovementName, { sided: readonly Stem[]; middle: readonly Region[] }>> = {
  'inner-brow-up': { sided: ['brow-inner'], middle: [] },
  'outer-brow-up': { sided: ['brow-outer'], middle: [] },
  'brow-down': { sided: ['brow-inner'], middle: ['glabella'] },
  'upper-lid-up': { sided: ['upper-lid'], middle: [] },
  'lids-tight': { sided: ['lower-lid'], middle: [] },
  'nose-wrinkle': { sided: ['nose-wing'], middle: [] },
  'upper-lip-up': { sided: ['nose-wing'], middle: ['upper-lip'] },
  'lip-corner-up': { sided: ['lip-corner'], middle: [] },
  dimple: { sided: ['lip-corner'], middle: [] },
  'lip-corner-down': { sided: ['lip-corner'], middle: [] },
  'chin-up': { sided: [], middle: ['chin', 'lower-lip'] },
  'lip-press': { sided: [], middle: ['upper-lip', 'lower-lip'] },
};

/** Indices into REGIONS that show a movement on one side. */
export function regionsOf(name: MovementName, side: 'right' | 'left'): number[] {
  const { sided, middle } = SHOWN_BY[name];
  const names: Region[] = [...sided.map((stem): Region => `${stem}-${side}`), ...middle];
  return names.map((region) => REGIONS.indexOf(region));
}
