import type { Scene, Turn } from '../../../exercise/answer/scene.ts';
import type { AnswerWords } from '../../../exercise/answer/words/answer-words.ts';
import type { AnswerExercise, Asking } from '../../../session/exercise/answer-exercise.ts';
import { button } from '../../kit/button.ts';
import { h } from '../../kit/dom.ts';
import { listenToOneKeys } from '../../kit/one-key.ts';
import type { Scope } from '../../kit/scope.ts';
import { answered, revealed, told } from './answered.ts';
import { withKey } from './key-mark.ts';
import { offersOf, question } from './question.ts';
import type { SceneFace } from './scene-face.ts';
import { story } from './story.ts';
import type { AnswerScreenWords } from './words/words-type.ts';

/** What a scene is shown with. */
export interface Stage {
  readonly exercise: AnswerExercise;
  readonly scene: Scene;
  readonly face: SceneFace;
  readonly says: AnswerScreenWords;
  readonly texts: AnswerWords;
}

/** One step of a scene: its story, its question or what is said to the answer, and the way on. */
export function askingPart(
  { exercise, scene, face, says, texts }: Stage,
  place: Asking,
  scope: Scope,
): HTMLElement {
  const turn = scene.turns[place.turnIndex]!;
  const offers = offersOf(exercise, place, turn, says);
  listenToOneKeys(scope, (key) => {
    const offer = exercise.inRoom.peek() ? undefined : offers[Number(key) - 1];
    return offer?.take ?? commandFor(exercise, face, key.toLowerCase());
  });
  return h(
    'div',
    { class: 'answer-column', 'data-step': place.step },
    progress(place, says),
    h('h1', { tabindex: -1, 'data-focus': true, 'data-arrive': arrivesAtTitle(place) }, scene.title),
    story(scene, turn, exercise.inRoom.peek() && place.step !== 'use', says),
    outcomeOf(place, turn, exercise.inRoom.peek(), says, texts) ??
      question(exercise, place, offers, says, scope),
    tools(exercise, place, turn, says, scope),
  );
}

/** What is said to the answer; null before it. */
function outcomeOf(
  place: Asking,
  turn: Turn,
  inRoom: boolean,
  says: AnswerScreenWords,
  { principles }: AnswerWords,
): HTMLElement | null {
  if (place.step === 'told') return told(turn, says, principles);
  if (place.step !== 'answered') return null;
  return inRoom ? revealed(place, turn, says) : answered(place, turn, says, principles);
}

/** A scene that begins is read from its title, everything else from its question. */
function arrivesAtTitle({ step, turnIndex }: Asking): boolean {
  return step === 'use' && turnIndex === 0;
}

function progress({ sceneIndex, sceneCount, turnIndex }: Asking, { scene }: AnswerScreenWords): HTMLElement {
  const parts = sceneCount > 1 ? [scene.place(sceneIndex + 1, sceneCount)] : [];
  return h('p', { class: 'note figures' }, [...parts, scene.turns[turnIndex]].join(' · '));
}

function commandFor(exercise: AnswerExercise, face: SceneFace, key: string): (() => void) | null {
  const inRoom = exercise.inRoom.peek();
  const commands: Readonly<Record<string, (() => void) | undefined>> = {
    ' ': () => face.showAgain(),
    s: () => face.showSlowly(),
    n: () => exercise.next(),
    pagedown: inRoom ? () => exercise.next() : undefined,
    r: inRoom ? () => exercise.reveal() : undefined,
    escape: inRoom ? () => exercise.showToRoom(false) : () => exercise.finish(),
  };
  return commands[key] ?? null;
}

function tools(
  exercise: AnswerExercise,
  place: Asking,
  turn: Turn,
  says: AnswerScreenWords,
  scope: Scope,
): HTMLElement {
  const inRoom = exercise.inRoom.peek();
  const next = button(scope, 'primary', nextText(place, inRoom, says), () => exercise.next());
  const reveal = button(scope, 'secondary', says.next.reveal, () => exercise.reveal());
  const finish = button(scope, 'quiet', says.next.finish, () => exercise.finish());
  const leave = button(scope, 'quiet', says.room.leave, () => exercise.showToRoom(false));
  const isAsked = place.step === 'use' || place.step === 'how';
  return h(
    'div',
    {
      class: 'answer-tools',
      role: 'group',
      'aria-label': inRoom ? says.room.tools : (turn.fact ?? says.scene.turns[0]),
    },
    !isAsked || (inRoom && place.step === 'use') ? withKey(next, 'N', 'N') : null,
    inRoom && isAsked ? withKey(reveal, 'R', 'R') : null,
    withKey(inRoom ? leave : finish, 'Esc', 'Escape'),
  );
}

function nextText(
  { step, turnIndex, sceneIndex, sceneCount }: Asking,
  inRoom: boolean,
  { next, answered: { goesOn } }: AnswerScreenWords,
): string {
  if (step === 'use') return next.question;
  if (inRoom && step === 'answered') return goesOn;
  if (turnIndex < 2) return next.turn;
  return sceneIndex + 1 < sceneCount ? next.scene : next.end;
}
