import type { DisplacementMap } from './displacement-map.ts';
import type { Face } from './face.ts';
import { mapOfVertices } from './mesh-field.ts';
import type { Expression } from './expression.ts';

/** Moves the mesh's vertices as the expression did, scaled. */
export function expressionField(
  face: Face,
  { moved }: Expression,
  strengthPx: number,
  widthPx: number,
  heightPx: number,
): DisplacementMap {
  const movedPx = new Float32Array(face.points.length);
  for (let at = 0; at < moved.length; at += 2) {
    const [across, down] = [moved[at]! * strengthPx, moved[at + 1]! * strengthPx];
    movedPx[at] = across * face.across.x + down * face.down.x;
    movedPx[at + 1] = across * face.across.y + down * face.down.y;
  }
  return mapOfVertices(face, movedPx, widthPx, heightPx);
}
