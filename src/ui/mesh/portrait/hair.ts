import { Random } from '../../../core/random.ts';
import type { Hair } from '../../../synthetic/exercise-face.ts';
import { hairline, outward, scalpPoint, type HeadSize, type OnScalp, type Vector } from './scalp.ts';

/** One stroke of the drawing of a head: a line in head coordinates, and where its surface faces. */
export interface HeadStroke {
  /** Three values a point, cm. */
  readonly points: Float32Array;
  readonly normals: Float32Array;
  /** How bold, by 1. */
  readonly weight: number;
  /** Where the light gets less, 0..1. */
  readonly darker: number;
}

/** How a head of hair is drawn, one way for each style. */
export function drawHair(hair: Hair, size: HeadSize): readonly HeadStroke[] {
  const random = new Random(hair.seed);
  return STYLES[hair.style](new Comb(random, hair, size));
}

const STYLES: Readonly<Record<Hair['style'], (comb: Comb) => readonly HeadStroke[]>> = {
  crop: (comb) => comb.cropped(() => true),
  sides: (comb) => comb.cropped((azimuth, elevation) => Math.abs(azimuth) > 0.95 && elevation < 0.42),
  back: (comb) => comb.combedBack(),
  bun: (comb) => [...comb.combedBack(), ...comb.bun()],
  parted: (comb) => [...comb.parted(null), ...comb.cropped(isBelowParted)],
  bob: (comb) => comb.parted(-8.6),
  long: (comb) => comb.parted(-13.9),
  curls: (comb) => comb.curls(),
};

/** Where short parted hair is cropped: at the sides, below what is combed over them. */
function isBelowParted(azimuth: number, elevation: number): boolean {
  return Math.abs(azimuth) > 0.75 && elevation < 0.5;
}

/** Where combed hair goes to: a direction out of the head, above and behind. */
const CROWN: Vector = [0, 0.72, -0.69];
const STRANDS = 40;
const CURL_DEPTH_CM = 0.3;
const STRANDS_A_LOCK = 5;

/** Hair lies in locks, and each lock has its own light. */
function lockShade(strand: number): number {
  const lock = Math.floor(strand / STRANDS_A_LOCK);
  const within = (strand % STRANDS_A_LOCK) / (STRANDS_A_LOCK - 1);
  return 0.42 * within - 0.25 + 0.16 * Math.sin(lock * 2.4);
}

/** Lays strand after strand. */
class Comb {
  readonly #random: Random;
  readonly #hair: Hair;
  readonly #size: HeadSize;

  constructor(random: Random, hair: Hair, size: HeadSize) {
    this.#random = random;
    this.#hair = hair;
    this.#size = size;
  }

  cropped(grows: (azimuth: number, elevation: number) => boolean): readonly HeadStroke[] {
    const strokes: HeadStroke[] = [];
    for (let elevation = -0.45; elevation < 1.5; elevation += 0.062) {
      const step = 0.062 / Math.max(0.12, Math.cos(elevation));
      for (let azimuth = -1.75; azimuth < 1.75; azimuth += step) {
        const [at, up] = [this.#near(azimuth, step * 0.4), this.#near(elevation, 0.025)];
        if (up < hairline(at, this.#hair.recede) || !grows(at, up)) continue;
        const [lean, fall] = [this.#near(0.05 * this.#hair.part, 0.03), this.#near(0.1, 0.03)];
        const height = this.#near(0.45, 0.15);
        strokes.push(
          this.#onScalp(3, (share) => [at + lean * share, up - fall * (share - 0.3), 0.15 + height * share]),
        );
      }
    }
    return strokes;
  }

  /** From the hairline all around to the crown, which lies behind the top. */
  combedBack(): readonly HeadStroke[] {
    const strokes: HeadStroke[] = [];
    for (const deeper of [0, 0.22]) {
      for (let azimuth = -1.75; azimuth <= 1.75; azimuth += 0.045) {
        const root = this.#near(azimuth, 0.035);
        strokes.push(
          this.#toCrown(root, hairline(root, this.#hair.recede) + this.#near(0.05 + deeper, 0.06)),
        );
      }
    }
    return strokes;
  }

  #toCrown(azimuth: number, elevation: number): HeadStroke {
    const from: Vector = [
      Math.sin(azimuth) * Math.cos(elevation),
      Math.sin(elevation),
      Math.cos(azimuth) * Math.cos(elevation),
    ];
    const angle = Math.acos(from[1] * CROWN[1] + from[2] * CROWN[2]);
    const [height, end] = [this.#near(0.7, 0.2), this.#near(0.85, 0.1)];
    return this.#onScalp(8, (share) => {
      const [there, here] = [Math.sin(end * share * angle), Math.sin((1 - end * share) * angle)];
      const [x, y, z] = [0, 1, 2].map(
        (axis) => (here * from[axis]! + there * CROWN[axis]!) / Math.sin(angle),
      ) as [number, number, number];
      return [
        Math.atan2(x, z),
        Math.asin(Math.min(1, y)),
        0.1 + height * Math.sin((Math.min(1, 1.8 * share) * Math.PI) / 2),
      ];
    });
  }

  bun(): readonly HeadStroke[] {
    return Array.from({ length: 13 }, () => {
      const [turn, tilt] = [this.#random.between(0, 6.3), this.#random.between(-0.5, 0.5)];
      const radius = this.#random.between(0.7, 2.5);
      const length = this.#random.between(2.4, 4.6);
      return this.#stroke(10, (share) => {
        const angle = turn + length * share;
        return [
          radius * Math.cos(angle) + 0.3 * tilt,
          13.6 + this.#size.liftCm + 0.75 * radius * Math.sin(angle),
          -3.2 + 0.4 * radius * Math.sin(angle + tilt),
        ];
      });
    });
  }

  /** From the parting to both sides; `endCm` is how far down it hangs, null for short hair. */
  parted(endCm: number | null): readonly HeadStroke[] {
    const { part, recede } = this.#hair;
    const first = hairline(part, recede);
    return [-1, 1].flatMap((side) =>
      Array.from({ length: STRANDS }, (_, at) => {
        const along = at / (STRANDS - 1);
        const start = first + (1.5 - first) * this.#near(along, 0.012) ** 1.15;
        const strand = this.#overScalp(side, start, along, endCm !== null);
        const hanging = endCm === null ? [] : this.#hanging(strand.at(-1)!, side, along, endCm);
        return this.#through([...strand, ...hanging], lockShade(at));
      }),
    );
  }

  #overScalp(side: number, start: number, along: number, hangs: boolean): readonly Vector[] {
    const { part, recede } = this.#hair;
    const end = side * this.#near(hangs ? 1.14 + 1.1 * along : 0.95 + 0.7 * along, 0.05);
    const low = this.#near(hangs ? -0.16 - 0.15 * along : 0.34, hangs ? 0.06 : 0.14);
    const height = this.#near(0.8 + (hangs ? 0.8 : 0.5) * (0.4 + along), 0.2);
    return Array.from({ length: 9 }, (_, at) => {
      const share = at / 8;
      const azimuth = part + (end - part) * share ** 0.9;
      const falling = start + (low - start) * share ** 1.6;
      const elevation = Math.max(falling, hairline(azimuth, recede) + 0.03 + 0.08 * along);
      const over = 0.25 + height * Math.sin(Math.PI * (0.12 + (hangs ? 0.48 : 0.8) * share));
      return scalpPoint([azimuth, elevation, over], this.#size);
    });
  }

  #hanging([x, y, z]: Vector, side: number, along: number, endCm: number): readonly Vector[] {
    const bottom = this.#near(endCm, 0.6) + 0.8 * along;
    const outer = this.#size.breadth * this.#near(6.9 + 3.3 * along, 0.22);
    const [wave, phase] = [this.#near(0.22, 0.14), this.#random.between(0, 1.5) + 6 * along];
    const curled = endCm > -10 ? 1.5 : 0.5;
    return Array.from({ length: 8 }, (_, at) => {
      const share = (at + 1) / 8;
      const spread = Math.sin((Math.PI / 2) * Math.min(1, 1.7 * share));
      const across = Math.abs(x) + (outer - Math.abs(x)) * spread - curled * share ** 4;
      return [
        side * across + wave * Math.sin(phase + 5.5 * share),
        y + (bottom - y) * share,
        z + (-0.6 - 4.6 * along - z) * spread,
      ] as const;
    });
  }

  curls(): readonly HeadStroke[] {
    const strokes: HeadStroke[] = [];
    for (let elevation = -0.3; elevation < 1.5; elevation += 0.085) {
      const step = 0.09 / Math.max(0.15, Math.cos(elevation));
      for (let azimuth = -1.75; azimuth < 1.75; azimuth += step) {
        const [at, up] = [this.#near(azimuth, step / 2), this.#near(elevation, 0.06)];
        if (up > hairline(at, this.#hair.recede) + 0.03) strokes.push(this.#curl(at, up));
      }
    }
    return strokes;
  }

  #curl(azimuth: number, elevation: number): HeadStroke {
    const height = this.#random.between(0.5, 2);
    const [turn, length] = [
      this.#random.between(0, 6.3),
      this.#random.sign() * this.#random.between(3.5, 6.5),
    ];
    const radius = this.#random.between(0.045, 0.085);
    const wide = radius / Math.max(0.3, Math.cos(elevation));
    const stands = this.#random.between(0, 6.3);
    return this.#onScalp(8, (share) => {
      const angle = turn + length * share;
      const now = 1 - 0.45 * share;
      return [
        azimuth + wide * now * Math.cos(angle),
        elevation + radius * now * Math.sin(angle),
        height + CURL_DEPTH_CM * now * Math.sin(angle + stands),
      ];
    });
  }

  #near(value: number, by: number): number {
    return value + by * this.#random.between(-1, 1);
  }

  #onScalp(count: number, at: (share: number) => OnScalp): HeadStroke {
    return this.#stroke(count, (share) => scalpPoint(at(share), this.#size));
  }

  #stroke(count: number, at: (share: number) => Vector): HeadStroke {
    return this.#through(Array.from({ length: count }, (_, k) => at(k / (count - 1))));
  }

  #through(points: readonly Vector[], darker = 0): HeadStroke {
    return strokeThrough(points, points.map(outward), this.#random.between(0.75, 1.1), darker);
  }
}

export function strokeThrough(
  points: readonly Vector[],
  normals: readonly Vector[],
  weight: number,
  darker = 0,
): HeadStroke {
  return {
    points: Float32Array.from(points.flat()),
    normals: Float32Array.from(normals.flat()),
    weight,
    darker,
  };
}
