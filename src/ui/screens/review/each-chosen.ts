import { untracked } from '@preact/signals-core';
import { h } from '../../kit/dom.ts';
import { Scope } from '../../kit/scope.ts';
import type { ReviewState } from './review-state.ts';

/** An element that is furnished anew for every moment that is looked at. */
export function eachChosen(
  scope: Scope,
  review: ReviewState,
  tag: 'div' | 'section',
  furnish: (shown: Scope, index: number) => readonly HTMLElement[],
): HTMLElement {
  const element = h(tag);
  let shown = new Scope();
  scope.add(() => shown.dispose());
  scope.effect(() => {
    const index = review.chosen.value;
    shown.dispose();
    shown = new Scope();
    const fresh = shown;
    element.replaceChildren(...untracked(() => furnish(fresh, index)));
  });
  return element;
}
