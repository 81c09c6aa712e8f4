import { h } from '../../dom.ts';
import type { Scope } from '../../scope.ts';

/** One of several, told by a title and, where it helps, a line of explanation. */
export interface Option<Value> {
  readonly value: Value;
  readonly title: string;
  readonly note?: string;
  /** Of the title, where it is not the page's own. */
  readonly language?: string;
}

/** How a field reads a signal, and what the person's choice does at once. */
export interface Binding<Value> {
  readonly read: () => Value;
  readonly choose: (value: Value) => void;
}

/** Choices below one another, or side by side where they are short and need no explanation. */
export type Arrangement = 'list' | 'row';

/** A labelled group of radio buttons. Ids are the same in every language, so that the focus survives a change of it. */
export function radioGroup<Value extends string | number>(
  scope: Scope,
  name: string,
  legend: string,
  arrangement: Arrangement,
  options: readonly Option<Value>[],
  { read, choose }: Binding<Value>,
): HTMLFieldSetElement {
  const rows = options.map(({ value, title, note, language }) => {
    const input = h('input', { type: 'radio', id: `${name}-${value}`, name, value });
    scope.listen(input, 'change', () => input.checked && choose(value));
    scope.effect(() => {
      input.checked = read() === value;
    });
    return choiceLabel(input, title, note, language);
  });
  return h(
    'fieldset',
    { class: 'choices', 'data-arrangement': arrangement },
    h('legend', {}, legend),
    h('div', { class: 'options' }, ...rows),
  );
}

export function checkbox(
  scope: Scope,
  id: string,
  title: string,
  note: string | undefined,
  { read, choose }: Binding<boolean>,
): HTMLLabelElement {
  const input = h('input', { type: 'checkbox', id });
  scope.listen(input, 'change', () => choose(input.checked));
  scope.effect(() => {
    input.checked = read();
  });
  return choiceLabel(input, title, note);
}

function choiceLabel(
  input: HTMLInputElement,
  title: string,
  note?: string,
  language?: string,
): HTMLLabelElement {
  const noteId = `${input.id}-note`;
  if (note !== undefined) input.setAttribute('aria-describedby', noteId);
  input.setAttribute('aria-labelledby', `${input.id}-title`);
  return h(
    'label',
    { class: 'option', for: input.id },
    input,
    h('span', { id: `${input.id}-title`, class: 'option-title', lang: language }, title),
    note === undefined ? null : h('span', { id: noteId, class: 'option-note' }, note),
  );
}
