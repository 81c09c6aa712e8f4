import { h } from '../../kit/dom.ts';
import { button } from '../../kit/button.ts';
import type { Scope } from '../../kit/scope.ts';
import type { KeptWords } from './words/words-type.ts';

/** The place where saved sessions come in: by a button, or dropped anywhere on `page`. */
export function bringInPlace(
  scope: Scope,
  page: HTMLElement,
  words: KeptWords['bringIn'],
  take: (files: readonly File[]) => void,
): HTMLElement {
  const picker = h('input', { type: 'file', accept: '.json,application/json', multiple: true, hidden: true });
  scope.listen(picker, 'change', () => {
    const files = [...(picker.files ?? [])];
    picker.value = '';
    if (files.length > 0) take(files);
  });
  acceptDrops(scope, page, take);
  return h(
    'section',
    { class: 'bring-in' },
    h('div', {}, h('h2', {}, words.heading), h('p', { class: 'note' }, words.hint)),
    button(scope, 'secondary', words.button, () => picker.click()),
    picker,
  );
}

/** Also keeps the browser from opening a dropped file instead of the page. */
function acceptDrops(scope: Scope, page: HTMLElement, take: (files: readonly File[]) => void): void {
  const mark = (isOver: boolean): void => void page.classList.toggle('dropping', isOver);
  scope.listen(page, 'dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    mark(true);
  });
  scope.listen(page, 'dragleave', (event) => {
    if (!page.contains(event.relatedTarget as Node | null)) mark(false);
  });
  scope.listen(page, 'drop', (event) => {
    event.preventDefault();
    mark(false);
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0) take(files);
  });
}
