import type { App } from '../app/app.ts';
import { h } from '../kit/dom.ts';
import type { Scope } from '../kit/scope.ts';
import { button } from '../kit/button.ts';

/** All keys, on request. */
export function helpDialog(app: App, scope: Scope): HTMLDialogElement {
  const { help } = app.words;
  const rows = help.keys.flatMap(({ key, does }) => [h('dt', {}, h('kbd', {}, key)), h('dd', {}, does)]);
  const dialog = h('dialog', { class: 'help', 'aria-labelledby': 'help-title' });
  dialog.append(
    h('h2', { id: 'help-title' }, help.title),
    h('dl', {}, ...rows),
    button(scope, 'secondary', help.close, () => dialog.close()),
  );
  scope.listen(dialog, 'close', () => (app.state.helpOpen.value = false));
  // Its words change with the language: it closes with them.
  scope.add(() => (app.state.helpOpen.value = false));
  scope.effect(() => {
    if (app.state.helpOpen.value && !dialog.open) dialog.showModal();
  });
  return dialog;
}
