import type { Turn } from '../../../exercise/answer/scene.ts';
import type { AnswerExercise, Asking } from '../../../session/exercise/answer-exercise.ts';
import { h } from '../../kit/dom.ts';
import type { Scope } from '../../kit/scope.ts';
import { keyMark } from './key-mark.ts';
import { wordingText } from './wording-text.ts';
import type { AnswerScreenWords } from './words/words-type.ts';

/** One thing that can be answered. */
interface Offer {
  readonly text: string;
  readonly line?: string;
  readonly take: () => void;
}

/** What the question of the moment can be answered with; nothing once it is answered. */
export function offersOf(
  exercise: AnswerExercise,
  place: Asking,
  turn: Turn,
  says: AnswerScreenWords,
): readonly Offer[] {
  switch (place.step) {
    case 'use':
      return [
        { text: says.use.leave, line: says.use.leaveLine, take: () => exercise.use(false) },
        { text: says.use.use, line: says.use.useLine, take: () => exercise.use(true) },
      ];
    case 'how':
      return place.order.flatMap((kind) => {
        const choice = turn.choices.find((each) => each.kind === kind);
        return choice ? [{ text: wordingText(choice, says), take: () => exercise.choose(kind) }] : [];
      });
    case 'answered':
    case 'told':
      return [];
  }
}

/** The question of the moment, with a key for each answer. A room only reads. */
export function question(
  exercise: AnswerExercise,
  place: Asking,
  offers: readonly Offer[],
  says: AnswerScreenWords,
  scope: Scope,
): HTMLElement {
  const isHow = place.step === 'how';
  const inRoom = exercise.inRoom.peek();
  const element = h('ol', { class: 'answer-offers', 'data-step': place.step });
  offers.forEach((offer, at) =>
    element.append(h('li', {}, inRoom ? readOffer(offer, at) : pressOffer(offer, at, scope))),
  );
  return h(
    'section',
    { class: 'answer-question' },
    h('h2', { tabindex: -1, 'data-arrive': true }, isHow ? says.how.heading : says.use.heading),
    element,
    isHow && !inRoom ? h('p', { class: 'note' }, says.how.hint) : null,
  );
}

function pressOffer({ text, line, take }: Offer, at: number, scope: Scope): HTMLButtonElement {
  const key = String(at + 1);
  const element = h(
    'button',
    { type: 'button', class: 'answer-offer', 'aria-keyshortcuts': key },
    ...offerParts(key, text, line),
  );
  scope.listen(element, 'click', take);
  return element;
}

function readOffer({ text, line }: Offer, at: number): HTMLElement {
  return h('div', { class: 'answer-offer' }, ...offerParts(String(at + 1), text, line));
}

function offerParts(key: string, text: string, line: string | undefined): readonly HTMLElement[] {
  return [
    keyMark(key),
    h(
      'span',
      {},
      h('span', { class: 'answer-say' }, text),
      line === undefined ? null : h('span', { class: 'note' }, ` ${line}`),
    ),
  ];
}
