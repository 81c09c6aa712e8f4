import type { App } from '../../app.ts';
import { h } from '../../dom.ts';
import { button } from '../../parts/button.ts';
import type { Scope } from '../../scope.ts';

export function keptView(app: App, scope: Scope): HTMLElement {
  return h(
    'section',
    { class: 'column' },
    h('h1', { tabindex: -1, 'data-focus': true }, 'Kept'),
    button(scope, 'secondary', app.words.backToStart, () => app.session.goHome()),
  );
}
