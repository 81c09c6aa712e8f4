import { CANONICAL, MIRROR_VERTEX, VERTICES, anatomyOf, type Anatomy } from '../anatomy.ts';
import { sealLips } from '../mouth.ts';
import { newFacePoints } from '../shape.ts';
import { built } from './build.ts';
import type { Look } from './look.ts';
import type { Person } from './person.ts';

/** A generated face: nobody's. */
export interface ExerciseFace {
  readonly id: string;
  /** Where the skin lies while nothing moves. */
  readonly shape: Anatomy;
  /** Breadth over the cheekbones, by the height from the top of the forehead to the chin. */
  readonly width: number;
  /** In years, as it looks. */
  readonly age: number;
  /** 0 the one sex's usual range to 1 the other's; most lie between. */
  readonly ruggedness: number;
  /** How far the two sides are from mirroring each other: root mean square in IOD. */
  readonly asymmetry: number;
  readonly look: Look;
  /** How the head is held when it is held straight. */
  readonly tiltDeg: number;
}

export function faceOf(person: Person, id: string): ExerciseFace {
  const shape = anatomyOf(skinOf(person));
  return {
    id,
    shape,
    width: widthOf(shape),
    age: person.ageYears,
    ruggedness: person.ruggedness,
    asymmetry: asymmetryOf(shape),
    look: person.look,
    tiltDeg: person.tiltDeg,
  };
}

/** To each side of the middle the builds of the two sides go over into each other. */
const MIDDLE_CM = 1.2;

function skinOf({ right, left }: Person): Float32Array {
  const mean = newFacePoints();
  mean.set(CANONICAL.verticesCm);
  sealLips(mean);
  const skin = new Float32Array(VERTICES * 3);
  for (let vertex = 0; vertex < VERTICES; vertex++) {
    const [x, y, z] = [mean[vertex * 3]!, mean[vertex * 3 + 1]!, mean[vertex * 3 + 2]!];
    const [ofRight, ofLeft] = [built(right, [-x, y, z]), built(left, [x, y, z])];
    const share = Math.min(1, Math.max(0, (x / MIDDLE_CM + 1) / 2));
    const mix = (axis: 1 | 2): number => ofRight[axis] * (1 - share) + ofLeft[axis] * share;
    skin.set([ofLeft[0] * share - ofRight[0] * (1 - share), mix(1), mix(2)], vertex * 3);
  }
  return skin;
}

const CHEEKBONES = [234, 454] as const;
const FOREHEAD = 10;
const CHIN = 152;

function widthOf({ verticesCm }: Anatomy): number {
  const breadth = verticesCm[CHEEKBONES[1] * 3]! - verticesCm[CHEEKBONES[0] * 3]!;
  return breadth / (verticesCm[FOREHEAD * 3 + 1]! - verticesCm[CHIN * 3 + 1]!);
}

function asymmetryOf({ verticesCm, iodCm }: Anatomy): number {
  let sum = 0;
  for (let vertex = 0; vertex < VERTICES; vertex++) {
    const [here, there] = [vertex * 3, MIRROR_VERTEX[vertex]! * 3];
    sum +=
      (verticesCm[here]! + verticesCm[there]!) ** 2 +
      (verticesCm[here + 1]! - verticesCm[there + 1]!) ** 2 +
      (verticesCm[here + 2]! - verticesCm[there + 2]!) ** 2;
  }
  return Math.sqrt(sum / VERTICES) / iodCm;
}
