import type { PastLooks } from '../../../exercise/past/past-shape.ts';
import { SCALES } from '../../../exercise/eye/scales.ts';
import { h } from '../../kit/dom.ts';
import { tableFrame } from '../../kit/table-frame.ts';
import { thresholdText, type NumberWords } from './past-numbers.ts';

/** Both looks of each day in numbers: what the lines over weeks are drawn from, and more. */
export function looksTable(
  exercises: readonly PastLooks[],
  day: (epochMs: number) => string,
  words: NumberWords,
): HTMLElement {
  const { table, units } = words.says;
  const heads = [table.when, ...table.columns, table.frame];
  const rows = exercises.map(({ endedAt, first, second }) =>
    h(
      'tr',
      {},
      h('th', { scope: 'row', class: 'figures' }, day(Date.parse(endedAt))),
      ...[first, second].flatMap((look) =>
        SCALES.map((scale) => h('td', { class: 'figures' }, thresholdText(scale, look, words))),
      ),
      h('td', { class: 'figures' }, units.length(words.decimal(second.frameMs, 1))),
    ),
  );
  const element = h(
    'table',
    {},
    h('caption', { class: 'visually-hidden' }, table.caption),
    h('thead', {}, h('tr', {}, ...heads.map((head) => h('th', { scope: 'col' }, head)))),
    h('tbody', {}, ...rows),
  );
  return h(
    'details',
    { class: 'weeks-table' },
    h('summary', { class: 'button quiet' }, table.open),
    tableFrame(table.caption, element),
  );
}
