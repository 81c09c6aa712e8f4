import type { ExerciseFace } from '../../../synthetic/exercise-face.ts';
import type { Ink } from '../../app/ink.ts';
import type { HeadFrame } from './head-frame.ts';
import type { Light } from './lighting.ts';

/** What the drawing of a head depends on. */
export interface HeadView {
  readonly face: ExerciseFace;
  readonly frame: HeadFrame;
  readonly ink: Ink;
  readonly light: Light;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Draws the parts of a head: what lies behind the face, what is cleared before it, and what lies there. */
export interface HeadParts {
  behind(context: CanvasRenderingContext2D): void;
  clearing(context: CanvasRenderingContext2D): void;
  before(context: CanvasRenderingContext2D): void;
}

const PARTS = ['behind', 'clearing', 'before'] as const;

/**
 * Hair takes longer to draw than a face, and a head that is held still does not change: from its second frame on it is
 * drawn once, and copied.
 */
export class HeadLayers {
  readonly #layers = PARTS.map(() => document.createElement('canvas').getContext('2d')!);
  #last: Omit<HeadView, 'frame'> | null = null;
  readonly #lastPlace = new Float64Array(12);
  #drawn = false;

  /** The parts as they are to be drawn now: themselves, or copies of what they drew before. */
  of(view: HeadView, parts: HeadParts): HeadParts {
    if (!this.#isStill(view)) {
      this.#drawn = false;
      return parts;
    }
    if (!this.#drawn) this.#draw(view, parts);
    this.#drawn = true;
    return this.#copies;
  }

  readonly #copies: HeadParts = {
    behind: (context) => context.drawImage(this.#layers[0]!.canvas, 0, 0),
    clearing: (context) => {
      context.globalCompositeOperation = 'destination-out';
      context.drawImage(this.#layers[1]!.canvas, 0, 0);
      context.globalCompositeOperation = 'source-over';
    },
    before: (context) => context.drawImage(this.#layers[2]!.canvas, 0, 0),
  };

  #draw({ widthPx, heightPx }: HeadView, parts: HeadParts): void {
    PARTS.forEach((part, at) => {
      const layer = this.#layers[at]!;
      layer.canvas.width = widthPx;
      layer.canvas.height = heightPx;
      layer.lineCap = 'round';
      layer.lineJoin = 'round';
      if (part === 'clearing') layer.fillRect(0, 0, widthPx, heightPx);
      parts[part](layer);
      if (part === 'clearing') invert(layer, widthPx, heightPx);
    });
  }

  #isStill(view: HeadView): boolean {
    const last = this.#last;
    const { face, ink, light, widthPx, heightPx } = view;
    const same =
      last?.face === face &&
      last.ink === ink &&
      last.light === light &&
      last.widthPx === widthPx &&
      last.heightPx === heightPx;
    this.#last = { face, ink, light, widthPx, heightPx };
    return view.frame.rememberedAt(this.#lastPlace) && same;
  }
}

/** What was cleared becomes what clears. */
function invert(layer: CanvasRenderingContext2D, widthPx: number, heightPx: number): void {
  layer.globalCompositeOperation = 'source-out';
  layer.fillRect(0, 0, widthPx, heightPx);
  layer.globalCompositeOperation = 'source-over';
}
