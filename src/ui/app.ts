import { computed } from '@preact/signals-core';
import type { Suggestion } from '../coach/wording.ts';
import { h } from './dom.ts';
import { listenToKeys } from './keys.ts';
import { announcer } from './parts/announcer.ts';
import { cueView } from './parts/cue-view.ts';
import { header } from './parts/header.ts';
import { helpDialog } from './parts/help-dialog.ts';
import { Scope } from './scope.ts';
import type { Perception } from './session.ts';
import { Session } from './session.ts';
import { AppState } from './state.ts';
import { Theme } from './theme.ts';
import { finishedView } from './views/finished.ts';
import { openingView } from './views/opening.ts';
import { problemView } from './views/problem.ts';
import { startView } from './views/start.ts';
import { watchingView } from './views/watching.ts';
import type { Words } from './words.ts';

/** What every view is given. */
export interface App {
  readonly state: AppState;
  readonly session: Session;
  readonly theme: Theme;
  readonly words: Words;
  /** Lets the person choose a clip, then opens it. */
  pickClip(): void;
}

/** Builds the page into `root` and runs it. */
export function mountApp(
  root: HTMLElement,
  perception: Perception,
  words: Words,
  suggestions: readonly Suggestion[],
): App {
  const state = new AppState();
  const video = h('video', { class: 'picture', playsinline: true, 'aria-label': words.watching.picture });
  video.muted = true;
  const session = new Session(perception, state, video, suggestions);
  const picker = clipPicker((clip) => void session.openClip(clip));
  const app: App = { state, session, theme: new Theme(), words, pickClip: () => picker.click() };
  const scope = new Scope();
  const main = h('main', { id: 'main' });
  root.append(
    header(app, scope),
    main,
    cueView(app, scope),
    announcer(app, scope),
    helpDialog(app, scope),
    picker,
  );
  listenToKeys(app, scope);
  showScreens(app, main, scope);
  return app;
}

function clipPicker(open: (clip: File) => void): HTMLInputElement {
  const picker = h('input', { type: 'file', accept: 'video/*', class: 'visually-hidden', tabindex: -1 });
  picker.setAttribute('aria-hidden', 'true');
  picker.addEventListener('change', () => {
    const clip = picker.files?.[0];
    picker.value = '';
    if (clip) open(clip);
  });
  return picker;
}

/** One view at a time. A new one takes the focus to its heading, save on the very first. */
function showScreens(app: App, main: HTMLElement, scope: Scope): void {
  const name = computed(() => app.state.screen.value.name);
  let viewScope = new Scope();
  let first = true;
  scope.effect(() => {
    const current = name.value;
    viewScope.dispose();
    viewScope = new Scope();
    const fresh = viewScope;
    document.documentElement.dataset['screen'] = current;
    main.replaceChildren(viewFor(app, current, fresh));
    if (!first) main.querySelector<HTMLElement>('[data-focus]')?.focus({ preventScroll: true });
    if (!first) scrollTo(0, 0);
    first = false;
  });
  scope.effect(() => {
    document.title = titleFor(app);
  });
}

type ScreenName = AppState['screen']['value']['name'];

function viewFor(app: App, name: ScreenName, scope: Scope): HTMLElement {
  switch (name) {
    case 'start':
      return startView(app, scope);
    case 'opening':
      return openingView(app, scope);
    case 'watching':
      return watchingView(app, scope);
    case 'finished':
      return finishedView(app, scope);
    case 'problem':
      return problemView(app, scope);
  }
}

function titleFor({ state, words }: App): string {
  const screen = state.screen.value;
  if (screen.name !== 'watching') return words.name;
  if (state.notice.value === 'hidden') return `${words.watching.paused} · ${words.name}`;
  const heading = screen.paused ? words.watching.paused : words.watching.heading[screen.source];
  return `${heading} · ${words.name}`;
}
