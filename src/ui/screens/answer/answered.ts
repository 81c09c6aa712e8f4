import { judge } from '../../../exercise/answer/judgement.ts';
import type { Choice, Turn } from '../../../exercise/answer/scene.ts';
import type { AnswerWords } from '../../../exercise/answer/words/answer-words.ts';
import type { Asking } from '../../../session/exercise/answer-exercise.ts';
import { h } from '../../kit/dom.ts';
import { kindText, wordingText } from './wording-text.ts';
import type { AnswerScreenWords } from './words/words-type.ts';

type Principles = AnswerWords['principles'];

/** What the etiquette says to an answer, why, and how the scene goes on. */
export function answered(
  place: Asking,
  turn: Turn,
  says: AnswerScreenWords,
  principles: Principles,
): HTMLElement {
  const chosen = choiceOf(turn, place.chosen);
  return h(
    'section',
    { class: 'answer-answered' },
    ...(chosen
      ? [...chosenParts(turn, chosen, says), ...outcome(turn, says, principles), fold(place, turn, says)]
      : [heading(says.answered.revealed), all(place, turn, says), ...outcome(turn, says, principles)]),
  );
}

/** What a room sees of it first: every wording. */
export function revealed(place: Asking, turn: Turn, says: AnswerScreenWords): HTMLElement {
  return h('section', { class: 'answer-answered' }, heading(says.answered.revealed), all(place, turn, says));
}

/** And then: the better way, why, and how the scene goes on. */
export function told(turn: Turn, says: AnswerScreenWords, principles: Principles): HTMLElement {
  const better = choiceOf(turn, turn.best);
  return h(
    'section',
    { class: 'answer-answered' },
    heading(says.answered.judgements.better),
    better ? h('p', { class: 'answer-say' }, wordingText(better, says)) : null,
    ...outcome(turn, says, principles),
  );
}

function outcome(turn: Turn, says: AnswerScreenWords, principles: Principles): readonly HTMLElement[] {
  return [
    h('h3', {}, says.answered.why),
    h('p', { class: 'answer-rule' }, principles[turn.principle]),
    h('p', {}, turn.why),
    h('h3', {}, says.answered.goesOn),
    h('p', { class: 'answer-goes-on' }, turn.goesOn),
  ];
}

function heading(text: string): HTMLElement {
  return h('h2', { tabindex: -1, 'data-arrive': true }, text);
}

function chosenParts(turn: Turn, chosen: Choice, says: AnswerScreenWords): readonly HTMLElement[] {
  const judgement = judge(turn, chosen.kind);
  const parts = [
    heading(says.answered.judgements[judgement]),
    h('p', { class: 'answer-say', 'data-judgement': judgement }, wordingText(chosen, says)),
    h('p', {}, h('span', { class: 'answer-kind' }, kindText(chosen.kind, says)), ' ', chosen.why),
  ];
  const better = choiceOf(turn, turn.best);
  if (judgement === 'better' || !better) return parts;
  return [
    ...parts,
    h('p', {}, h('span', { class: 'answer-kind' }, says.answered.better), ' ', wordingText(better, says)),
  ];
}

/** Every wording of the turn with what is said to it, the better one first and those that do not go last. */
function all(place: Asking, turn: Turn, says: AnswerScreenWords): HTMLElement {
  const rank = { better: 0, possible: 1, 'not-this-time': 2 } as const;
  const choices = place.order
    .flatMap((kind) => choiceOf(turn, kind) ?? [])
    .map((choice) => ({ choice, judgement: judge(turn, choice.kind) }))
    .sort((a, b) => rank[a.judgement] - rank[b.judgement]);
  return h(
    'ul',
    { class: 'answer-all' },
    ...choices.map(({ choice, judgement }) =>
      h(
        'li',
        { 'data-judgement': judgement },
        h(
          'p',
          { class: 'answer-kind' },
          `${says.answered.judgements[judgement]} · ${kindText(choice.kind, says)}`,
        ),
        h('p', { class: 'answer-say' }, wordingText(choice, says)),
        h('p', { class: 'note' }, choice.why),
      ),
    ),
  );
}

function fold(place: Asking, turn: Turn, says: AnswerScreenWords): HTMLElement {
  return h(
    'details',
    { class: 'answer-fold' },
    h('summary', { class: 'button quiet' }, says.answered.all),
    all(place, turn, says),
  );
}

function choiceOf({ choices }: Turn, kind: Choice['kind'] | null): Choice | undefined {
  return choices.find((choice) => choice.kind === kind);
}
