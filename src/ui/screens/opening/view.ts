import type { App } from '../../app/app.ts';
import { h, setText } from '../../kit/dom.ts';
import { button } from '../../kit/button.ts';
import type { Scope } from '../../kit/scope.ts';

/** A prompt left unanswered this long may not have been seen. */
const UNANSWERED_MS = 6000;
const BYTES_PER_MEGABYTE = 1e6;
const PARTS = ['runtime', 'landmarker', 'model'] as const;

/** Between the click and the first picture: the browser's question, and what is loading. */
export function openingView(app: App, scope: Scope): HTMLElement {
  const { opening } = app.words;
  const heading = h('h1', { tabindex: -1, 'data-focus': true });
  const note = h('p', { class: 'note', role: 'status' });
  scope.effect(() => {
    const asking = app.state.phase.value === 'asking';
    setText(heading, asking ? opening.asking : opening.loading);
    if (!asking) setText(note, opening.meanwhile);
  });
  scope.after(UNANSWERED_MS, () => {
    if (app.state.phase.peek() === 'asking') setText(note, opening.askingSlow);
  });
  return h(
    'section',
    { class: 'page opening' },
    heading,
    h('ul', { class: 'parts' }, ...PARTS.map((part) => partProgress(app, scope, part))),
    note,
    button(scope, 'secondary', opening.cancel, () => app.navigation.stopWaiting()),
  );
}

function partProgress(app: App, scope: Scope, part: (typeof PARTS)[number]): HTMLElement {
  const { decimal, opening } = app.words;
  const label = opening.parts[part];
  const megabytes = (bytes: number): string => decimal(bytes / BYTES_PER_MEGABYTE, 1);
  const bar = h('progress', { max: 1, 'aria-label': label });
  const amount = h('span', { class: 'amount' });
  scope.effect(() => {
    const { loaded, total } = app.state.loading.value[part];
    bar.value = total > 0 ? loaded / total : 0;
    setText(amount, total > 0 ? opening.amount(megabytes(loaded), megabytes(total)) : '');
  });
  return h('li', {}, h('span', { class: 'part-name' }, label), amount, bar);
}
