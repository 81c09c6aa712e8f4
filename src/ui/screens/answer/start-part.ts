import { FIELDS } from '../../../exercise/answer/scene-facts.ts';
import type { Scene } from '../../../exercise/answer/scene.ts';
import type { AnswerExercise } from '../../../session/exercise/answer-exercise.ts';
import { button } from '../../kit/button.ts';
import { h } from '../../kit/dom.ts';
import type { Scope } from '../../kit/scope.ts';
import type { AnswerScreenWords } from './words/words-type.ts';

/** The two questions, the way in, and all scenes to choose from. */
export function startPart(
  exercise: AnswerExercise,
  scenes: readonly Scene[],
  says: AnswerScreenWords,
  scope: Scope,
): HTMLElement {
  const { start } = says;
  return h(
    'div',
    { class: 'page answer-start' },
    h('h1', { tabindex: -1, 'data-focus': true, 'data-arrive': true }, start.heading),
    h('p', { class: 'lead' }, start.lead),
    h(
      'div',
      { class: 'answer-begin' },
      button(scope, 'primary', start.begin, () => exercise.begin()),
      button(scope, 'secondary', start.room, () => {
        exercise.showToRoom(true);
        exercise.begin();
      }),
      h('p', { class: 'note' }, start.roomLine),
    ),
    h(
      'ol',
      { class: 'steps' },
      ...start.questions.map(({ title, text }) => h('li', {}, h('h2', {}, title), h('p', {}, text))),
    ),
    h('p', { class: 'note' }, start.note),
    h(
      'section',
      { class: 'part answer-list' },
      h('h2', {}, start.choose),
      ...lists(exercise, scenes, says, scope),
    ),
  );
}

function lists(
  exercise: AnswerExercise,
  scenes: readonly Scene[],
  { start }: AnswerScreenWords,
  scope: Scope,
): readonly HTMLElement[] {
  const link = ({ id, title }: Scene): HTMLElement =>
    h(
      'li',
      {},
      button(scope, 'quiet', title, () => exercise.beginScene(id)),
    );
  const list = FIELDS.map((field) =>
    h(
      'div',
      {},
      h('h3', {}, start.fields[field]),
      h('ul', {}, ...scenes.filter((scene) => scene.field === field).map(link)),
    ),
  );
  return [h('div', { class: 'answer-fields' }, ...list)];
}
