import { h } from '../dom.ts';
import type { Scope } from '../scope.ts';

export type ButtonKind = 'primary' | 'secondary' | 'quiet';

/** A button with a word on it. */
export function button(scope: Scope, kind: ButtonKind, label: string, press: () => void): HTMLButtonElement {
  const element = h('button', { type: 'button', class: `button ${kind}` }, label);
  scope.listen(element, 'click', press);
  return element;
}
