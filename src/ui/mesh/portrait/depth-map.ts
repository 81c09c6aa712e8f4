import canonical from '../../../measure/head/canonical-mesh.json' with { type: 'json' };

/** Cells a side: a cell is about a fiftieth of the way between the eyes. */
const CELLS = 160;
/** Share of the face's breadth by which skin must lie behind other skin to be hidden by it. */
const BEHIND = 0.035;

/** How near the nearest skin is, in a coarse grid over the face: what lies behind it is hidden. */
export class DepthMap {
  readonly #nearest = new Float32Array(CELLS * CELLS);
  #left = 0;
  #top = 0;
  #perCell = 1;
  #behind = 0;

  /** Lays the skin into the grid. Coordinates in one unit, z smaller when nearer. */
  fill(x: Float32Array, y: Float32Array, z: Float32Array, vertices: number): void {
    this.#nearest.fill(Infinity);
    this.#frame(x, y, vertices);
    const { triangles } = canonical;
    for (let at = 0; at < triangles.length; at += 3) {
      this.#lay(x, y, z, triangles[at]!, triangles[at + 1]!, triangles[at + 2]!);
    }
  }

  isHidden(x: number, y: number, z: number): boolean {
    const column = Math.floor((x - this.#left) / this.#perCell);
    const row = Math.floor((y - this.#top) / this.#perCell);
    if (column < 0 || row < 0 || column >= CELLS || row >= CELLS) return false;
    return z - this.#nearest[row * CELLS + column]! > this.#behind;
  }

  #frame(x: Float32Array, y: Float32Array, vertices: number): void {
    let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
    for (let at = 0; at < vertices; at++) {
      left = Math.min(left, x[at]!);
      right = Math.max(right, x[at]!);
      top = Math.min(top, y[at]!);
      bottom = Math.max(bottom, y[at]!);
    }
    this.#left = left;
    this.#top = top;
    this.#perCell = (Math.max(right - left, bottom - top) * 1.001) / CELLS;
    this.#behind = (right - left) * BEHIND;
  }

  /** One triangle, cell by cell, its depth going evenly from corner to corner. */
  #lay(x: Float32Array, y: Float32Array, z: Float32Array, a: number, b: number, c: number): void {
    const scale = 1 / this.#perCell;
    const [ax, ay] = [(x[a]! - this.#left) * scale, (y[a]! - this.#top) * scale];
    const [bx, by] = [(x[b]! - this.#left) * scale - ax, (y[b]! - this.#top) * scale - ay];
    const [cx, cy] = [(x[c]! - this.#left) * scale - ax, (y[c]! - this.#top) * scale - ay];
    const area = bx * cy - by * cx;
    if (area === 0) return;
    const zx = ((z[b]! - z[a]!) * cy - (z[c]! - z[a]!) * by) / area;
    const zy = ((z[c]! - z[a]!) * bx - (z[b]! - z[a]!) * cx) / area;
    const fromRow = Math.max(0, Math.floor(ay + Math.min(0, by, cy)));
    const toRow = Math.min(CELLS - 1, Math.floor(ay + Math.max(0, by, cy)));
    const fromColumn = Math.max(0, Math.floor(ax + Math.min(0, bx, cx)));
    const toColumn = Math.min(CELLS - 1, Math.floor(ax + Math.max(0, bx, cx)));
    for (let row = fromRow; row <= toRow; row++) {
      for (let column = fromColumn; column <= toColumn; column++) {
        const [px, py] = [column + 0.5 - ax, row + 0.5 - ay];
        const towardsB = (px * cy - py * cx) / area;
        const towardsC = (bx * py - by * px) / area;
        if (towardsB < 0 || towardsC < 0 || towardsB + towardsC > 1) continue;
        const depth = z[a]! + px * zx + py * zy;
        const cell = row * CELLS + column;
        if (depth < this.#nearest[cell]!) this.#nearest[cell] = depth;
      }
    }
  }
}
