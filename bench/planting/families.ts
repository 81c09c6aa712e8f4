import type { Side } from '../../src/contracts/movement.ts';
import { curveField } from './curve-field.ts';
import type { DisplacementMap } from './displacement-map.ts';
import type { Face, Point } from './face.ts';
import { meshField } from './mesh-field.ts';
import { ANATOMY, type Plantable, type Pull } from './movements.ts';

/** Two ways of spreading a movement over the skin. Neither is one the training data are generated with. */
export const FAMILIES = ['curve', 'mesh'] as const;
export type Family = (typeof FAMILIES)[number];

/** A pull on one half of a face, in the picture. */
export interface Pulled {
  readonly chain: readonly (readonly number[])[];
  readonly reachIod: number;
  /** Unit vector, pixels. */
  readonly direction: Point;
}

function onSide(face: Face, pull: Pull, side: 'right' | 'left'): Pulled {
  const length = Math.hypot(pull.lateral, pull.up);
  const across = ((side === 'left' ? 1 : -1) * pull.lateral) / length;
  const down = -pull.up / length;
  return {
    chain: pull[side],
    reachIod: pull.reachIod,
    direction: {
      x: across * face.across.x + down * face.down.x,
      y: across * face.across.y + down * face.down.y,
    },
  };
}

export function pullsOf(face: Face, movement: Plantable, side: Side): readonly Pulled[] {
  const { pull, midline } = ANATOMY[movement];
  if (midline) return [onSide(face, pull, 'right')];
  const sides = side === 'both' ? (['right', 'left'] as const) : [side];
  return sides.map((one) => onSide(face, pull, one));
}

const FIELDS: Readonly<Record<Family, typeof curveField>> = { curve: curveField, mesh: meshField };

/** What one movement does to one picture; the skin on the landmarks it pulls moves by `strengthPx`. */
export function displacement(
  family: Family,
  face: Face,
  movement: Plantable,
  side: Side,
  strengthPx: number,
  picture: { readonly widthPx: number; readonly heightPx: number },
): DisplacementMap {
  const pulled = pullsOf(face, movement, side);
  return FIELDS[family](face, pulled, strengthPx, picture.widthPx, picture.heightPx);
}
