import type { Engraving } from './engraving.ts';

/** The engraving laid over one face: where each node of its lines is. Keeps its buffers. */
export class EngravedLines {
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly #engraving: Engraving;

  constructor(engraving: Engraving) {
    this.#engraving = engraving;
    this.x = new Float32Array(engraving.tones.length);
    this.y = new Float32Array(engraving.tones.length);
  }

  /** @param x of every landmark, in pixels */
  place(x: Float32Array, y: Float32Array): void {
    this.blend(x, this.x);
    this.blend(y, this.y);
  }

  /** What landmarks have, at the nodes between them. */
  blend(ofLandmarks: Float32Array, out: Float32Array): void {
    const { offsets, landmarks, weights } = this.#engraving;
    for (let node = 0; node < out.length; node++) {
      let sum = 0;
      for (let entry = offsets[node]!; entry < offsets[node + 1]!; entry++) {
        sum += weights[entry]! * ofLandmarks[landmarks[entry]!]!;
      }
      out[node] = sum;
    }
  }

  /**
   * Adds every line to the paths, piece by piece, so that the canvas has few paths to work through.
   * @param pathOf which of the paths a node's piece goes to; -1 leaves it out
   */
  trace(paths: readonly Path2D[], pathOf: (node: number) => number): void {
    let start = 0;
    for (const length of this.#engraving.lineLengths) {
      this.#traceLine(paths, pathOf, start, length);
      start += length;
    }
  }

  #traceLine(
    paths: readonly Path2D[],
    pathOf: (node: number) => number,
    start: number,
    length: number,
  ): void {
    const { x, y } = this;
    let last = -1;
    for (let node = start; node < start + length - 1; node++) {
      const to = pathOf(node);
      if (to >= 0) {
        const path = paths[to]!;
        const before = node === start ? node : node - 1;
        if (to !== last) path.moveTo((x[before]! + x[node]!) / 2, (y[before]! + y[node]!) / 2);
        path.quadraticCurveTo(
          x[node]!,
          y[node]!,
          (x[node]! + x[node + 1]!) / 2,
          (y[node]! + y[node + 1]!) / 2,
        );
      }
      last = to;
    }
  }
}
