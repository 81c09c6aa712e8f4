import { h } from './dom.ts';
import type { Scope } from './scope.ts';

export interface ChoiceRow<Choice extends string | number> {
  /** Of the radio group; one of its kind on the page. */
  readonly name: string;
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly words: Readonly<Record<Choice, string>>;
  /** Of the words, where it is not the page's own. */
  readonly languages?: Readonly<Record<Choice, string>>;
}

/** How a control reads what is chosen, and what the person's choice does at once. */
export interface Binding<Value> {
  /** May read signals: the control then follows them. */
  readonly read: () => Value;
  readonly choose: (value: Value) => void;
}

/**
 * A few choices side by side, one of them taken: radio buttons that look like one control. Their ids are the
 * same in every language, so that the focus survives a change of it.
 */
export function choiceRow<Choice extends string | number>(
  scope: Scope,
  { name, label, choices, words, languages }: ChoiceRow<Choice>,
  { read, choose }: { readonly read: () => Choice | null; readonly choose: (choice: Choice) => void },
): HTMLFieldSetElement {
  const options = choices.map((choice) => {
    const input = h('input', { type: 'radio', id: `${name}-${choice}`, name, value: choice });
    scope.listen(input, 'change', () => input.checked && choose(choice));
    scope.effect(() => {
      input.checked = read() === choice;
    });
    return h('label', { class: 'choice' }, input, h('span', { lang: languages?.[choice] }, words[choice]));
  });
  return choiceSet(label, h('div', { class: 'choices' }, ...options));
}

/** Choices that belong together, under the words that ask for them. */
export function choiceSet(label: string, ...parts: readonly HTMLElement[]): HTMLFieldSetElement {
  return h('fieldset', { class: 'choice-set' }, h('legend', {}, label), ...parts);
}
