import type { SessionRecord } from '../../../record/session-record.ts';
import type { App } from '../../app/app.ts';
import { h } from '../../kit/dom.ts';
import { clockTime } from '../../parts/moment-text.ts';
import { tableFrame } from '../../kit/table-frame.ts';
import type { ReviewWords } from './words/words-type.ts';

/** The same as the hatching of the chart, to be read. */
export function unscoredTable(app: App, { unscored }: SessionRecord, { table }: ReviewWords): HTMLElement {
  const heads = [table.from, table.to, table.why].map((name) => h('th', { scope: 'col' }, name));
  const rows = unscored.map(({ fromMs, toMs, reason }) =>
    h(
      'tr',
      {},
      h('td', { class: 'figures' }, clockTime(fromMs, true)),
      h('td', { class: 'figures' }, clockTime(toMs, true)),
      h('td', {}, app.words.quality.reasons[reason].short),
    ),
  );
  return h(
    'details',
    { class: 'unscored-times' },
    h('summary', { class: 'button quiet' }, table.notJudgedCaption),
    tableFrame(
      table.notJudgedCaption,
      h(
        'table',
        {},
        h('caption', { class: 'visually-hidden' }, table.notJudgedCaption),
        h('thead', {}, h('tr', {}, ...heads)),
        h('tbody', {}, ...rows),
      ),
    ),
  );
}
