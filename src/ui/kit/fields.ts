import { h } from './dom.ts';
import { choiceSet, type Binding } from './choice-row.ts';
import type { Scope } from './scope.ts';

/** One of several, told by a title and, where it helps, a line of explanation. */
export interface Option<Value> {
  readonly value: Value;
  readonly title: string;
  readonly note?: string;
}

/** Radio buttons below one another, for choices that need an explanation. */
export function radioList<Value extends string | number>(
  scope: Scope,
  name: string,
  legend: string,
  options: readonly Option<Value>[],
  { read, choose }: Binding<Value>,
): HTMLFieldSetElement {
  const rows = options.map(({ value, title, note }) => {
    const input = h('input', { type: 'radio', id: `${name}-${value}`, name, value });
    scope.listen(input, 'change', () => input.checked && choose(value));
    scope.effect(() => {
      input.checked = read() === value;
    });
    return checkLabel(input, title, note);
  });
  return choiceSet(legend, h('div', {}, ...rows));
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
  return checkLabel(input, title, note);
}

function checkLabel(input: HTMLInputElement, title: string, note?: string): HTMLLabelElement {
  const noteId = `${input.id}-note`;
  if (note !== undefined) input.setAttribute('aria-describedby', noteId);
  input.setAttribute('aria-labelledby', `${input.id}-title`);
  return h(
    'label',
    { class: 'check', for: input.id },
    input,
    h('span', { id: `${input.id}-title` }, title),
    note === undefined ? null : h('span', { id: noteId, class: 'check-note' }, note),
  );
}
