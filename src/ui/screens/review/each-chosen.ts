import { h } from '../../kit/dom.ts';
import type { Scope } from '../../kit/scope.ts';
import type { Review } from '../../../session/review/review.ts';

/** An element that is furnished anew for every moment that is looked at. */
export function eachChosen(
  scope: Scope,
  review: Review,
  tag: 'div' | 'section',
  furnish: (part: Scope, index: number) => readonly HTMLElement[],
): HTMLElement {
  const element = h(tag);
  scope.swap(
    () => review.chosen.value,
    (part, index) => element.replaceChildren(...furnish(part, index)),
  );
  return element;
}
