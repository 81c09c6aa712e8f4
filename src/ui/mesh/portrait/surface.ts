import { LANDMARK_COUNT } from '../../../contracts/observation.ts';
import canonical from '../../../measure/head/canonical-mesh.json' with { type: 'json' };
import type { Placement } from '../painter.ts';
import { lineUnit } from '../pen.ts';
import { DepthMap } from './depth-map.ts';
import { Lighting, type Light } from './lighting.ts';

/** The skin of one posed face on a canvas: where it is, how the light falls on it, what it hides. Pixels throughout. */
export class Surface {
  readonly x = new Float32Array(LANDMARK_COUNT);
  readonly y = new Float32Array(LANDMARK_COUNT);
  /** Smaller is nearer. */
  readonly z = new Float32Array(LANDMARK_COUNT);
  readonly lighting = new Lighting();
  /** 1 for every triangle of the mesh that faces us. */
  readonly facing = new Uint8Array(canonical.triangles.length / 3);
  /** A thousandth of the face's height, as far as line widths go. */
  unit = 1;
  readonly #depth = new DepthMap();

  /** @param landmarks x, y and z of every landmark, in fractions of the picture */
  take(landmarks: Float32Array, { scaleX, scaleY, shiftX, shiftY }: Placement, light: Light): void {
    for (let at = 0; at < LANDMARK_COUNT; at++) {
      this.x[at] = landmarks[at * 3]! * scaleX + shiftX;
      this.y[at] = landmarks[at * 3 + 1]! * scaleY + shiftY;
      this.z[at] = landmarks[at * 3 + 2]! * scaleX;
    }
    this.unit = lineUnit(this);
    this.lighting.fall(this.x, this.y, this.z, light);
    this.#depth.fill(this.x, this.y, this.z, canonical.verticesCm.length / 3);
    this.#findFacing();
  }

  /** Whether other skin lies before this point. */
  hides(x: number, y: number, z: number): boolean {
    return this.#depth.isHidden(x, y, z);
  }

  #findFacing(): void {
    const { triangles } = canonical;
    const { x, y } = this;
    for (let at = 0; at < this.facing.length; at++) {
      const [a, b, c] = [triangles[at * 3]!, triangles[at * 3 + 1]!, triangles[at * 3 + 2]!];
      const area = (x[b]! - x[a]!) * (y[c]! - y[a]!) - (x[c]! - x[a]!) * (y[b]! - y[a]!);
      this.facing[at] = area < 0 ? 1 : 0;
    }
  }
}
