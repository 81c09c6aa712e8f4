import './style.css';
import { keptExercises } from '../../../storage/kept-exercises.ts';
import { keptSessions } from '../../../storage/kept-sessions.ts';
import type { App } from '../../app/app.ts';
import { h } from '../../kit/dom.ts';
import { button } from '../../kit/button.ts';
import type { Scope } from '../../kit/scope.ts';
import { askFirst } from './ask-first.ts';
import { bringInPlace } from './bring-in.ts';
import { localeFor } from './locale.ts';
import { newsLines } from './news-lines.ts';
import { pastSection } from './past-section.ts';
import { keptRow } from './row.ts';
import { Shelf, type ShelfState } from '../../../session/kept/shelf.ts';
import { KEPT_WORDS } from './words/words.ts';
import type { KeptWords } from './words/words-type.ts';

/** What was kept, sessions and exercises: opened, saved as files, deleted, and brought in from files. */
export function keptView(app: App, scope: Scope): HTMLElement {
  const words = KEPT_WORDS[app.settings.current.peek().language];
  const shelf = new Shelf(keptSessions, keptExercises);
  scope.add(() => shelf.leave());
  const news = h('div', { class: 'news', role: 'status' });
  scope.effect(() => news.replaceChildren(...newsLines(shelf.news.value, words)));
  const place = h('div', { class: 'shelf' });
  const page = h(
    'section',
    { class: 'page kept' },
    h('h1', { tabindex: -1, 'data-focus': true }, words.heading),
    h('p', { class: 'lead' }, words.lead),
    place,
    news,
  );
  page.append(
    bringInPlace(scope, page, words.bringIn, (files) => void shelf.bringIn(files)),
    h(
      'div',
      { class: 'ways' },
      button(scope, 'secondary', app.words.backToStart, () => app.navigation.goHome()),
    ),
  );
  furnishShelf(app, scope, shelf, place, words);
  void shelf.read();
  return page;
}

/** Fills the place anew whenever the storage was read, and keeps the focus near where it was. */
function furnishShelf(app: App, scope: Scope, shelf: Shelf, place: HTMLElement, words: KeptWords): void {
  scope.swap(
    () => shelf.state.value,
    (part, state) => {
      const row = rowInFocus(place);
      place.dataset['state'] = state.name;
      place.replaceChildren(...shelfParts(app, part, shelf, state, words));
      if (row !== null) focusNear(place, row);
    },
  );
}

function shelfParts(
  app: App,
  scope: Scope,
  shelf: Shelf,
  state: ShelfState,
  words: KeptWords,
): readonly HTMLElement[] {
  switch (state.name) {
    case 'reading':
      return [h('p', { class: 'note', role: 'status' }, words.reading)];
    case 'failed':
      return [
        h('p', { role: 'alert' }, words.failures[state.code]),
        button(scope, 'secondary', words.again, () => void shelf.read()),
      ];
    case 'read':
      return filledShelf(app, scope, shelf, state, words);
  }
}

function filledShelf(
  app: App,
  scope: Scope,
  shelf: Shelf,
  { entries, exercises, at }: Extract<ShelfState, { name: 'read' }>,
  words: KeptWords,
): readonly HTMLElement[] {
  const past = pastSection(app, scope, shelf, exercises, words);
  const pasts = past ? [past] : [];
  const locale = localeFor(app.settings.current.peek().language);
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'medium' }).format(at);
  const count = h(
    'div',
    { class: 'count', role: 'status', tabindex: -1 },
    h('p', {}, words.count(entries.length)),
    h('p', { class: 'note figures' }, words.readBack(time)),
  );
  if (entries.length === 0) return [count, h('p', { class: 'note' }, words.emptyHint), ...pasts];
  return [
    count,
    h(
      'ul',
      { 'aria-label': words.list },
      ...entries.map((entry) => keptRow(app, scope, shelf, entry, words)),
    ),
    removeAll(scope, shelf, words),
    ...pasts,
  ];
}

function removeAll(scope: Scope, shelf: Shelf, words: KeptWords): HTMLElement {
  const asking = {
    label: words.removeAll,
    question: words.removeAllQuestion,
    confirm: words.confirmAll,
    decline: words.declineAll,
  };
  return askFirst(scope, [], asking, () => void shelf.removeAll());
}

/** Number of the row that holds the focus; -1 for another part of the place, null where it is elsewhere. */
function rowInFocus(place: HTMLElement): number | null {
  const focused = document.activeElement;
  if (!focused || !place.contains(focused)) return null;
  return [...place.querySelectorAll('li')].findIndex((row) => row.contains(focused));
}

/** The row that has moved up into the place of a deleted one, or the line that says what is left. */
function focusNear(place: HTMLElement, row: number): void {
  const next = [...place.querySelectorAll('li')].find((_, at) => at === row);
  const target = next?.querySelector('button') ?? place.querySelector<HTMLElement>('.count, button');
  target?.focus();
}
