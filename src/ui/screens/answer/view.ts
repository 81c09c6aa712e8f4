import './style.css';
import { SCENES } from '../../../exercise/answer/scenes.ts';
import { ANSWER_WORDS } from '../../../exercise/answer/words/words.ts';
import { AnswerExercise, type AnswerPlace } from '../../../session/exercise/answer-exercise.ts';
import type { App } from '../../app/app.ts';
import { h } from '../../kit/dom.ts';
import type { Scope } from '../../kit/scope.ts';
import { askingPart, type Stage } from './asking-part.ts';
import { endPart } from './end-part.ts';
import { fitToRoom } from './room-size.ts';
import { SceneFace } from './scene-face.ts';
import { startPart } from './start-part.ts';
import { ANSWER_SCREEN_WORDS } from './words/words.ts';

/** Scenes in which a brief movement is to be answered. Nothing of it is kept. */
export function answerView(app: App, scope: Scope): HTMLElement {
  const { language } = app.settings.current.peek();
  const says = ANSWER_SCREEN_WORDS[language];
  const [scenes, texts] = [SCENES[language], ANSWER_WORDS[language]];
  const exercise = app.memory.of(AnswerExercise);
  const root = h('div', { class: 'answer' });
  scope.add(() => {
    if (app.state.screen.peek().name !== 'answer') exercise.leave();
  });
  scope.effect(() => void (root.dataset['room'] = String(exercise.inRoom.value)));
  let isFirst = true;
  const place = (view: HTMLElement): void => {
    root.replaceChildren(view);
    if (!isFirst) arrive(root);
    isFirst = false;
  };
  scope.swap(
    () => stageOf(exercise.place.value),
    (part) => {
      const now = exercise.place.peek();
      switch (now.kind) {
        case 'start':
          place(startPart(exercise, scenes, says, part));
          return;
        case 'end':
          place(endPart(app, exercise, scenes, now, says, texts, part));
          return;
        case 'asking': {
          const scene = scenes.find(({ id }) => id === now.sceneId)!;
          const face = new SceneFace(app, part, scene, says);
          const column = h('div', { class: 'answer-place' });
          followSteps({ exercise, scene, face, says, texts }, column, part);
          place(h('div', { class: 'answer-scene' }, face.element, column));
        }
      }
    },
  );
  return root;
}

/** What is built anew as a whole: the first page, the end, and each scene with its face. */
function stageOf(place: AnswerPlace): string {
  return place.kind === 'asking' ? `${place.sceneIndex} ${place.sceneId}` : place.kind;
}

/** The column beside the face, anew with every step, and the focus with it. */
function followSteps(stage: Stage, column: HTMLElement, scope: Scope): void {
  const { exercise } = stage;
  let turnIndex: number | null = null;
  scope.swap(
    () => [exercise.place.value, exercise.inRoom.value] as const,
    (part, [now, inRoom]) => {
      if (now.kind !== 'asking' || now.sceneId !== stage.scene.id) return;
      column.replaceChildren(askingPart(stage, now, part));
      if (turnIndex !== null) arrive(column);
      if (turnIndex !== null && turnIndex !== now.turnIndex) stage.face.showAgain();
      turnIndex = now.turnIndex;
      if (inRoom) fitToRoom(column, part);
    },
  );
}

/** Takes the reader to what is new. */
function arrive(view: HTMLElement): void {
  view.querySelector<HTMLElement>('[data-arrive]')?.focus();
}
