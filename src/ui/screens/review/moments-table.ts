import type { ReviewedMoment } from '../../../record/session-record.ts';
import type { App } from '../../app/app.ts';
import { h } from '../../kit/dom.ts';
import { clockTime, placesOf, realOfTen, roughly, technical } from '../../parts/moment-text.ts';
import { button } from '../../kit/button.ts';
import { tableFrame } from '../../kit/table-frame.ts';
import type { Scope } from '../../kit/scope.ts';
import type { Review } from '../../../session/review/review.ts';
import type { ReviewWords } from './words/words-type.ts';

/** Every moment in a row; the first cell brings it to the replay. */
export function momentsTable(app: App, scope: Scope, review: Review, words: ReviewWords): HTMLElement {
  const { table } = words;
  const heads = [table.when, table.where, table.howLong, table.howSure, table.real].map((name) =>
    h('th', { scope: 'col' }, name),
  );
  const body = h('tbody');
  const element = h(
    'table',
    { class: 'moments' },
    h('caption', { class: 'visually-hidden' }, table.caption),
    h('thead', {}, h('tr', {}, ...heads, h('th', { scope: 'col', class: 'technical' }, table.technical))),
    body,
  );
  const rows = review.record.peek().moments.map((each, index) => {
    const row = momentRow(app, scope, each, () => review.choose(index), words);
    scope.effect(() => {
      const chosen = review.chosen.value === index;
      row.classList.toggle('chosen', chosen);
      row.querySelector('button')?.setAttribute('aria-pressed', String(chosen));
    });
    scope.effect(() => {
      const { rating } = review.record.value.moments[index]!;
      row.querySelector('.real')!.textContent =
        rating === null ? table.unrated : words.rating.answers[rating];
    });
    return row;
  });
  body.append(...rows);
  const toggle = h('input', { type: 'checkbox', id: 'technical' });
  scope.listen(toggle, 'change', () => element.classList.toggle('with-technical', toggle.checked));
  return h(
    'div',
    { class: 'moments-list' },
    tableFrame(table.caption, element),
    h('label', { class: 'check', for: 'technical' }, toggle, table.showTechnical),
  );
}

function momentRow(
  app: App,
  scope: Scope,
  { moment }: ReviewedMoment,
  choose: () => void,
  { table }: ReviewWords,
): HTMLElement {
  const when = clockTime(moment.onsetMs, true);
  const open = button(scope, 'quiet', when, choose);
  open.classList.add('figures');
  open.setAttribute('aria-label', table.show(when));
  return h(
    'tr',
    {},
    h('td', {}, open),
    h('td', {}, placesOf(moment, app.words)),
    h('td', { class: 'figures' }, roughly(moment.durationMs, app.words)),
    h('td', { class: 'figures' }, `${realOfTen(moment) ?? '< 1'}`),
    h('td', { class: 'real' }),
    h('td', { class: 'technical figures' }, technical(moment)),
  );
}
