import type { Scene, Turn } from '../../../exercise/answer/scene.ts';
import { h } from '../../kit/dom.ts';
import type { AnswerScreenWords } from './words/words-type.ts';

/**
 * The scene: told in full at first, and folded away behind what is different now.
 * @param isShort folds it away behind what was said: a room has one screen for all of it
 */
export function story(scene: Scene, turn: Turn, isShort: boolean, says: AnswerScreenWords): HTMLElement {
  if (turn.fact === null && !isShort) return h('div', { class: 'answer-story' }, ...tale(scene, says));
  return h(
    'div',
    { class: 'answer-story' },
    turn.fact === null ? null : h('p', { class: 'answer-fact' }, turn.fact),
    saying(scene, says),
    h(
      'details',
      { class: 'answer-fold' },
      h('summary', { class: 'button quiet' }, says.scene.onceMore),
      h('div', { class: 'answer-story' }, ...tale(scene, says)),
    ),
  );
}

function tale(story: Scene, says: AnswerScreenWords): readonly HTMLElement[] {
  const { who, where, past, hope } = story;
  return [
    h('p', {}, who, ' ', where),
    saying(story, says),
    h(
      'dl',
      { class: 'answer-past' },
      h('div', {}, h('dt', {}, says.scene.past), h('dd', {}, past)),
      h('div', {}, h('dt', {}, says.scene.hope), h('dd', {}, hope)),
    ),
  ];
}

function saying({ said }: Scene, { quoted }: AnswerScreenWords): HTMLElement {
  return h('blockquote', { class: 'answer-said' }, h('p', {}, quoted(said)));
}
