import { deleteEverything, isNothing, type Deletion, type KeptHere } from '../../../storage/kept-here.ts';
import type { App } from '../../app/app.ts';
import { h } from '../../kit/dom.ts';
import { button } from '../../kit/button.ts';
import type { Scope } from '../../kit/scope.ts';
import { group } from './group.ts';
import type { SettingsWords } from './words/words-type.ts';

const PIECES: readonly (keyof KeptHere)[] = ['settings', 'sessions', 'exercises', 'files', 'workers'];

/** One step, one question, and afterwards the proof: what was there, what is there now. */
export function deletionGroup(app: App, scope: Scope, words: SettingsWords): HTMLElement {
  const { deletion } = words;
  const answer = h('div', { class: 'deletion' });
  const ask = button(scope, 'secondary', deletion.ask, () => {
    ask.hidden = true;
    answer.replaceChildren(question());
    focusHeading(answer);
  });
  const keep = (): void => {
    answer.replaceChildren();
    ask.hidden = false;
    ask.focus();
  };
  const question = (): HTMLElement =>
    h(
      'div',
      { class: 'deletion-question' },
      h('h3', { tabindex: -1 }, deletion.confirmHeading),
      h('p', {}, deletion.confirmNote),
      h(
        'div',
        { class: 'ways' },
        button(scope, 'secondary', deletion.keep, keep),
        button(scope, 'primary', deletion.confirm, () => void remove()),
      ),
    );
  const remove = async (): Promise<void> => {
    answer.inert = true;
    const done = await deleteForThisPage(app).finally(() => (answer.inert = false));
    ask.hidden = isNothing(done.after);
    answer.replaceChildren(proof(words, done));
    focusHeading(answer);
  };
  const element = group(deletion.heading, h('p', { class: 'note' }, deletion.note), ask, answer);
  element.id = 'setting-deletion';
  return element;
}

/** The page keeps speaking the person's language until it is closed. */
async function deleteForThisPage({ settings }: App): Promise<Deletion> {
  const { language } = settings.current.peek();
  return deleteEverything(() => settings.forget({ language }));
}

/** The whole answer comes into view with its heading. */
function focusHeading(answer: HTMLElement): void {
  answer.querySelector<HTMLElement>('h3')?.focus({ preventScroll: true });
  answer.scrollIntoView({ block: 'nearest' });
}

function proof({ deletion }: SettingsWords, { before, after }: Deletion): HTMLElement {
  const { what, before: was, now, pieces, none, unknown } = deletion;
  const gone = isNothing(after);
  const amount = (count: number | null): string => (count === 0 ? none : String(count ?? unknown));
  const rows = PIECES.map((piece) =>
    h(
      'tr',
      {},
      h('th', { scope: 'row' }, pieces[piece]),
      h('td', {}, amount(before[piece])),
      h('td', { 'data-piece': piece }, amount(after[piece])),
    ),
  );
  return h(
    'div',
    { class: 'deletion-proof', 'data-gone': String(gone) },
    h('h3', { tabindex: -1 }, gone ? deletion.doneHeading : deletion.leftHeading),
    h('p', { class: 'note' }, gone ? deletion.doneNote : deletion.leftNote),
    h(
      'table',
      { class: 'table' },
      h('thead', {}, h('tr', {}, ...[what, was, now].map((name) => h('th', { scope: 'col' }, name)))),
      h('tbody', {}, ...rows),
    ),
  );
}
