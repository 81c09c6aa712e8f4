import type { Side } from '../../src/contracts/movement.ts';
import { curveField } from './curve-field.ts';
import type { DisplacementMap } from './displacement-map.ts';
import type { Face } from './face.ts';
import { meshField } from './mesh-field.ts';
import { ANATOMY, type Plantable, type Pull, type PullInPicture } from './movements.ts';
import type { Expression, Expressions } from './expression.ts';
import { expressionField } from './expression-field.ts';
import type { Course } from './pulse.ts';

/** Two ways of drawing how a movement spreads over the skin. Neither is one the training data are generated with. */
export const FAMILIES = ['curve', 'mesh'] as const;
export type DrawnFamily = (typeof FAMILIES)[number];
/** The third is not drawn: a real expression of another person, all over the face, small and fast. */
export type Family = DrawnFamily | 'lent';

/** How movements are spread over the skin. */
export interface Spreading {
  /** Of movements that are drawn. */
  readonly family: DrawnFamily;
  /** What is planted for each movement that is lent. */
  readonly expressions?: Expressions;
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

function lentOf({ expressions }: Spreading, movement: Plantable): Expression {
  const expression = expressions?.[movement];
  if (expression === undefined) throw new Error(`Nobody lends a ${movement}.`);
  return expression;
}

/** A movement on its way into a picture. */
interface Spread {
  readonly movement: Plantable;
  readonly side: Side;
  /** Another person's expression, instead of a drawn movement. */
  readonly lent?: boolean;
}

/** The course in time that a movement has of its own; undefined where it is drawn. */
export function courseFor(spreading: Spreading, { movement, lent }: Spread): Course | undefined {
  return lent === true ? lentOf(spreading, movement).course : undefined;
}

/**
 * As `displacement`, in whichever way movements are spread.
 * @throws Error where a movement is to be lent and nobody lends it
 */
export function spread(
  spreading: Spreading,
  face: Face,
  { movement, side, lent }: Spread,
  strengthPx: number,
  picture: { readonly widthPx: number; readonly heightPx: number },
): DisplacementMap {
  const { family } = spreading;
  if (lent !== true) return displacement(family, face, movement, side, strengthPx, picture);
  return expressionField(face, lentOf(spreading, movement), strengthPx, picture.widthPx, picture.heightPx);
}
