import canonical from '../../measure/head/canonical-mesh.json' with { type: 'json' };
import type { Ink } from '../app/ink.ts';
import type { Engraving } from './engraving.ts';
import { DepthMap } from './depth-map.ts';
import * as features from './features.ts';
import { Lighting, type Light } from './lighting.ts';

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

/** Small faces need bolder lines than their size alone gives, or they pale. */
const PALE_BELOW_PX = 720;
const MOST_BOLDNESS = 1.7;

/** A thousandth of the face's height, as far as line widths go. */
function lineUnit(faceHeightPx: number): number {
  return (faceHeightPx / 1000) * Math.min(MOST_BOLDNESS, Math.max(1, PALE_BELOW_PX / faceHeightPx));
}

type Point = readonly [number, number];

/** Draws the engraved face. One instance a canvas; keeps its buffers. */
export class MeshPainter {
  readonly #context: CanvasRenderingContext2D;
  readonly #engraving: Engraving;
  readonly #x = new Float32Array(LANDMARKS);
  readonly #y = new Float32Array(LANDMARKS);
  #moved: SkinDisplacement | null = null;
  readonly #nodeX: Float32Array;
  readonly #nodeY: Float32Array;
  readonly #facing = new Uint8Array(canonical.triangles.length / 3);
  readonly #z = new Float32Array(LANDMARKS);
  readonly #nodeTones: Float32Array;
  readonly #nodeHidden: Uint8Array;
  readonly #depth = new DepthMap();
  readonly #lighting = new Lighting();

  constructor(context: CanvasRenderingContext2D, engraving: Engraving) {
    this.#context = context;
    this.#engraving = engraving;
    this.#nodeX = new Float32Array(engraving.tones.length);
    this.#nodeY = new Float32Array(engraving.tones.length);
    this.#nodeTones = new Float32Array(engraving.tones);
    this.#nodeHidden = new Uint8Array(engraving.tones.length);
  }

  /** @param moved to be drawn in another colour; null where nothing is to be told apart */
  paint(
    face: FacePoints,
    place: Placement,
    ink: Ink,
    moved: SkinDisplacement | null = null,
    light: Light | null = null,
  ): void {
    this.#moved = moved;
    this.#place(face, place);
    this.#findFacing(place.scaleX < 0);
    this.#placeNodes();
    if (light) this.#lightNodes(face, place, light);
    const height = Math.hypot(this.#x[10]! - this.#x[152]!, this.#y[10]! - this.#y[152]!);
    const context = this.#context;
    context.lineCap = 'round';
    context.lineJoin = 'round';
    const unit = lineUnit(height);
    this.#paintEngraving(ink, unit);
    this.#paintFeatures(ink, unit);
  }

  /** Only the drawn features, as broad bands: the face at rest, to lie under the moving one. */
  paintRest(face: FacePoints, place: Placement, colour: string): void {
    this.#place(face, place);
    const height = Math.hypot(this.#x[10]! - this.#x[152]!, this.#y[10]! - this.#y[152]!);
    const unit = lineUnit(height);
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
    this.#lines(bands, REST_BAND * unit);
  }

  #place({ values, stride }: FacePoints, { scaleX, scaleY, shiftX, shiftY }: Placement): void {
    for (let at = 0; at < LANDMARKS; at++) {
      this.#x[at] = values[at * stride]! * scaleX + shiftX;
      this.#y[at] = values[at * stride + 1]! * scaleY + shiftY;
    }
  }

  #findFacing(mirrored: boolean): void {
    const { triangles } = canonical;
    const x = this.#x;
    const y = this.#y;
    for (let at = 0; at < this.#facing.length; at++) {
      const [a, b, c] = [triangles[at * 3]!, triangles[at * 3 + 1]!, triangles[at * 3 + 2]!];
      const area = (x[b]! - x[a]!) * (y[c]! - y[a]!) - (x[c]! - x[a]!) * (y[b]! - y[a]!);
      this.#facing[at] = area < 0 === !mirrored ? 1 : 0;
    }
  }

  #placeNodes(): void {
    const { offsets, landmarks, weights } = this.#engraving;
    for (let node = 0; node < this.#nodeX.length; node++) {
      let [x, y] = [0, 0];
      for (let entry = offsets[node]!; entry < offsets[node + 1]!; entry++) {
        const weight = weights[entry]!;
        x += weight * this.#x[landmarks[entry]!]!;
        y += weight * this.#y[landmarks[entry]!]!;
      }
      this.#nodeX[node] = x;
      this.#nodeY[node] = y;
    }
  }

  /** Shades the skin anew, and hides what lies behind other skin. The face's points have a depth. */
  #lightNodes({ values, stride }: FacePoints, { scaleX }: Placement, light: Light): void {
    for (let at = 0; at < LANDMARKS; at++) this.#z[at] = values[at * stride + 2]! * scaleX;
    this.#lighting.fall(this.#x, this.#y, this.#z, light);
    this.#depth.fill(this.#x, this.#y, this.#z, canonical.verticesCm.length / 3);
    const { offsets, landmarks, weights } = this.#engraving;
    for (let node = 0; node < this.#nodeX.length; node++) {
      let [z, tone] = [0, 0];
      for (let entry = offsets[node]!; entry < offsets[node + 1]!; entry++) {
        z += weights[entry]! * this.#z[landmarks[entry]!]!;
        tone += weights[entry]! * this.#lighting.tones[landmarks[entry]!]!;
      }
      this.#nodeTones[node] = tone;
      this.#nodeHidden[node] = this.#depth.isHidden(this.#nodeX[node]!, this.#nodeY[node]!, z) ? 1 : 0;
    }
  }

  /** One stroke per tone, so that the canvas has few paths to work through. */
  #paintEngraving(ink: Ink, unit: number): void {
    const context = this.#context;
    const paths = Array.from({ length: 2 * TONE_STEPS }, () => new Path2D());
    let start = 0;
    for (const length of this.#engraving.lineLengths) {
      this.#traceLine(paths, start, length, ink.cutsLight);
      start += length;
    }
    paths.forEach((path, at) => {
      const isMoved = at >= TONE_STEPS;
      const tone = (at % TONE_STEPS) / (TONE_STEPS - 1);
      context.strokeStyle = isMoved ? ink.moved : ink.line;
      context.lineWidth = unit * (FINEST + (BOLDEST - FINEST) * tone + (isMoved ? MOVED_EXTRA : 0));
      context.stroke(path);
    });
  }

  #traceLine(paths: readonly Path2D[], start: number, length: number, cutsLight: boolean): void {
    const nodeX = this.#nodeX;
    const nodeY = this.#nodeY;
    const facing = this.#facing;
    const { fades, triangles } = this.#engraving;
    const tones = this.#nodeTones;
    const hidden = this.#nodeHidden;
    let last = -1;
    for (let node = start; node < start + length - 1; node++) {
      if (facing[triangles[node]!] === 0 || hidden[node] === 1 || fades[node]! < FADED) {
        last = -1;
        continue;
      }
      const tone = (cutsLight ? 1 - tones[node]! : tones[node]!) * fades[node]!;
      const shade = Math.min(TONE_STEPS - 1, Math.floor(tone * TONE_STEPS));
      const step = this.#nodeMoved(node) ? TONE_STEPS + shade : shade;
      const path = paths[step]!;
      const [fromX, fromY] = node === start ? [nodeX[node]!, nodeY[node]!] : this.#middle(node - 1);
      const [toX, toY] = this.#middle(node);
      if (step !== last) path.moveTo(fromX, fromY);
      path.quadraticCurveTo(nodeX[node]!, nodeY[node]!, toX, toY);
      last = step;
    }
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

  #middle(node: number): Point {
    const nodeX = this.#nodeX;
    const nodeY = this.#nodeY;
    return [(nodeX[node]! + nodeX[node + 1]!) / 2, (nodeY[node]! + nodeY[node + 1]!) / 2];
  }

  #paintFeatures(ink: Ink, unit: number): void {
    const context = this.#context;
    context.strokeStyle = ink.strong;
    context.fillStyle = ink.strong;
    for (const brow of features.BROWS) this.#brow(brow, unit);
    features.EYE_OPENINGS.forEach((opening, at) => this.#eye(opening, features.IRISES[at]!, unit));
    this.#lines(features.UPPER_LIDS, 4 * unit);
    this.#lines(features.LOWER_LIDS, 1.4 * unit);
    this.#lines(features.LID_FOLDS, 1.2 * unit);
    this.#lines([features.UPPER_LIP_TOP, features.LOWER_LIP_BOTTOM], 1.6 * unit);
    this.#lines([features.LIP_SEAM], 2.6 * unit);
    this.#lines([features.LOWER_LIP_TOP], 1.2 * unit);
    this.#lines([features.NOSE], 1.5 * unit);
    this.#outline(unit);
  }

  #outline(unit: number): void {
    const path = new Path2D();
    this.#curve(path, features.JAW, false);
    this.#context.lineWidth = 0.9 * unit;
    this.#context.stroke(path);
  }

  #lines(lines: readonly (readonly number[])[], width: number): void {
    const path = new Path2D();
    for (const line of lines) this.#curve(path, line, false);
    this.#context.lineWidth = width;
    this.#context.stroke(path);
  }

  /** Short strokes from the lower edge to the upper one, leaning to the temple, as a pen would set them. */
  #brow(outline: readonly number[], unit: number): void {
    const path = new Path2D();
    const count = 34;
    for (let stroke = 0; stroke <= count; stroke++) {
      const along = 0.96 * (stroke / count);
      const [lowX, lowY] = this.#along([...outline.slice(5)].reverse(), along);
      const [highX, highY] = this.#along(outline.slice(0, 5), Math.max(0, along - 0.11));
      path.moveTo(lowX, lowY);
      path.lineTo(highX + (lowX - highX) * 0.1, highY + (lowY - highY) * 0.1);
    }
    this.#context.lineWidth = 1.5 * unit;
    this.#context.stroke(path);
  }

  /** The point at a share of the way along landmarks. */
  #along(landmarks: readonly number[], share: number): Point {
    const position = share * (landmarks.length - 1);
    const at = Math.min(landmarks.length - 2, Math.floor(position));
    const rest = position - at;
    const [a, b] = [landmarks[at]!, landmarks[at + 1]!];
    return [this.#x[a]! * (1 - rest) + this.#x[b]! * rest, this.#y[a]! * (1 - rest) + this.#y[b]! * rest];
  }

  #eye(opening: readonly number[], iris: readonly number[], unit: number): void {
    const context = this.#context;
    const [centre, ...ring] = iris as [number, ...number[]];
    const [x, y] = [this.#x[centre]!, this.#y[centre]!];
    const radius =
      ring.reduce((sum, at) => sum + Math.hypot(this.#x[at]! - x, this.#y[at]! - y), 0) / ring.length;
    const inside = new Path2D();
    this.#curve(inside, opening, true);
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

  /** A smooth line through the middles of neighbouring landmarks. */
  #curve(path: Path2D, landmarks: readonly number[], closed: boolean): void {
    const x = this.#x;
    const y = this.#y;
    const count = landmarks.length;
    const half = (at: number): Point => {
      const [a, b] = [landmarks[at % count]!, landmarks[(at + 1) % count]!];
      return [(x[a]! + x[b]!) / 2, (y[a]! + y[b]!) / 2];
    };
    if (closed) path.moveTo(...half(count - 1));
    else path.moveTo(x[landmarks[0]!]!, y[landmarks[0]!]!);
    for (let at = closed ? 0 : 1; at < (closed ? count : count - 1); at++) {
      path.quadraticCurveTo(x[landmarks[at]!]!, y[landmarks[at]!]!, ...half(at));
    }
    if (closed) path.closePath();
    else path.lineTo(x[landmarks[count - 1]!]!, y[landmarks[count - 1]!]!);
  }
}
