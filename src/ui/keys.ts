import type { PracticeScreen, WatchingScreen } from '../session/screen.ts';
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

/** @returns whether the key did something */
function command(app: App, key: string): boolean {
  if (key === '?') {
    app.state.helpOpen.value = true;
    return true;
  }
  const screen = app.state.screen.peek();
  if (screen.name === 'opening' && key === 'Escape') {
    app.navigation.stopWaiting();
    return true;
  }
  const act = screen.name === 'watching' ? whileWatching(screen, app)[key.toLowerCase()] : undefined;
  act?.();
  return act !== undefined;
}

type KeyActions = Readonly<Record<string, (() => void) | undefined>>;

function whileWatching(screen: WatchingScreen, app: App): KeyActions {
  switch (screen.purpose) {
    case 'practice':
      return whilePractising(screen, app);
    case 'self-test':
      return { ' ': () => app.visits.togglePause(), escape: () => app.navigation.end() };
    case 'workshop':
      return {
        ' ': () => app.visits.togglePause(),
        p: () => app.visits.togglePause(),
        r: () => app.navigation.show('workshop'),
        m: () => app.hearing.toggleHush(),
        escape: () => app.navigation.goHome(),
      };
  }
}

function whilePractising({ source, visit }: PracticeScreen, app: App): KeyActions {
  const camera = { ' ': () => app.visits.togglePause(), h: () => app.visits.togglePicture() };
  const cues = { m: () => app.hearing.toggleHush() };
  const lines = { n: () => visit.prompts.go(1) };
  return {
    ...(source === 'camera' ? camera : {}),
    ...(source === 'clip' ? {} : cues),
    ...(visit.prompts.lines.length > 0 ? lines : {}),
    escape: () => app.navigation.end(),
  };
}
