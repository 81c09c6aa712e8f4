import type { App } from '../app/app.ts';
import { setText } from '../kit/dom.ts';
import type { Scope } from '../kit/scope.ts';
import { button } from '../kit/button.ts';

/** Switches the camera off, and on again at the next press. */
export function pauseButton(app: App, scope: Scope): HTMLButtonElement {
  const { session, words, state } = app;
  const isPaused = (): boolean => state.screen.value.name === 'watching' && state.screen.value.paused;
  const element = button(scope, 'primary', '', () => void (isPaused() ? session.resume() : session.pause()));
  element.setAttribute('aria-keyshortcuts', 'Space');
  scope.effect(() => setText(element, isPaused() ? words.watching.resume : words.watching.pause));
  return element;
}
