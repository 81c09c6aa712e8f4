import { h } from '../dom.ts';
import type { Scope } from '../scope.ts';

export interface ChoiceRow<Choice extends string> {
  /** Of the radio group; one of its kind on the page. */
  readonly name: string;
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly words: Readonly<Record<Choice, string>>;
}

/** A few choices side by side, one of them taken: radio buttons that look like one control, and follow the signals they read. */
export function choiceRow<Choice extends string>(
  scope: Scope,
  { name, label, choices, words }: ChoiceRow<Choice>,
  read: () => Choice | null,
  choose: (choice: Choice) => void,
): HTMLFieldSetElement {
  const options = choices.map((choice) => {
    const input = h('input', { type: 'radio', name, value: choice });
    scope.effect(() => {
      input.checked = read() === choice;
    });
    scope.listen(input, 'change', () => choose(choice));
    return h('label', { class: 'choice' }, input, h('span', {}, words[choice]));
  });
  return h(
    'fieldset',
    { class: 'choice-row' },
    h('legend', {}, label),
    h('div', { class: 'choices' }, ...options),
  );
}
