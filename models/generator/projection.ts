import { CHANNEL, CHANNEL_COUNT, LATERAL_SIGN } from '../../src/measure/channels.ts';
import { PATCHES, REGIONS, REGION_COUNT, REGION_LANDMARKS } from '../../src/measure/regions.ts';
import type { Field } from './displacement-field.ts';
import { meanPlace, placeOf, type Place } from './geometry.ts';

interface Term {
  readonly place: Place;
  readonly axis: 'x' | 'y';
  readonly factor: number;
}

/** How each raw channel reads a displacement of the skin: a weighted sum over places. */
const PATCH_TERMS = REGIONS.map((_, region) => {
  const patches = PATCHES.filter((patch) => patch.region === region);
  return patches.map((patch) => ({ place: meanPlace(patch.landmarks), share: 1 / patches.length }));
});
const LANDMARK_TERMS = REGIONS.map((region) => {
  const landmarks = REGION_LANDMARKS[region];
  return landmarks.map((landmark) => ({ place: placeOf(landmark), share: 1 / landmarks.length }));
});

const spread = (landmarks: readonly number[], axis: 'x' | 'y', factor: number): Term[] =>
  landmarks.map((landmark) => ({ place: placeOf(landmark), axis, factor: factor / landmarks.length }));

const SINGLE_TERMS: readonly (readonly [number, readonly Term[]])[] = [
  [CHANNEL.lidRight, [...spread([159, 158, 160], 'y', 1), ...spread([145, 144, 153], 'y', -1)]],
  [CHANNEL.lidLeft, [...spread([386, 385, 387], 'y', 1), ...spread([374, 373, 380], 'y', -1)]],
  [CHANNEL.lipGap, [...spread([13], 'y', 1), ...spread([14], 'y', -1)]],
  [CHANNEL.mouthWidth, [...spread([291], 'x', 1), ...spread([61], 'x', -1)]],
  [CHANNEL.jawOpening, [...spread([2], 'y', 1), ...spread([152], 'y', -1)]],
];

/** What a field does to every raw channel, with separate gains for patches and landmarks. */
export function projectField(field: Field, patchGain: number, landmarkGain: number): Float32Array {
  const out = new Float32Array(CHANNEL_COUNT);
  for (let region = 0; region < REGION_COUNT; region++) {
    for (const { place, share } of PATCH_TERMS[region]!) {
      const moved = field(place);
      out[CHANNEL.patchLateral + region]! += patchGain * share * LATERAL_SIGN[region]! * moved.x;
      out[CHANNEL.patchUp + region]! += patchGain * share * moved.y;
    }
    for (const { place, share } of LANDMARK_TERMS[region]!) {
      const moved = field(place);
      out[CHANNEL.landmarkLateral + region]! += landmarkGain * share * LATERAL_SIGN[region]! * moved.x;
      out[CHANNEL.landmarkUp + region]! += landmarkGain * share * moved.y;
    }
  }
  for (const [channel, terms] of SINGLE_TERMS) {
    for (const term of terms) out[channel]! += landmarkGain * term.factor * field(term.place)[term.axis];
  }
  return out;
}

/** Largest displacement of a region's skin, in the field's unit. */
export function strongestRegion(field: Field): number {
  let strongest = 0;
  for (const terms of PATCH_TERMS) {
    let x = 0;
    let y = 0;
    for (const { place, share } of terms) {
      const moved = field(place);
      x += share * moved.x;
      y += share * moved.y;
    }
    strongest = Math.max(strongest, Math.hypot(x, y));
  }
  return strongest;
}
