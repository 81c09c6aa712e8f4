import { OfflineCopy, type OfflineState } from '../../../storage/offline-copy.ts';
import type { App } from '../../app/app.ts';
import { h, setText } from '../../kit/dom.ts';
import { button } from '../../kit/button.ts';
import type { Scope } from '../../kit/scope.ts';
import type { WorkshopWords } from './words/words-type.ts';

const BYTES_PER_MEGABYTE = 1e6;

/** Offers to keep the page's own files on this device, and to remove them again. */
export function offlinePanel(app: App, scope: Scope, says: WorkshopWords['offline']): HTMLElement {
  // One for the page: the making goes on while other screens are shown.
  const copy = app.memory.of(OfflineCopy);
  const line = h('p', { class: 'note', role: 'status', tabindex: -1 });
  const bar = h('progress', { max: 1, 'aria-label': says.making });
  const amount = h('p', { class: 'note figures' });
  const making = h('div', { class: 'offline-making' }, amount, bar);
  const make = button(scope, 'quiet', says.make, () => void copy.make());
  const remove = button(scope, 'quiet', says.remove, () => void copy.remove());
  const megabytes = (bytes: number): string => app.words.decimal(bytes / BYTES_PER_MEGABYTE, 1);
  scope.effect(() => {
    const state = copy.state.value;
    const { kind } = state;
    setText(line, lineOf(state, says));
    const pressed = [make, remove].find((each) => each === document.activeElement);
    making.hidden = kind !== 'making';
    make.hidden = kind === 'making' || kind === 'ready' || kind === 'unsupported';
    remove.hidden = kind !== 'ready';
    // The button that was pressed goes: what it led to is told in the line.
    if (pressed?.hidden) line.focus();
    if (state.kind !== 'making') return;
    const { loadedBytes, totalBytes } = state;
    bar.value = totalBytes > 0 ? loadedBytes / totalBytes : 0;
    setText(amount, totalBytes > 0 ? says.amount(megabytes(loadedBytes), megabytes(totalBytes)) : '');
  });
  void copy.look();
  return h('section', { class: 'offline' }, h('h2', {}, says.heading), line, making, make, remove);
}

function lineOf({ kind }: OfflineState, says: WorkshopWords['offline']): string {
  switch (kind) {
    case 'unknown':
    case 'absent':
      return says.what;
    case 'making':
    case 'ready':
    case 'removed':
    case 'failed':
    case 'unsupported':
      return says[kind];
  }
}
