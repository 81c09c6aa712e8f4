import type { PracticeScreen, WatchingScreen } from '../session/screen.ts';
import type { App } from './app/app.ts';

/** What keys need of the app. */
export type KeyTargets = Pick<App, 'hearing' | 'navigation' | 'state' | 'visits'>;

type Command = () => void;
/** By the key's name in lower case. */
type KeyTable = Readonly<Record<string, Command | undefined>>;

/** What a key does on the screen that is shown; null where it does nothing. */
export function keyCommand(app: KeyTargets, key: string): Command | null {
  return tableFor(app)[key.toLowerCase()] ?? null;
}

function tableFor(app: KeyTargets): KeyTable {
  const { state, navigation } = app;
  const help = { '?': () => (state.helpOpen.value = true) };
  const screen = state.screen.peek();
  switch (screen.name) {
    case 'opening':
      return { ...help, escape: () => navigation.stopWaiting() };
    case 'watching':
      return { ...help, ...whileWatching(screen, app) };
    case 'start':
    case 'prepare':
    case 'kept':
    case 'settings':
    case 'self-test':
    case 'workshop':
    case 'benchmark':
    case 'answer':
    case 'eye':
    case 'review':
    case 'problem':
      return help;
  }
}

function whileWatching(screen: WatchingScreen, app: KeyTargets): KeyTable {
  const { hearing, navigation, visits } = app;
  switch (screen.purpose) {
    case 'practice':
      return whilePractising(screen, app);
    case 'self-test':
      return { ' ': () => visits.togglePause(), escape: () => navigation.end() };
    case 'workshop':
      return {
        ' ': () => visits.togglePause(),
        p: () => visits.togglePause(),
        r: () => navigation.show('workshop'),
        m: () => hearing.toggleHush(),
        escape: () => navigation.goHome(),
      };
  }
}

function whilePractising({ source, visit }: PracticeScreen, app: KeyTargets): KeyTable {
  const { hearing, navigation, visits } = app;
  const camera = { ' ': () => visits.togglePause(), h: () => visits.togglePicture() };
  const cues = { m: () => hearing.toggleHush() };
  const lines = { n: () => visit.prompts.go(1) };
  return {
    ...(source === 'camera' ? camera : {}),
    ...(source === 'clip' ? {} : cues),
    ...(visit.prompts.lines.length > 0 ? lines : {}),
    escape: () => navigation.end(),
  };
}
