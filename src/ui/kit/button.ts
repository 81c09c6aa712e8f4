import { h } from './dom.ts';
import type { Scope } from './scope.ts';

export type ButtonKind = 'primary' | 'secondary' | 'quiet';

/** A button with a word on it. */
export function button(scope: Scope, kind: ButtonKind, label: string, press: () => void): HTMLButtonElement {
  const element = h('button', { type: 'button', class: `button ${kind}` }, label);
  scope.listen(element, 'click', () => {
    if (element.getAttribute('aria-disabled') !== 'true') press();
  });
  return element;
}

/** A pointer leaves no focus behind on it, so that the space bar stays a key of the screen. */
export function leaveNoFocus(scope: Scope, element: HTMLButtonElement): void {
  scope.listen(element, 'click', () => {
    if (!element.matches(':focus-visible')) element.blur();
  });
}

/** Lets a button act, or not for now. Unlike `disabled` this leaves the focus on it, where the next key is meant for it. */
export function allow(element: HTMLButtonElement, may: boolean): void {
  element.setAttribute('aria-disabled', String(!may));
}
