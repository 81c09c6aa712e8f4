import { h } from '../kit/dom.ts';

/** What a thing to take along is tied to: which moment or scene, and more of it. */
export interface TieText {
  readonly name: string;
  readonly more: string;
}

/** One thing to take along, what it is tied to, and the ways on: the first of them leads to what it suggests. */
export function takenAlong(
  lesson: string,
  tie: TieText | null,
  ways: readonly HTMLElement[],
): readonly HTMLElement[] {
  return [
    h('p', { class: 'taken-lesson' }, lesson),
    ...(tie ? [h('p', { class: 'taken-tie' }, h('span', {}, tie.name), ' ', tie.more)] : []),
    h('div', { class: 'ways' }, ...ways),
  ];
}
