import { h } from './dom.ts';

/** Keeps a wide table inside the page: its rows are moved in it, by keyboard too. */
export function tableFrame(label: string, table: HTMLTableElement): HTMLElement {
  table.classList.add('table');
  return h('div', { class: 'table-frame', tabindex: 0, role: 'region', 'aria-label': label }, table);
}
