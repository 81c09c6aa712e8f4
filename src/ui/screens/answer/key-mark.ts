import { h } from '../../kit/dom.ts';

/** A button with its key beside it. */
export function withKey(control: HTMLButtonElement, shown: string, key: string): HTMLElement {
  control.setAttribute('aria-keyshortcuts', key);
  return h('span', { class: 'answer-tool' }, control, keyMark(shown));
}

export function keyMark(shown: string): HTMLElement {
  return h('kbd', { 'aria-hidden': 'true' }, shown);
}
