import canonical from '../../../measure/head/canonical-mesh.json' with { type: 'json' };
import { LIP_SEAM, LOWER_LIP_TOP } from '../features.ts';
import type { Surface } from './surface.ts';

/** Where the lips meet the skin folds over on itself, and is drawn otherwise. */
const LIPS: ReadonlySet<number> = new Set([...LIP_SEAM.slice(1, -1), ...LOWER_LIP_TOP]);

/**
 * The lines where the skin turns away from us: the far cheek, the ridge of the nose. Each triangle of the mesh has its
 * piece, between the points of its edges where the normal is square to our sight.
 */
export function traceContours(path: Path2D, surface: Surface): void {
  const { triangles } = canonical;
  const { x, y, z } = surface;
  const { normals } = surface.lighting;
  const depth = (vertex: number): number => normals[vertex * 3 + 2]!;
  for (let at = 0; at < triangles.length; at += 3) {
    if (LIPS.has(triangles[at]!) || LIPS.has(triangles[at + 1]!) || LIPS.has(triangles[at + 2]!)) continue;
    const ends: number[] = [];
    for (let side = 0; side < 3; side++) {
      const [a, b] = [triangles[at + side]!, triangles[at + ((side + 1) % 3)]!];
      const [za, zb] = [depth(a), depth(b)];
      if (za < 0 === zb < 0) continue;
      const share = za / (za - zb);
      const mix = (of: Float32Array): number => of[a]! * (1 - share) + of[b]! * share;
      ends.push(mix(x), mix(y), mix(z));
    }
    if (ends.length !== 6) continue;
    const [ax, ay, az, bx, by, bz] = ends as [number, number, number, number, number, number];
    if (surface.hides((ax + bx) / 2, (ay + by) / 2, (az + bz) / 2)) continue;
    path.moveTo(ax, ay);
    path.lineTo(bx, by);
  }
}

/** A line along landmarks, as far as no other skin lies before it. */
export function traceVisible(path: Path2D, surface: Surface, landmarks: readonly number[]): void {
  const { x, y, z } = surface;
  let drawing = false;
  for (let at = 1; at < landmarks.length - 1; at++) {
    const [before, here, after] = [landmarks[at - 1]!, landmarks[at]!, landmarks[at + 1]!];
    if (surface.hides(x[here]!, y[here]!, z[here]!)) {
      drawing = false;
      continue;
    }
    if (!drawing) path.moveTo((x[before]! + x[here]!) / 2, (y[before]! + y[here]!) / 2);
    path.quadraticCurveTo(x[here]!, y[here]!, (x[here]! + x[after]!) / 2, (y[here]! + y[after]!) / 2);
    drawing = true;
  }
}
