import { h } from '../../kit/dom.ts';
import { button } from '../../kit/button.ts';
import type { Scope } from '../../kit/scope.ts';

interface Asking {
  /** On the button that asks. */
  readonly label: string;
  /** What a screen reader is told instead, to tell one row from another. */
  readonly name?: string;
  readonly question: string;
  readonly confirm: string;
  readonly decline: string;
}

/**
 * Buttons of which the last asks before it acts: the question takes the place of them all, with room kept
 * for either, so that nothing moves. Escape and "decline" bring them back.
 */
export function askFirst(
  scope: Scope,
  others: readonly HTMLElement[],
  words: Asking,
  act: () => void,
): HTMLElement {
  const ask = button(scope, 'quiet', words.label, () => show(true));
  if (words.name !== undefined) ask.setAttribute('aria-label', words.name);
  const decline = button(scope, 'secondary', words.decline, () => show(false));
  const offer = h('div', { class: 'offer' }, ...others, ask);
  const question = h(
    'div',
    { class: 'question', role: 'group', 'aria-label': words.name ?? words.label },
    h('p', {}, words.question),
    button(scope, 'primary', words.confirm, act),
    decline,
  );
  const show = (asking: boolean): void => {
    offer.inert = asking;
    question.inert = !asking;
    (asking ? decline : ask).focus();
  };
  question.inert = true;
  scope.listen(question, 'keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    show(false);
  });
  return h('div', { class: 'ask-first' }, offer, question);
}
