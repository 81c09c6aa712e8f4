import type { Scene } from '../../../exercise/answer/scene.ts';
import type { TakeAlong } from '../../../exercise/answer/take-along.ts';
import type { AnswerWords } from '../../../exercise/answer/words/answer-words.ts';
import { pastScenes } from '../../../exercise/past/past-of.ts';
import type { AnswerEnd, AnswerExercise } from '../../../session/exercise/answer-exercise.ts';
import type { App } from '../../app/app.ts';
import { button } from '../../kit/button.ts';
import { h } from '../../kit/dom.ts';
import type { Scope } from '../../kit/scope.ts';
import { keepNumbers } from '../../parts/keep-numbers.ts';
import { takenAlong, type TieText } from '../../parts/take-along.ts';
import type { AnswerScreenWords } from './words/words-type.ts';

/** One thing to take along, tied to a scene, with one button to what it suggests. */
export function endPart(
  app: App,
  exercise: AnswerExercise,
  scenes: readonly Scene[],
  ended: AnswerEnd,
  says: AnswerScreenWords,
  { lessons }: Pick<AnswerWords, 'lessons'>,
  scope: Scope,
): HTMLElement {
  const { navigation, words } = app;
  const { end } = says;
  const taken = ended.takeAlong;
  const home = button(scope, 'quiet', words.backToStart, () => navigation.goHome());
  const scenesAgain = button(scope, 'secondary', end.allScenes, () => exercise.startOver());
  return h(
    'div',
    { class: 'page answer-end' },
    h('h1', { tabindex: -1, 'data-focus': true, 'data-arrive': true }, words.takeAlong),
    ...(taken ? [] : [h('p', { class: 'note' }, end.nothing)]),
    ...takenAlong(lessons[taken?.lesson ?? 'both-questions'], taken && tiedTo(scenes, taken, says), [
      suggestion(exercise, taken, says, scope),
      scenesAgain,
      home,
    ]),
    keepNumbers(app, scope, ended, (mark) => pastScenes(mark, exercise.answers, taken)),
  );
}

function tiedTo(
  scenes: readonly Scene[],
  { sceneId, turnIndex }: TakeAlong,
  says: AnswerScreenWords,
): TieText {
  const scene = scenes.find(({ id }) => id === sceneId);
  const fact = scene?.turns[turnIndex]?.fact ?? says.end.asTold;
  return { name: says.end.from(scene?.title ?? ''), more: fact };
}

function suggestion(
  exercise: AnswerExercise,
  taken: TakeAlong | null,
  { end }: AnswerScreenWords,
  scope: Scope,
): HTMLElement {
  if (taken?.suggests === 'same-scene')
    return button(scope, 'primary', end.sameScene, () => exercise.beginScene(taken.sceneId));
  return button(scope, 'primary', end.otherScene, () => exercise.begin());
}
