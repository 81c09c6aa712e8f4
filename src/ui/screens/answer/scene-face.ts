import type { SceneFacts } from '../../../exercise/answer/scene-facts.ts';
import { EXERCISE_FACES, poseFace, STILL, type ExerciseFace } from '../../../synthetic/exercise-face.ts';
import { activeAt, briefCourse, endMs, type PlannedMovement } from '../../../synthetic/face.ts';
import { newFacePoints } from '../../../synthetic/shape.ts';
import type { App } from '../../app/app.ts';
import { button, leaveNoFocus } from '../../kit/button.ts';
import { h } from '../../kit/dom.ts';
import type { Scope } from '../../kit/scope.ts';
import { PortraitCanvas } from '../../mesh/portrait-canvas.ts';
import { faceIndexFor } from './face-of-scene.ts';
import { withKey } from './key-mark.ts';
import type { AnswerScreenWords } from './words/words-type.ts';

/** A third of a second, as the scenes tell it. */
const LENGTH_MS = 333;
/** Large enough to be seen at the first look by most: this exercise is about the answer. */
const HEIGHT_IOD = 0.06;
const SLOWER = 8;
/** From the arrival at a scene to the movement. */
const FIRST_AFTER_MS = 1400;
const AGAIN_AFTER_MS = 350;
/** Each face is turned a little to one side or the other, as people across a table are. */
const TURNS_DEG = [-14, 9, -6, 13, -10, 6] as const;

/** The drawn face of a scene, what it shows in words, and the ways to see it again. */
export class SceneFace {
  readonly element: HTMLElement;
  readonly #canvas: PortraitCanvas;
  readonly #face: ExerciseFace;
  readonly #view: { readonly yawDeg: number; readonly pitchDeg: number };
  readonly #light: 'left' | 'right';
  readonly #seen: SceneFacts['seen'];
  readonly #points = newFacePoints();
  #planned: PlannedMovement | null = null;

  constructor(app: App, scope: Scope, scene: Pick<SceneFacts, 'id' | 'seen'>, says: AnswerScreenWords) {
    const index = faceIndexFor(scene.id);
    this.#face = EXERCISE_FACES[index]!;
    this.#view = { yawDeg: TURNS_DEG[index % TURNS_DEG.length]!, pitchDeg: 0 };
    this.#light = this.#view.yawDeg < 0 ? 'left' : 'right';
    this.#seen = scene.seen;
    this.#canvas = new PortraitCanvas(app, scope, says.scene.face);
    this.element = this.#figure(scope, says.scene);
    this.#draw(0);
    this.#plan(FIRST_AFTER_MS, 1);
    scope.frames((nowMs) => this.#frame(nowMs));
  }

  /** The movement once more, as it was. */
  showAgain(): void {
    this.#plan(AGAIN_AFTER_MS, 1);
  }

  showSlowly(): void {
    this.#plan(AGAIN_AFTER_MS, SLOWER);
  }

  #figure(scope: Scope, says: AnswerScreenWords['scene']): HTMLElement {
    const { movement, side } = this.#seen;
    const way = (label: string, show: () => void): HTMLButtonElement => {
      const element = button(scope, 'quiet', label, show);
      leaveNoFocus(scope, element);
      return element;
    };
    return h(
      'figure',
      { class: 'answer-face' },
      this.#canvas.element,
      h(
        'figcaption',
        {},
        h(
          'p',
          { class: 'answer-seen' },
          h('span', { class: 'note' }, says.seen),
          says.movements[movement][side],
        ),
        h(
          'div',
          { class: 'answer-again' },
          withKey(
            way(says.again, () => this.showAgain()),
            says.keys.again,
            'Space',
          ),
          withKey(
            way(says.slowly, () => this.showSlowly()),
            'S',
            'S',
          ),
        ),
      ),
    );
  }

  #plan(afterMs: number, slower: number): void {
    const { movement: name, side } = this.#seen;
    const course = briefCourse(performance.now() + afterMs, LENGTH_MS * slower);
    this.#planned = { name, side, amplitude: HEIGHT_IOD, ...course };
  }

  #frame(nowMs: number): void {
    if (!this.#planned || nowMs < this.#planned.onsetMs) return;
    this.#draw(nowMs);
    if (nowMs >= endMs(this.#planned)) this.#planned = null;
  }

  #draw(timeMs: number): void {
    const movements = this.#planned ? activeAt([this.#planned], timeMs) : [];
    poseFace(this.#face, this.#view, { ...STILL, movements }, this.#points);
    this.#canvas.draw(this.#face, this.#points, this.#light);
  }
}
