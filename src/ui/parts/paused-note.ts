import type { App } from '../app/app.ts';
import { h } from '../kit/dom.ts';
import type { MeshCanvas } from '../mesh/mesh-canvas.ts';
import type { Scope } from '../kit/scope.ts';

/** Whether the camera is off for now; an effect that asks follows it. */
export function isPaused({ state }: App): boolean {
  return state.phase.value === 'paused';
}

/** Says in place of the drawn face that the camera is off; there only while it is. */
export function pausedNote(app: App, scope: Scope, canvas: MeshCanvas): HTMLElement {
  const { watching } = app.words;
  const element = h(
    'div',
    { class: 'paused' },
    h('p', { class: 'paused-title' }, watching.paused),
    h('p', { class: 'note' }, watching.pausedHint),
  );
  scope.effect(() => {
    element.hidden = !isPaused(app);
    if (!element.hidden) canvas.wipe();
  });
  return element;
}
