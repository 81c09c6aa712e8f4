import type { App } from './app/app.ts';
import type { Scope } from './kit/scope.ts';

/** Where a letter is written, or looks for an entry of a list. */
const TAKES_LETTERS =
  'select, textarea, [contenteditable], input:not([type=radio], [type=checkbox], [type=range])';

/** Keys that do something by themselves on these, and must keep doing it. */
const OWN_KEYS = 'button, summary, select, input, textarea, a[href], dialog';

/** One-key commands; never with a modifier, never while a control uses the key itself. */
export function listenToKeys(app: App, scope: Scope): void {
  scope.listen(document.body, 'keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    if (document.querySelector('dialog[open]')) return;
    const isOn = (controls: string): boolean =>
      event.target instanceof Element && event.target.closest(controls) !== null;
    if (event.key === ' ' && isOn(OWN_KEYS)) return;
    if (isOn(TAKES_LETTERS)) return;
    if (command(app, event.key)) event.preventDefault();
  });
}

function command(app: App, key: string): boolean {
  const { session, state } = app;
  if (key === '?') {
    state.helpOpen.value = true;
    return true;
  }
  const screen = state.screen.peek();
  if (screen.name === 'opening' && key === 'Escape') {
    session.stopWaiting();
    return true;
  }
  if (screen.name !== 'watching') return false;
  switch (key.toLowerCase()) {
    case ' ':
      if (screen.source !== 'camera') return false;
      void (screen.paused ? session.resume() : session.pause());
      return true;
    case 'p':
      if (screen.purpose !== 'workshop') return false;
      void (screen.paused ? session.resume() : session.pause());
      return true;
    case 'r':
      if (screen.purpose !== 'workshop') return false;
      session.show('workshop');
      return true;
    case 'h':
      if (screen.source !== 'camera' || screen.purpose !== 'practice') return false;
      session.togglePicture();
      return true;
    case 'm':
      if (screen.source === 'clip' || screen.purpose === 'self-test') return false;
      session.toggleHush();
      return true;
    case 'n': {
      const next = document.querySelector<HTMLButtonElement>('[data-key="n"]');
      next?.click();
      return next !== null;
    }
    case 'escape':
      if (screen.purpose === 'workshop') session.goHome();
      else session.end();
      return true;
    default:
      return false;
  }
}
