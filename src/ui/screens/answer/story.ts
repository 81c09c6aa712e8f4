import type { Scene, Turn } from '../../../exercise/answer/scene.ts';
import { h } from '../../kit/dom.ts';
import type { AnswerScreenWords } from './words/words-type.ts';

/** The scene: told in full at first, and folded away behind what is different now. */
export function story(scene: Scene, turn: Turn, says: AnswerScreenWords): HTMLElement {
  if (turn.fact === null) return h('div', { class: 'answer-story' }, ...tale(scene, says));
  return h(
    'div',
    { class: 'answer-story' },
    h('p', { class: 'answer-fact' }, turn.fact),
    h(
      'details',
      { class: 'answer-fold' },
      h('summary', { class: 'button quiet' }, says.scene.onceMore),
      h('div', { class: 'answer-story' }, ...tale(scene, says)),
    ),
  );
}

function tale(
  { who, where, said, past, hope }: Scene,
  { quoted, scene }: AnswerScreenWords,
): readonly HTMLElement[] {
  return [
    h('p', {}, who, ' ', where),
    h('blockquote', { class: 'answer-said' }, h('p', {}, quoted(said))),
    h(
      'dl',
      { class: 'answer-past' },
      h('div', {}, h('dt', {}, scene.past), h('dd', {}, past)),
      h('div', {}, h('dt', {}, scene.hope), h('dd', {}, hope)),
    ),
  ];
}
