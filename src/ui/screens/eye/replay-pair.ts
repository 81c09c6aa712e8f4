import { slowly, twinOf } from '../../../exercise/eye/slow-replay.ts';
import type { ShownMovement, View } from '../../../exercise/eye/trial.ts';
import type { App } from '../../app/app.ts';
import { h } from '../../kit/dom.ts';
import type { Scope } from '../../kit/scope.ts';
import { PortraitCanvas } from '../../mesh/portrait-canvas.ts';
import { DrawnFace } from './drawn-face.ts';
import { movedWords } from './moved-words.ts';
import type { EyeWords } from './words/words-type.ts';

/** Skin is marked as moved from this share of the movement on. @internal */
export const MARKED_SHARE = 0.4;
/** Slow movements need no more pictures than this. */
const FRAME_MS = 1000 / 30;

/** What moved at a tenth of the speed, beside what it is easily taken for, or was. */
export function replayPair(
  app: App,
  scope: Scope,
  says: EyeWords,
  view: View,
  movement: ShownMovement,
  twin: ShownMovement = twinOf(movement),
): HTMLElement {
  const faces = [movement, twin].map((each) => {
    const canvas = new PortraitCanvas(app, scope, movedWords(says, each));
    return { canvas, drawn: new DrawnFace(canvas, MARKED_SHARE * movement.size), movement: each };
  });
  let [firstMs, lastMs] = [Number.NaN, -Infinity];
  scope.frames((nowMs) => {
    if (nowMs - lastMs < FRAME_MS - 2) return;
    lastMs = nowMs;
    if (Number.isNaN(firstMs)) firstMs = nowMs;
    for (const each of faces) each.drawn.draw(slowly(view, each.movement, nowMs - firstMs));
  });
  const titles = [says.feedback.shown, says.feedback.twin];
  return h(
    'div',
    { class: 'eye-pair' },
    ...faces.map(({ canvas, movement: each }, at) =>
      h(
        'figure',
        {},
        canvas.element,
        h('figcaption', {}, h('span', { class: 'note' }, titles[at]!), h('span', {}, movedWords(says, each))),
      ),
    ),
  );
}
