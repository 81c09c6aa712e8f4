import canonical from '../../../measure/head/canonical-mesh.json' with { type: 'json' };

/** From which side of the picture the light falls. */
export type Light = 'left' | 'right';

const VERTICES = canonical.verticesCm.length / 3;
/** Towards the light, in the picture: x right, y down, z away from us. Above, aside, in front. */
const TOWARDS = unit(0.5, -0.56, -0.66);

/** The same as a direction in the picture. */
export function towardsLight(light: Light): readonly [x: number, y: number, z: number] {
  const [lateral, down, away] = TOWARDS;
  return [light === 'right' ? lateral : -lateral, down, away];
}

function unit(x: number, y: number, z: number): readonly [number, number, number] {
  const length = Math.hypot(x, y, z);
  return [x / length, y / length, z / length];
}

/** How dark the skin lies at every vertex, for a light that stays where it is while the head turns. */
export class Lighting {
  readonly tones = new Float32Array(VERTICES);
  /** Outward, not of length 1; z away from us. */
  readonly normals = new Float32Array(VERTICES * 3);

  /** Coordinates in one unit: x right, y down, z away from us. */
  fall(x: Float32Array, y: Float32Array, z: Float32Array, light: Light): void {
    this.#findNormals(x, y, z);
    const [aside, down, away] = towardsLight(light);
    for (let vertex = 0; vertex < VERTICES; vertex++) {
      const [nx, ny, nz] = [
        this.normals[vertex * 3]!,
        this.normals[vertex * 3 + 1]!,
        this.normals[vertex * 3 + 2]!,
      ];
      const length = Math.hypot(nx, ny, nz) || 1;
      const lit = (nx * aside + ny * down + nz * away) / length;
      this.tones[vertex] = Math.min(1, Math.max(0, 1 - lit));
    }
  }

  /** Sums over the triangles about each vertex, larger ones counting more. */
  #findNormals(x: Float32Array, y: Float32Array, z: Float32Array): void {
    const normals = this.normals.fill(0);
    const { triangles } = canonical;
    for (let at = 0; at < triangles.length; at += 3) {
      const [a, b, c] = [triangles[at]!, triangles[at + 1]!, triangles[at + 2]!];
      const [bx, by, bz] = [x[b]! - x[a]!, y[b]! - y[a]!, z[b]! - z[a]!];
      const [cx, cy, cz] = [x[c]! - x[a]!, y[c]! - y[a]!, z[c]! - z[a]!];
      // Turned about, for y and z point the other way than in the mesh: outwards again.
      const [nx, ny, nz] = [by * cz - bz * cy, bz * cx - bx * cz, bx * cy - by * cx];
      for (const vertex of [a, b, c]) {
        normals[vertex * 3]! += nx;
        normals[vertex * 3 + 1]! += ny;
        normals[vertex * 3 + 2]! += nz;
      }
    }
  }
}
