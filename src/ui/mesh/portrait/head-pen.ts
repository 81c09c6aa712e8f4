import type { HeadStroke } from './hair.ts';
import type { HeadFrame } from './head-frame.ts';
import { towardsLight, type Light } from './lighting.ts';
import type { Surface } from './surface.ts';

const TONE_STEPS = 8;
const MOST_POINTS = 32;
/** A surface that turns from us by more than this is not seen. */
const TURNED_AWAY = 0.12;

/** How strokes of one kind are drawn. */
export interface Stroke {
  readonly colour: string;
  /** Whether the ink is what is lit. */
  readonly cutsLight: boolean;
  /** In pixels, for how much ink there is, 0..1. */
  readonly widthOf: (inked: number) => number;
}

/** Draws what belongs to a head beyond the mesh: what the face or the head itself hides is left out. */
export class HeadPen {
  readonly #surface: Surface;
  /** Of the stroke that is being traced. */
  readonly #spots = {
    x: new Float32Array(MOST_POINTS),
    y: new Float32Array(MOST_POINTS),
    step: new Int8Array(MOST_POINTS),
  };

  constructor(surface: Surface) {
    this.#surface = surface;
  }

  draw(
    context: CanvasRenderingContext2D,
    strokes: readonly HeadStroke[],
    frame: HeadFrame,
    light: Light,
    { colour, cutsLight, widthOf }: Stroke,
  ): void {
    const paths = Array.from({ length: TONE_STEPS }, () => new Path2D());
    for (const stroke of strokes) this.#trace(paths, stroke, frame, light, cutsLight);
    context.strokeStyle = colour;
    paths.forEach((path, step) => {
      const width = widthOf((step + 0.5) / TONE_STEPS);
      if (width === 0) return;
      context.lineWidth = width;
      context.stroke(path);
    });
  }

  /** Takes away what was drawn where the strokes will lie. */
  clear(
    context: CanvasRenderingContext2D,
    strokes: readonly HeadStroke[],
    frame: HeadFrame,
    width: number,
  ): void {
    const path = new Path2D();
    for (const stroke of strokes) this.#trace([path], stroke, frame, 'left', false);
    context.globalCompositeOperation = 'destination-out';
    context.lineWidth = width;
    context.stroke(path);
    context.globalCompositeOperation = 'source-over';
  }

  #trace(
    paths: readonly Path2D[],
    stroke: HeadStroke,
    frame: HeadFrame,
    light: Light,
    cutsLight: boolean,
  ): void {
    const count = stroke.points.length / 3;
    const { x, y, step } = this.#spots;
    for (let at = 0; at < count; at++) {
      const [px, py, pz] = [stroke.points[at * 3]!, stroke.points[at * 3 + 1]!, stroke.points[at * 3 + 2]!];
      x[at] = frame.along(0, px, py, pz);
      y[at] = frame.along(1, px, py, pz);
      const tone = this.#toneOf(frame, stroke.normals, at * 3, light);
      const hidden = tone < 0 || this.#surface.hides(x[at]!, y[at]!, frame.along(2, px, py, pz));
      const dark = Math.min(1, Math.max(0, tone + stroke.darker));
      const inked = (cutsLight ? 1 - dark : dark) * stroke.weight;
      step[at] = hidden ? -1 : Math.min(paths.length - 1, Math.floor(inked * paths.length));
    }
    this.#join(paths, count);
  }

  /** A smooth line through the points, in pieces that each go to the path of their tone. */
  #join(paths: readonly Path2D[], count: number): void {
    const { x, y, step } = this.#spots;
    let last = -1;
    for (let at = 0; at < count; at++) {
      const path = paths[step[at]!];
      if (path) {
        const [before, after] = [Math.max(0, at - 1), Math.min(count - 1, at + 1)];
        if (step[at] !== last) path.moveTo((x[before]! + x[at]!) / 2, (y[before]! + y[at]!) / 2);
        path.quadraticCurveTo(x[at]!, y[at]!, (x[at]! + x[after]!) / 2, (y[at]! + y[after]!) / 2);
      }
      last = step[at]!;
    }
  }

  /** How dark a surface lies; below 0 where it is turned away. */
  #toneOf(frame: HeadFrame, normals: Float32Array, at: number, light: Light): number {
    const [nx, ny, nz] = [normals[at]!, normals[at + 1]!, normals[at + 2]!];
    const [x, y, z] = [frame.turned(0, nx, ny, nz), frame.turned(1, nx, ny, nz), frame.turned(2, nx, ny, nz)];
    const length = Math.hypot(x, y, z) || 1;
    if (z / length > TURNED_AWAY) return -10;
    const [lx, ly, lz] = towardsLight(light);
    return Math.min(1, Math.max(0, 1 - (x * lx + y * ly + z * lz) / length));
  }
}
