import type { MeasuredPart } from '../contracts/face-part.ts';
import { LANDMARK_COUNT } from '../contracts/observation.ts';
import type { MovementScore } from '../contracts/moment.ts';
import { canonicalIodCm } from '../measure/head/canonical-iod.ts';
import canonical from '../measure/head/canonical-mesh.json' with { type: 'json' };
import { REGIONS, REGION_LANDMARKS, partOf, type Region } from '../measure/regions.ts';
import { skinTraits } from '../spotting/features/skin-traits.ts';

type OneSide = 'right' | 'left';

/** How far from its region a movement is still its own, in IOD: twice as wide as skin was measured to follow. */
const REACH_IOD = 0.3;
/** Nearer to the middle than this, in IOD, skin belongs to both sides. */
const MIDDLE_IOD = 0.05;

/**
 * The skin that movements name: points near a region that shows one of them, in the same part of the face and on its
 * side. What else goes on in the face at that time is none of theirs.
 *
 * @returns for each of 478 landmarks, 1 where it is named
 */
export function namedSkin(movements: readonly Pick<MovementScore, 'name' | 'side'>[]): Uint8Array {
  const named = new Uint8Array(LANDMARK_COUNT);
  for (const { name, side } of movements) {
    for (const one of side === 'both' ? (['right', 'left'] as const) : [side]) {
      for (const { region } of skinTraits(name, one)) nameAround(named, REGIONS[region]!, one);
    }
  }
  return named;
}

function nameAround(named: Uint8Array, region: Region, side: OneSide): void {
  const part = partOf(region);
  partOfLandmark ??= Array.from({ length: VERTICES }, (_, landmark) => partOf(nearestRegion(landmark)));
  for (let landmark = 0; landmark < VERTICES; landmark++) {
    if (isAcross(landmark, side) || partOfLandmark[landmark] !== part) continue;
    if (distanceCm(landmark, region) <= REACH_IOD * IOD_CM) named[landmark] = 1;
  }
}

const { verticesCm } = canonical;
const VERTICES = verticesCm.length / 3;
const IOD_CM = canonicalIodCm();
/** The part of the face to which each landmark belongs; found when first asked for. */
let partOfLandmark: readonly MeasuredPart[] | null = null;

/** The person's right has negative x. */
function isAcross(landmark: number, side: OneSide): boolean {
  const lateralCm = verticesCm[3 * landmark]! * (side === 'left' ? 1 : -1);
  return lateralCm < -MIDDLE_IOD * IOD_CM;
}

function nearestRegion(landmark: number): Region {
  let [nearest, leastCm]: [Region, number] = [REGIONS[0], Infinity];
  for (const region of REGIONS) {
    const cm = distanceCm(landmark, region);
    if (cm < leastCm) [nearest, leastCm] = [region, cm];
  }
  return nearest;
}

/** On the canonical face, to the nearest of a region's landmarks. */
function distanceCm(landmark: number, region: Region): number {
  return Math.min(...REGION_LANDMARKS[region].map((other) => betweenCm(landmark, other)));
}

function betweenCm(a: number, b: number): number {
  const x = verticesCm[3 * a]! - verticesCm[3 * b]!;
  const y = verticesCm[3 * a + 1]! - verticesCm[3 * b + 1]!;
  const z = verticesCm[3 * a + 2]! - verticesCm[3 * b + 2]!;
  return Math.sqrt(x * x + y * y + z * z);
}
