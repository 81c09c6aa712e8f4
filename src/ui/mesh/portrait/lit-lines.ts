import type { Ink } from '../../app/ink.ts';
import { EngravedLines } from '../engraved-lines.ts';
import type { Engraving } from '../engraving.ts';
import type { SkinDisplacement } from '../painter.ts';
import type { Surface } from './surface.ts';

/** Enough that no line is seen to jump from one width to the next. */
const TONE_STEPS = 14;
/** Skin that moved is drawn bolder by this, so that it is told by more than its colour. */
const MOVED_EXTRA = 1;
/** Below this share of the line nothing is drawn. */
const FADED = 0.03;
/** A portrait goes on beyond the mesh: its lines thin out only at the very rim. */
const RIM = 6;

/** Engraved lines whose weight follows the light on the face as it is held now. */
export class LitLines {
  readonly #engraving: Engraving;
  readonly #lines: EngravedLines;
  readonly #depths: Float32Array;
  readonly #tones: Float32Array;
  readonly #moved: Float32Array;

  constructor(engraving: Engraving) {
    this.#engraving = engraving;
    this.#lines = new EngravedLines(engraving);
    this.#depths = new Float32Array(engraving.tones.length);
    this.#tones = new Float32Array(engraving.tones.length);
    this.#moved = new Float32Array(engraving.tones.length);
  }

  /**
   * @param tones how dark the skin is at every vertex
   * @param widthOf in pixels, for a tone; 0 leaves the paper
   */
  draw(
    context: CanvasRenderingContext2D,
    surface: Surface,
    tones: Float32Array,
    moved: SkinDisplacement | null,
    ink: Ink,
    widthOf: (tone: number) => number,
  ): void {
    this.#lines.place(surface.x, surface.y);
    this.#lines.blend(surface.z, this.#depths);
    this.#lines.blend(tones, this.#tones);
    if (moved) this.#lines.blend(moved.iods, this.#moved);
    const widths = Array.from({ length: TONE_STEPS }, (_, step) => widthOf((step + 0.5) / TONE_STEPS));
    const paths = Array.from({ length: 2 * TONE_STEPS }, () => new Path2D());
    this.#lines.trace(paths, (node) => {
      const step = this.#stepOf(node, surface, ink.cutsLight);
      if (step < 0 || widths[step] === 0) return -1;
      return moved && this.#moved[node]! >= moved.least ? TONE_STEPS + step : step;
    });
    paths.forEach((path, at) => {
      const isMoved = at >= TONE_STEPS;
      if ((isMoved && !moved) || widths[at % TONE_STEPS] === 0) return;
      context.strokeStyle = isMoved ? ink.moved : ink.line;
      context.lineWidth = widths[at % TONE_STEPS]! + (isMoved ? MOVED_EXTRA * surface.unit : 0);
      context.stroke(path);
    });
  }

  /** Which of the tones a node is drawn in; -1 where it is not seen. */
  #stepOf(node: number, surface: Surface, cutsLight: boolean): number {
    const { fades, triangles } = this.#engraving;
    if (surface.facing[triangles[node]!] === 0 || fades[node]! < FADED) return -1;
    if (surface.hides(this.#lines.x[node]!, this.#lines.y[node]!, this.#depths[node]!)) return -1;
    const dark = Math.min(1, Math.max(0, this.#tones[node]!));
    const tone = (cutsLight ? 1 - dark : dark) * Math.min(1, RIM * fades[node]!);
    return Math.min(TONE_STEPS - 1, Math.floor(tone * TONE_STEPS));
  }
}
