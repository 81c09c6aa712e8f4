import type { Surface } from './surface.ts';

type Vector = readonly [number, number, number];

/** Points of a face that no movement reaches: the forehead's top, before the ears, and the hinges of the jaw. */
const TOP = [10] as const;
const RIGHT = [234] as const;
const LEFT = [454] as const;
const HINGES = [132, 361] as const;

/** In pixels, over a centimetre of the head. */
const UNSEEN_PX = 0.01;

/** Where the rest of a head is, told from the part of it that the mesh covers. */
export class HeadFrame {
  /** From differences of the anchors to head coordinates: the inverse of the anchors' own differences. */
  readonly #inverse: readonly Vector[];
  readonly #top: Vector;
  /** Rows of the way from head coordinates (cm) to the canvas; the last of each row is added. */
  readonly #rows = [new Float64Array(4), new Float64Array(4), new Float64Array(4)] as const;

  constructor(verticesCm: ArrayLike<number>) {
    const at = (anchor: readonly number[]): Vector => meanOf(anchor, (v, axis) => verticesCm[v * 3 + axis]!);
    this.#top = at(TOP);
    this.#inverse = inverted([
      minus(at(RIGHT), this.#top),
      minus(at(LEFT), this.#top),
      minus(at(HINGES), this.#top),
    ]);
  }

  /** Finds the head under a posed face. */
  follow({ x, y, z }: Surface): void {
    [x, y, z].forEach((of, axis) => {
      const top = of[TOP[0]]!;
      const ways = [RIGHT, LEFT, HINGES].map((anchor) => meanOf(anchor, (v) => of[v]!)[0] - top);
      const row = this.#rows[axis]!;
      for (let column = 0; column < 3; column++) {
        row[column] = ways.reduce((sum, way, k) => sum + way * this.#inverse[column]![k]!, 0);
      }
      row[3] = top - this.#top.reduce((sum, value, column) => sum + value * row[column]!, 0);
    });
  }

  /** Whether the head is where it was noted to be; notes where it is. */
  rememberedAt(place: Float64Array): boolean {
    let same = true;
    this.#rows.forEach((row, axis) =>
      row.forEach((value, column) => {
        const at = axis * 4 + column;
        if (Math.abs(place[at]! - value) > UNSEEN_PX) same = false;
        place[at] = value;
      }),
    );
    return same;
  }

  /** One coordinate on the canvas of a point of the head. */
  along(axis: 0 | 1 | 2, x: number, y: number, z: number): number {
    const row = this.#rows[axis];
    return row[0]! * x + row[1]! * y + row[2]! * z + row[3]!;
  }

  /** One coordinate of a direction, in pixels for a centimetre. */
  turned(axis: 0 | 1 | 2, x: number, y: number, z: number): number {
    const row = this.#rows[axis];
    return row[0]! * x + row[1]! * y + row[2]! * z;
  }
}

function meanOf(vertices: readonly number[], of: (vertex: number, axis: number) => number): Vector {
  const mean = (axis: number): number =>
    vertices.reduce((sum, vertex) => sum + of(vertex, axis), 0) / vertices.length;
  return [mean(0), mean(1), mean(2)];
}

function minus(a: Vector, b: Vector): Vector {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}

/** Rows that take a vector to its shares of three others. Row `axis`, column `of the others`. */
function inverted([a, b, c]: readonly [Vector, Vector, Vector]): readonly Vector[] {
  const [bc, ca, ab] = [cross(b, c), cross(c, a), cross(a, b)];
  const volume = a[0] * bc[0] + a[1] * bc[1] + a[2] * bc[2];
  return [0, 1, 2].map((axis) => [bc[axis]! / volume, ca[axis]! / volume, ab[axis]! / volume]);
}

function cross(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}
