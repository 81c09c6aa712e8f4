import './style.css';
import type { Moment } from '../../../contracts/moment.ts';
import type { App } from '../../app.ts';
import { h } from '../../dom.ts';
import { clockTime, placesOf, roughly, technical } from '../../moment-words.ts';
import { button } from '../../parts/button.ts';
import { timeline } from './timeline.ts';
import type { Scope } from '../../scope.ts';
import type { SessionRecord } from '../../../review/session-record.ts';
import type { Source } from '../../state.ts';
import type { Words } from '../../words.ts';

/** What was noticed, without weight: a line, a table, and the way on. */
export function reviewView(app: App, scope: Scope): HTMLElement {
  const screen = app.state.screen.peek();
  if (screen.name !== 'review') return h('section');
  const { record } = screen;
  const { source } = record;
  const { finished } = app.words;
  const some = record.moments.length > 0;
  return h(
    'section',
    { class: 'finished' },
    h('h1', { tabindex: -1, 'data-focus': true }, finished.heading[source]),
    h(
      'p',
      { class: 'lead' },
      finished.judged(clockTime(record.judgedMs), clockTime(record.durationMs)),
      ' ',
      some ? finished.wrong : finished.nothingSeen,
    ),
    record.truncated ? h('p', { class: 'note' }, finished.truncated) : null,
    timeline(record, app.words),
    some ? momentsTable(record, app.words, scope) : null,
    h('p', { class: 'note' }, finished.nothingKept),
    h(
      'div',
      { class: 'ways' },
      button(scope, 'primary', finished.again, () => again(app, source)),
      button(scope, 'secondary', finished.home, () => app.session.goHome()),
    ),
  );
}

function again(app: App, source: Source): void {
  switch (source) {
    case 'camera':
      return void app.session.useCamera();
    case 'clip': {
      app.pickClip();
      return;
    }
    case 'trace':
      return void app.session.watchTrace();
  }
}

function momentsTable(record: SessionRecord, words: Words, scope: Scope): HTMLElement {
  const { finished } = words;
  const table = h(
    'table',
    { class: 'moments' },
    h('caption', { class: 'visually-hidden' }, finished.caption),
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        h('th', { scope: 'col' }, finished.when),
        h('th', { scope: 'col' }, finished.what),
        h('th', { scope: 'col' }, finished.howLong),
        h('th', { scope: 'col', class: 'technical' }, finished.technical),
      ),
    ),
    h('tbody', {}, ...record.moments.map(({ moment }) => momentRow(moment, words))),
  );
  const toggle = h('input', { type: 'checkbox', id: 'technical' });
  scope.listen(toggle, 'change', () => table.classList.toggle('with-technical', toggle.checked));
  const choice = h('label', { class: 'check', for: 'technical' }, toggle, finished.showTechnical);
  return h('div', { class: 'table-frame' }, table, choice);
}

function momentRow(moment: Moment, words: Words): HTMLElement {
  return h(
    'tr',
    {},
    h('td', { class: 'figures' }, clockTime(moment.onsetMs, true)),
    h('td', {}, placesOf(moment, words)),
    h('td', { class: 'figures' }, roughly(moment.durationMs, words)),
    h('td', { class: 'technical figures' }, technical(moment)),
  );
}
