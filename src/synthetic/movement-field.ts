import type { MovementName } from '../contracts/movement.ts';
import { MIRROR_VERTEX, VERTICES, type Anatomy } from './anatomy.ts';

/** One bell of skin displacement, given for the right side of the face. */
interface Lobe {
  readonly centres: readonly number[];
  /** Lateral (away from the middle of the face) and upward part of the direction. */
  readonly lateral: number;
  readonly up: number;
  /** Standard deviations in IOD. */
  readonly sigmaX: number;
  readonly sigmaY: number;
}

const lobe = (
  centres: readonly number[],
  lateral: number,
  up: number,
  sigmaX: number,
  sigmaY: number,
): Lobe => ({
  centres,
  lateral,
  up,
  sigmaX,
  sigmaY,
});

/** Centres, directions and widths as they were measured on real faces. */
const LOBES: Readonly<Record<MovementName, readonly Lobe[]>> = {
  'inner-brow-up': [lobe([107, 55], 0, 1, 0.16, 0.15)],
  'outer-brow-up': [lobe([70, 63, 53], 0, 1, 0.16, 0.13)],
  'brow-down': [lobe([107, 55], -0.6, -0.8, 0.18, 0.15)],
  'upper-lid-up': [lobe([159, 27], 0, 1, 0.18, 0.05)],
  'lids-tight': [lobe([145, 23], 0, 1, 0.18, 0.06)],
  'nose-wrinkle': [lobe([129, 49], 0, 1, 0.13, 0.15)],
  'upper-lip-up': [lobe([37, 39], 0, 1, 0.14, 0.1)],
  'lip-corner-up': [lobe([61], 0.72, 0.69, 0.16, 0.14)],
  dimple: [lobe([61], 1, 0, 0.12, 0.12)],
  'lip-corner-down': [lobe([61], 0, -1, 0.16, 0.14)],
  'chin-up': [lobe([18, 200], 0, 1, 0.22, 0.16)],
  'lip-press': [lobe([0, 37], 0, -1, 0.16, 0.05), lobe([17, 84], 0, 1, 0.16, 0.05)],
};

/** Skin displacement of every vertex, x right and y up, in cm for a level of one IOD. */
export type Field = Float32Array;

const known = new WeakMap<Anatomy, Map<string, Field>>();

/** The displacement field of a movement on one side of a face, made when first asked for. */
export function fieldOf(anatomy: Anatomy, name: MovementName, side: 'right' | 'left'): Field {
  const fields = known.get(anatomy) ?? new Map<string, Field>();
  known.set(anatomy, fields);
  const key = `${name}/${side}`;
  const made = fields.get(key) ?? makeField(anatomy, name, side === 'right' ? 1 : -1);
  fields.set(key, made);
  return made;
}

function makeField(anatomy: Anatomy, name: MovementName, mirror: 1 | -1): Field {
  const field = new Float32Array(VERTICES * 2);
  for (const each of LOBES[name]) addLobe(anatomy, field, each, mirror);
  return field;
}

function addLobe(
  { verticesCm, iodCm }: Anatomy,
  field: Field,
  { centres, lateral, up, sigmaX, sigmaY }: Lobe,
  mirror: 1 | -1,
): void {
  const own = mirror === 1 ? centres : centres.map((vertex) => MIRROR_VERTEX[vertex]!);
  const mean = (axis: number): number =>
    own.reduce((sum, index) => sum + verticesCm[index * 3 + axis]!, 0) / own.length;
  const [centreX, centreY] = [mean(0), mean(1)];
  for (let vertex = 0; vertex < VERTICES; vertex++) {
    const dx = (verticesCm[vertex * 3]! - centreX) / (sigmaX * iodCm);
    const dy = (verticesCm[vertex * 3 + 1]! - centreY) / (sigmaY * iodCm);
    const weight = Math.exp(-0.5 * (dx * dx + dy * dy)) * iodCm;
    field[vertex * 2]! += -mirror * lateral * weight;
    field[vertex * 2 + 1]! += up * weight;
  }
}
