import type { App } from '../app/app.ts';
import { setText } from '../kit/dom.ts';
import type { Scope } from '../kit/scope.ts';
import { isPaused } from './paused-note.ts';
import { button } from '../kit/button.ts';

/** Switches the camera off, and on again at the next press. */
export function pauseButton(app: App, scope: Scope): HTMLButtonElement {
  const { visits, words } = app;
  const element = button(scope, 'primary', '', () => visits.togglePause());
  element.setAttribute('aria-keyshortcuts', 'Space');
  scope.effect(() => setText(element, isPaused(app) ? words.watching.resume : words.watching.pause));
  return element;
}
