import { h } from '../kit/dom.ts';
import type { Scope } from '../kit/scope.ts';
import type { App } from '../app/app.ts';
import { Framing } from './framing.ts';
import type { Ink } from '../app/ink.ts';
import type { FacePoints, SkinDisplacement } from './painter.ts';
import { MeshPainter } from './painter.ts';
import { SharedEngraving, fitToScreen } from './shared-engraving.ts';

/** A canvas that draws one face, large and in the middle. */
export class MeshCanvas {
  readonly element: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D;
  #framing = new Framing();
  #painter: MeshPainter | null = null;
  #ink: Ink;
  #clear = true;

  constructor({ theme, memory }: Pick<App, 'theme' | 'memory'>, scope: Scope, label: string) {
    this.element = h('canvas', { class: 'mesh', role: 'img', 'aria-label': label });
    const context = this.element.getContext('2d');
    if (!context) throw new Error('This browser offers no 2D canvas.');
    this.#context = context;
    this.#ink = theme.ink();
    scope.add(theme.name.subscribe(() => (this.#ink = theme.ink())));
    fitToScreen(this.element, scope);
    void memory.of(SharedEngraving).made.then((made) => {
      this.#painter = new MeshPainter(context, made);
      this.element.dataset['ready'] = 'true';
    });
  }

  /**
   * @param rest the same face at rest, as bands under the drawn one
   * @param moved where the face is away from it
   */
  draw(
    face: FacePoints,
    aspect: number,
    mirrored: boolean,
    nowMs: number,
    rest: FacePoints | null = null,
    moved: SkinDisplacement | null = null,
  ): void {
    if (!this.#painter || this.element.width === 0) return;
    const { width, height } = this.element;
    this.#context.clearRect(0, 0, width, height);
    const place = this.#framing.place(face, aspect, this.element, mirrored, nowMs);
    if (rest) this.#painter.paintRest(rest, place, this.#ink.rest);
    this.#painter.paint(face, place, this.#ink, moved);
    this.#clear = false;
  }

  /** An empty canvas: no face. */
  wipe(): void {
    if (this.#clear) return;
    this.#context.clearRect(0, 0, this.element.width, this.element.height);
    this.#framing = new Framing();
    this.#clear = true;
  }
}
