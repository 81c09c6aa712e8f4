import type { Fading } from '../../../session/fading.ts';
import { h } from '../../kit/dom.ts';
import type { Scope } from '../../kit/scope.ts';

/** Lines that fade; their place stays. */
export function fadingWords<Content>(
  scope: Scope,
  tag: 'p' | 'div',
  name: string,
  fading: Fading<Content>,
  linesOf: (content: Content) => readonly string[],
): HTMLElement {
  const element = h(tag, { class: `fading ${name}` });
  scope.effect(() => {
    const state = fading.state.value;
    element.dataset['phase'] = state.phase;
    if (state.phase === 'going') return;
    const lines = state.phase === 'away' ? [] : linesOf(state.content);
    element.replaceChildren(...lines.filter(Boolean).map((line) => h('span', {}, line)));
  });
  return element;
}
