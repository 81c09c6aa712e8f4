import canonical from '../../measure/head/canonical-mesh.json' with { type: 'json' };
import type { Ink } from '../app/ink.ts';
import { EngravedLines } from './engraved-lines.ts';
import type { Engraving } from './engraving.ts';
import * as features from './features.ts';
import { curve, lineUnit, pointAlong } from './pen.ts';

/** Landmarks of one face: x and y as fractions of the picture, every `stride` values. */
export interface FacePoints {
  readonly values: Float32Array;
  readonly stride: number;
}

/** Where the face is away from its rest. */
export interface SkinDisplacement {
  /** How far each landmark is, in distances between the eyes. */
  readonly iods: Float32Array;
  /** From here on it counts. */
  readonly least: number;
}

/** From picture fractions to canvas pixels. */
export interface Placement {
  readonly scaleX: number;
  readonly scaleY: number;
  readonly shiftX: number;
  readonly shiftY: number;
}

const LANDMARKS = 478;
const TONE_STEPS = 7;
/** Finest and boldest engraved line, in thousandths of the face's height. */
const FINEST = 0.3;
const BOLDEST = 2.6;
/** SkinDisplacement skin is drawn bolder by this, so that it is told by more than its colour. */
const MOVED_EXTRA = 1;
/** Width of the band of a face at rest: a drawn line that left it is seen to have left. */
const REST_BAND = 9;
/** Below this share of the line nothing is drawn. */
const FADED = 0.08;

/** Draws the engraved face. One instance a canvas; keeps its buffers. */
export class MeshPainter {
  readonly #context: CanvasRenderingContext2D;
  readonly #engraving: Engraving;
  readonly #spots = { x: new Float32Array(LANDMARKS), y: new Float32Array(LANDMARKS) };
  readonly #lines: EngravedLines;
  #moved: SkinDisplacement | null = null;
  readonly #facing = new Uint8Array(canonical.triangles.length / 3);

  constructor(context: CanvasRenderingContext2D, engraving: Engraving) {
    this.#context = context;
    this.#engraving = engraving;
    this.#lines = new EngravedLines(engraving);
  }

  /** @param moved to be drawn in another colour; null where nothing is to be told apart */
  paint(face: FacePoints, place: Placement, ink: Ink, moved: SkinDisplacement | null = null): void {
    this.#moved = moved;
    this.#place(face, place);
    this.#findFacing(place.scaleX < 0);
    this.#lines.place(this.#spots.x, this.#spots.y);
    const context = this.#context;
    context.lineCap = 'round';
    context.lineJoin = 'round';
    const unit = lineUnit(this.#spots);
    this.#paintEngraving(ink, unit);
    this.#paintFeatures(ink, unit);
  }

  /** Only the drawn features, as broad bands: the face at rest, to lie under the moving one. */
  paintRest(face: FacePoints, place: Placement, colour: string): void {
    this.#place(face, place);
    const unit = lineUnit(this.#spots);
    const context = this.#context;
    context.lineCap = 'round';
    context.lineJoin = 'round';
    context.strokeStyle = colour;
    const bands = [
      ...features.BROWS.map((brow) => brow.slice(0, 5)),
      ...features.UPPER_LIDS,
      ...features.LOWER_LIDS,
      features.UPPER_LIP_TOP,
      features.LIP_SEAM,
      features.LOWER_LIP_BOTTOM,
      features.NOSE,
      features.JAW,
    ];
    this.#stroke(bands, REST_BAND * unit);
  }

  #place({ values, stride }: FacePoints, { scaleX, scaleY, shiftX, shiftY }: Placement): void {
    const { x, y } = this.#spots;
    for (let at = 0; at < LANDMARKS; at++) {
      x[at] = values[at * stride]! * scaleX + shiftX;
      y[at] = values[at * stride + 1]! * scaleY + shiftY;
    }
  }

  #findFacing(mirrored: boolean): void {
    const { triangles } = canonical;
    const { x, y } = this.#spots;
    for (let at = 0; at < this.#facing.length; at++) {
      const [a, b, c] = [triangles[at * 3]!, triangles[at * 3 + 1]!, triangles[at * 3 + 2]!];
      const area = (x[b]! - x[a]!) * (y[c]! - y[a]!) - (x[c]! - x[a]!) * (y[b]! - y[a]!);
      this.#facing[at] = area < 0 === !mirrored ? 1 : 0;
    }
  }

  /** One stroke per tone, so that the canvas has few paths to work through. */
  #paintEngraving(ink: Ink, unit: number): void {
    const context = this.#context;
    const paths = Array.from({ length: 2 * TONE_STEPS }, () => new Path2D());
    this.#lines.trace(paths, (node) => this.#pathOf(node, ink.cutsLight));
    paths.forEach((path, at) => {
      const isMoved = at >= TONE_STEPS;
      const tone = (at % TONE_STEPS) / (TONE_STEPS - 1);
      context.strokeStyle = isMoved ? ink.moved : ink.line;
      context.lineWidth = unit * (FINEST + (BOLDEST - FINEST) * tone + (isMoved ? MOVED_EXTRA : 0));
      context.stroke(path);
    });
  }

  #pathOf(node: number, cutsLight: boolean): number {
    const { tones, fades, triangles } = this.#engraving;
    if (this.#facing[triangles[node]!] === 0 || fades[node]! < FADED) return -1;
    const tone = (cutsLight ? 1 - tones[node]! : tones[node]!) * fades[node]!;
    const shade = Math.min(TONE_STEPS - 1, Math.floor(tone * TONE_STEPS));
    return this.#nodeMoved(node) ? TONE_STEPS + shade : shade;
  }

  #nodeMoved(node: number): boolean {
    if (!this.#moved) return false;
    const { offsets, landmarks, weights } = this.#engraving;
    let displaced = 0;
    for (let entry = offsets[node]!; entry < offsets[node + 1]!; entry++) {
      displaced += weights[entry]! * this.#moved.iods[landmarks[entry]!]!;
    }
    return displaced >= this.#moved.least;
  }

  #paintFeatures(ink: Ink, unit: number): void {
    const context = this.#context;
    context.strokeStyle = ink.strong;
    context.fillStyle = ink.strong;
    for (const brow of features.BROWS) this.#brow(brow, ink, unit);
    features.EYE_OPENINGS.forEach((opening, at) => this.#eye(opening, features.IRISES[at]!, unit));
    const drawn: readonly (readonly [readonly (readonly number[])[], number])[] = [
      [features.UPPER_LIDS, 4],
      [features.LOWER_LIDS, 1.4],
      [features.LID_FOLDS, 1.2],
      [[features.UPPER_LIP_TOP, features.LOWER_LIP_BOTTOM], 1.6],
      [[features.LIP_SEAM], 2.6],
      [[features.LOWER_LIP_TOP], 1.2],
      [[features.NOSE], 1.5],
      [[features.JAW], 0.9],
    ];
    for (const [lines, width] of drawn) this.#stroke(lines, width * unit);
    if (!this.#moved) return;
    context.strokeStyle = ink.moved;
    for (const [lines, width] of drawn) {
      this.#stroke(
        lines.flatMap((line) => this.#movedRuns(line)),
        (width + MOVED_EXTRA) * unit,
      );
    }
  }

  #stroke(lines: readonly (readonly number[])[], width: number): void {
    const path = new Path2D();
    for (const line of lines) curve(path, this.#spots, line, false);
    this.#context.lineWidth = width;
    this.#context.stroke(path);
  }

  #isMoved(landmark: number): boolean {
    return this.#moved !== null && this.#moved.iods[landmark]! >= this.#moved.least;
  }

  /** The pieces of a line that are away from their rest. */
  #movedRuns(line: readonly number[]): readonly (readonly number[])[] {
    const runs: number[][] = [[]];
    for (const landmark of line) {
      if (this.#isMoved(landmark)) runs.at(-1)!.push(landmark);
      else runs.push([]);
    }
    return runs.filter(({ length }) => length > 1);
  }

  /** Short strokes from the lower edge to the upper one, leaning to the temple, as a pen would set them. */
  #brow(outline: readonly number[], ink: Ink, unit: number): void {
    const [still, moved] = [new Path2D(), new Path2D()];
    const [low, high] = [[...outline.slice(5)].reverse(), outline.slice(0, 5)];
    const count = 34;
    for (let stroke = 0; stroke <= count; stroke++) {
      const along = 0.96 * (stroke / count);
      const [lowX, lowY] = pointAlong(this.#spots, low, along);
      const [highX, highY] = pointAlong(this.#spots, high, Math.max(0, along - 0.11));
      const path = this.#isMoved(low[Math.round(along * (low.length - 1))]!) ? moved : still;
      path.moveTo(lowX, lowY);
      path.lineTo(highX + (lowX - highX) * 0.1, highY + (lowY - highY) * 0.1);
    }
    const context = this.#context;
    context.lineWidth = 1.5 * unit;
    context.strokeStyle = ink.moved;
    context.stroke(moved);
    context.strokeStyle = ink.strong;
    context.stroke(still);
  }

  #eye(opening: readonly number[], iris: readonly number[], unit: number): void {
    const context = this.#context;
    const [centre, ...ring] = iris as [number, ...number[]];
    const spots = this.#spots;
    const [x, y] = [spots.x[centre]!, spots.y[centre]!];
    const radius =
      ring.reduce((sum, at) => sum + Math.hypot(spots.x[at]! - x, spots.y[at]! - y), 0) / ring.length;
    const inside = new Path2D();
    curve(inside, this.#spots, opening, true);
    context.save();
    context.clip(inside);
    context.lineWidth = 1.6 * unit;
    for (const share of [1, 0.78, 0.6]) {
      context.beginPath();
      context.arc(x, y, radius * share, 0, 2 * Math.PI);
      context.stroke();
    }
    context.beginPath();
    context.arc(x, y, radius * 0.36, 0, 2 * Math.PI);
    context.fill();
    context.restore();
  }
}
