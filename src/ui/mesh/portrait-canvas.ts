import type { ExerciseFace } from '../../synthetic/exercise-face.ts';
import type { App } from '../app/app.ts';
import type { Ink } from '../app/ink.ts';
import { h } from '../kit/dom.ts';
import type { Scope } from '../kit/scope.ts';
import { CROSSING, engrave, type Engraving } from './engraving.ts';
import type { Placement, SkinDisplacement } from './painter.ts';
import type { Light } from './portrait/lighting.ts';
import { PortraitPainter } from './portrait/portrait-painter.ts';
import { SharedEngraving, fitToScreen } from './shared-engraving.ts';

/** Pixels down: up to here a processor alone keeps pace with the display. */
const MOST_PX = 1000;
/** Side of the square picture that a posed face lies in, in canvas heights. */
const PICTURE_HEIGHTS = 2.75;
/** And in canvas widths, for narrow canvases. */
const PICTURE_WIDTHS = 3.7;

/** The strokes that cross the engraving where it is dark: made once, as it is. */
class SharedCrossing {
  readonly made: Promise<Engraving> = engrave(CROSSING);
}

/**
 * A canvas for the generated faces. The frame never moves, so that what is seen to move has moved, and the light
 * stays where it is while the head turns.
 */
export class PortraitCanvas {
  readonly element: HTMLCanvasElement;
  /** Settles when the first face can be drawn. */
  readonly ready: Promise<void>;
  readonly #context: CanvasRenderingContext2D;
  #painter: PortraitPainter | null = null;
  #ink: Ink;
  #last: readonly [ExerciseFace, Float32Array, Light, SkinDisplacement | null] | null = null;

  constructor({ theme, memory }: Pick<App, 'theme' | 'memory'>, scope: Scope, label: string) {
    this.element = h('canvas', { class: 'mesh', role: 'img', 'aria-label': label });
    const context = this.element.getContext('2d');
    if (!context) throw new Error('This browser offers no 2D canvas.');
    this.#context = context;
    this.#ink = theme.ink();
    scope.add(theme.name.subscribe(() => this.#takeInk(theme.ink())));
    fitToScreen(this.element, scope, () => this.#redraw(), MOST_PX);
    const plates = [memory.of(SharedEngraving).made, memory.of(SharedCrossing).made] as const;
    this.ready = Promise.all(plates).then(([across, crossing]) => {
      this.#painter = new PortraitPainter(context, { across, crossing });
      this.element.dataset['ready'] = 'true';
      this.#redraw();
    });
  }

  /** Whether the first face can be drawn. */
  get isReady(): boolean {
    return this.#painter !== null;
  }

  /**
   * Draws a face from its landmarks as `poseFace` writes them. Keeps them: what is drawn is drawn again when the canvas is resized.
   * @param moved where the face is away from its rest, to be drawn in another colour
   */
  draw(
    face: ExerciseFace,
    landmarks: Float32Array,
    light: Light,
    moved: SkinDisplacement | null = null,
  ): void {
    this.#last = [face, landmarks, light, moved];
    const { width, height } = this.element;
    if (!this.#painter || width === 0) return;
    this.#context.clearRect(0, 0, width, height);
    this.#painter.paint(face, landmarks, place(width, height), this.#ink, light, moved);
  }

  wipe(): void {
    this.#last = null;
    this.#context.clearRect(0, 0, this.element.width, this.element.height);
  }

  #redraw(): void {
    if (this.#last) this.draw(...this.#last);
  }

  #takeInk(ink: Ink): void {
    this.#ink = ink;
    this.#redraw();
  }
}

function place(width: number, height: number): Placement {
  const side = Math.min(height * PICTURE_HEIGHTS, width * PICTURE_WIDTHS);
  return { scaleX: side, scaleY: side, shiftX: (width - side) / 2, shiftY: (height - side) / 2 };
}
