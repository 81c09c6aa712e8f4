import canonical from '../../src/measure/head/canonical-mesh.json' with { type: 'json' };
import { canonicalIod } from '../../src/measure/head/align.ts';

const IOD_CM = canonicalIod(canonical.verticesCm);

/** A place on the face seen from the front: x towards the subject's left, y up, in IOD. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where a landmark of the canonical mesh lies. */
export function placeOf(landmark: number): Place {
  const { verticesCm } = canonical;
  return { x: verticesCm[landmark * 3]! / IOD_CM, y: verticesCm[landmark * 3 + 1]! / IOD_CM };
}

export function meanPlace(landmarks: readonly number[]): Place {
  const places = landmarks.map(placeOf);
  const sum = places.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }));
  return { x: sum.x / places.length, y: sum.y / places.length };
}
