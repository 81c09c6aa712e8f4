import type { Side } from '../../src/contracts/movement.ts';
import { curveField } from './curve-field.ts';
import type { DisplacementMap } from './displacement-map.ts';
import type { Face } from './face.ts';
import { meshField } from './mesh-field.ts';
import { ANATOMY, type Plantable, type Pull, type PullInPicture } from './movements.ts';
import type { OwnExpression, OwnExpressions } from './own-expression.ts';
import { ownField } from './own-field.ts';
import type { Course } from './pulse.ts';

/** Two ways of drawing how a movement spreads over the skin. Neither is one the training data are generated with. */
export const FAMILIES = ['curve', 'mesh'] as const;
export type DrawnFamily = (typeof FAMILIES)[number];
/** The third is not drawn: an expression of the same person, small and fast. */
type Family = DrawnFamily | 'own';

/** How movements are spread over the skin. */
export interface Spreading {
  readonly family: Family;
  /** Of the family 'own': what is planted for each movement. */
  readonly expressions?: OwnExpressions;
}

function onSide(face: Face, pull: Pull, side: 'right' | 'left'): PullInPicture {
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

function pullsOf(face: Face, movement: Plantable, side: Side): readonly PullInPicture[] {
  const { pull, midline } = ANATOMY[movement];
  if (midline) return [onSide(face, pull, 'right')];
  const sides = side === 'both' ? (['right', 'left'] as const) : [side];
  return sides.map((one) => onSide(face, pull, one));
}

const FIELDS: Readonly<Record<DrawnFamily, typeof curveField>> = { curve: curveField, mesh: meshField };

/** What one movement does to one picture; the skin on the landmarks it pulls moves by `strengthPx`. */
export function displacement(
  family: DrawnFamily,
  face: Face,
  movement: Plantable,
  side: Side,
  strengthPx: number,
  picture: { readonly widthPx: number; readonly heightPx: number },
): DisplacementMap {
  const pulled = pullsOf(face, movement, side);
  return FIELDS[family](face, pulled, strengthPx, picture.widthPx, picture.heightPx);
}

function ownOf({ expressions }: Spreading, movement: Plantable): OwnExpression {
  const expression = expressions?.[movement];
  if (expression === undefined) throw new Error(`The person shows no ${movement} to be planted again.`);
  return expression;
}

/** The course in time that a movement has of its own; undefined where it is drawn. */
export function courseFor(spreading: Spreading, movement: Plantable): Course | undefined {
  return spreading.family === 'own' ? ownOf(spreading, movement).course : undefined;
}

/**
 * As `displacement`, in whichever way movements are spread.
 * @throws Error where the person has no expression of their own for the movement
 */
export function spread(
  spreading: Spreading,
  face: Face,
  { movement, side }: { readonly movement: Plantable; readonly side: Side },
  strengthPx: number,
  picture: { readonly widthPx: number; readonly heightPx: number },
): DisplacementMap {
  const { family } = spreading;
  if (family !== 'own') return displacement(family, face, movement, side, strengthPx, picture);
  return ownField(face, ownOf(spreading, movement), strengthPx, picture.widthPx, picture.heightPx);
}
