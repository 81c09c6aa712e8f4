import { h } from '../../kit/dom.ts';

/** Settings that belong together, under a heading. */
export function group(heading: string, ...fields: readonly HTMLElement[]): HTMLElement {
  return h(
    'section',
    { class: 'settings-group' },
    h('h2', {}, heading),
    h('div', { class: 'settings-fields' }, ...fields),
  );
}
