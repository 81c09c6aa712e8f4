import type { KeptEntry } from '../../../storage/kept-entry.ts';
import { recordFile, type RecordFormat } from '../../../record/record-file.ts';
import type { App } from '../../app/app.ts';
import { h } from '../../kit/dom.ts';
import { clockTime } from '../../parts/moment-text.ts';
import { button } from '../../kit/button.ts';
import { saveFile } from '../../kit/save-file.ts';
import type { Scope } from '../../kit/scope.ts';
import { askFirst } from './ask-first.ts';
import { localeFor } from './locale.ts';
import type { Shelf } from '../../../session/kept/shelf.ts';
import type { KeptWords } from './words/words-type.ts';

/** One kept session: when, what, how long, and what can be done with it. */
export function keptRow(
  app: App,
  scope: Scope,
  shelf: Shelf,
  entry: KeptEntry,
  words: KeptWords,
): HTMLElement {
  const locale = localeFor(app.settings.current.peek().language);
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' });
  const when = date.format(new Date(entry.startedAt));
  const act = (label: string, press: () => void, kind: 'secondary' | 'quiet' = 'quiet'): HTMLElement => {
    const made = button(scope, kind, label, press);
    made.setAttribute('aria-label', `${label}: ${when}`);
    return made;
  };
  const actions = askFirst(
    scope,
    [
      act(words.open, () => void open(app, shelf, entry.id), 'secondary'),
      act(words.saveJson, () => void save(shelf, entry.id, 'json')),
      act(words.saveCsv, () => void save(shelf, entry.id, 'csv')),
    ],
    {
      label: words.remove,
      name: `${words.remove}: ${when}`,
      question: words.removeQuestion,
      confirm: words.confirm,
      decline: words.decline,
    },
    () => void shelf.remove(entry.id),
  );
  return h(
    'li',
    {},
    h(
      'div',
      { class: 'kept-what' },
      h('h2', {}, entry.scenario || words.untitled[entry.source]),
      h('p', { class: 'figures' }, h('time', { datetime: entry.startedAt }, when)),
      h(
        'p',
        { class: 'figures' },
        `${words.lasted(clockTime(entry.durationMs))}, ${words.moments(entry.moments)}`,
      ),
    ),
    actions,
  );
}

async function open(app: App, shelf: Shelf, id: string): Promise<void> {
  const record = await shelf.take(id);
  if (record) app.navigation.review(record, true);
}

async function save(shelf: Shelf, id: string, format: RecordFormat): Promise<void> {
  const record = await shelf.take(id);
  if (record) saveFile(recordFile(record, format));
}
