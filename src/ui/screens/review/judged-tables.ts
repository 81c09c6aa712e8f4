import { MEASURED_PARTS } from '../../../contracts/face-part.ts';
import { UNSCORED_REASONS, type UnscoredSpan } from '../../../contracts/moment.ts';
import { unionMs } from '../../../core/spans.ts';
import { silencedSpans, type SilencedSpan } from '../../../record/judged-time.ts';
import type { SessionRecord } from '../../../record/session-record.ts';
import type { App } from '../../app/app.ts';
import { h } from '../../kit/dom.ts';
import { clockTime } from '../../parts/moment-text.ts';
import { tableFrame } from '../../kit/table-frame.ts';
import type { Words } from '../../words/words-type.ts';
import { longestFirst } from './reason-list.ts';
import type { ReviewWords } from './words/words-type.ts';

/** The same as the rows and the hatching of the chart, to be read. */
export function judgedTables(app: App, { parts }: SessionRecord, { table }: ReviewWords): HTMLElement {
  const page = app.words;
  return h(
    'details',
    { class: 'unscored-times' },
    h('summary', { class: 'button quiet' }, table.notJudgedCaption),
    framed(
      table.byPartCaption,
      [table.part, table.judged, table.notJudged],
      MEASURED_PARTS.map((part) => {
        const { judgedMs, unjudged } = parts[part];
        return [
          h('th', { scope: 'row' }, page.quality.parts[part]),
          figures(clockTime(judgedMs)),
          h('td', {}, reasonsIn(unjudged, page) || '–'),
        ];
      }),
    ),
    framed(
      table.notJudgedCaption,
      [table.from, table.to, table.where, table.why],
      silencedSpans(parts).map((span) => [
        figures(clockTime(span.fromMs, true)),
        figures(clockTime(span.toMs, true)),
        h('td', {}, whereIn(span, page, table.wholeFace)),
        h('td', {}, page.quality.reasons[span.reason].short),
      ]),
    ),
  );
}

function framed(
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly HTMLElement[])[],
): HTMLElement {
  return tableFrame(
    caption,
    h(
      'table',
      {},
      h('caption', { class: 'visually-hidden' }, caption),
      h('thead', {}, h('tr', {}, ...heads.map((name) => h('th', { scope: 'col' }, name)))),
      h('tbody', {}, ...rows.map((cells) => h('tr', {}, ...cells))),
    ),
  );
}

function figures(text: string): HTMLElement {
  return h('td', { class: 'figures' }, text);
}

function reasonsIn(unjudged: readonly UnscoredSpan[], page: Words): string {
  const times = UNSCORED_REASONS.map((reason) => ({
    reason,
    ms: unionMs(unjudged.filter((span) => span.reason === reason)),
  }));
  return longestFirst(times, page);
}

function whereIn({ parts }: SilencedSpan, { quality }: Words, wholeFace: string): string {
  if (parts.length === MEASURED_PARTS.length) return wholeFace;
  return parts.map((part) => quality.parts[part]).join(', ');
}
