import { computed, effect, untracked } from '@preact/signals-core';
import { SUGGESTIONS } from '../coach/suggestions/suggestions.ts';
import { BROWSER_MEMORY } from '../storage/browser-memory.ts';
import { SettingsStore } from '../settings/settings-store.ts';
import { h } from './kit/dom.ts';
import { listenToKeys } from './keys.ts';
import { announcer } from './parts/announcer.ts';
import { cueView } from './cues/cue-view.ts';
import { deliver } from './cues/deliver.ts';
import { clipAspect } from './kit/clip-aspect.ts';
import { header } from './parts/header.ts';
import { helpDialog } from './parts/help-dialog.ts';
import { Scope } from './kit/scope.ts';
import type { Perception } from '../session/perception-needs.ts';
import { Session } from '../session/session.ts';
import { AppState, STILL_SCREENS, type Screen, type StillScreen } from '../session/state.ts';
import type { App } from './app/app.ts';
import { ScreenMemory } from './app/screen-memory.ts';
import { Theme } from './app/theme.ts';
import { openingView } from './screens/opening/view.ts';
import { problemView } from './screens/problem/view.ts';
import { startView } from './screens/start/view.ts';
import { watchingView } from './screens/watching/view.ts';
import { WORDS } from './words/words.ts';

/** Builds the page into `root` and runs it. */
export function mountApp(root: HTMLElement, perception: Perception): App {
  const state = new AppState();
  state.screen.value = { name: firstScreen() };
  const settings = new SettingsStore(BROWSER_MEMORY, navigator.languages);
  const video = h('video', { class: 'picture', playsinline: true });
  video.muted = true;
  const session = new Session(perception, state, settings, video, SUGGESTIONS, {
    deliver,
    aspectOf: clipAspect,
  });
  const picker = clipPicker((clip) => void session.openClip(clip));
  const app: App = {
    state,
    settings,
    session,
    theme: new Theme(settings),
    memory: new ScreenMemory(),
    get words() {
      return WORDS[settings.current.peek().language];
    },
    pickClip: () => picker.click(),
  };
  effect(() => void video.classList.toggle('mirrored', settings.current.value.mirrored));
  const language = computed(() => settings.current.value.language);
  let scope = new Scope();
  effect(() => {
    document.documentElement.lang = language.value;
    scope.dispose();
    scope = new Scope();
    const fresh = scope;
    const reader = readerPlace();
    untracked(() => furnish(app, root, picker, fresh, reader));
  });
  return app;
}

/** The review is loaded while there is time, and a network: a session must not be lost for want of it. */
const REVIEW_AFTER_MS = 4000;

/** A page of the site may open at another screen than the start. */
function firstScreen(): StillScreen {
  const wanted = document.documentElement.dataset['opens'];
  return STILL_SCREENS.find((name) => name === wanted) ?? 'start';
}

/** Where the person is on the page, to bring them back there when its words change. */
interface ReaderPlace {
  readonly focusedId: string;
  readonly scrolledPx: number;
}

function readerPlace(): ReaderPlace {
  return { focusedId: document.activeElement?.id ?? '', scrolledPx: scrollY };
}

function goBackTo({ focusedId, scrolledPx }: ReaderPlace): void {
  scrollTo(0, scrolledPx);
  document.getElementById(focusedId)?.focus({ preventScroll: true });
}

function furnish(app: App, root: HTMLElement, picker: HTMLElement, scope: Scope, reader: ReaderPlace): void {
  const main = h('main', { id: 'main' });
  app.session.video.setAttribute('aria-label', app.words.watching.picture);
  root.replaceChildren(
    header(app, scope),
    main,
    cueView(app, scope),
    announcer(app, scope),
    helpDialog(app, scope),
    picker,
  );
  listenToKeys(app, scope);
  showScreens(app, main, scope, reader);
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

/** One view at a time. A new one takes the focus to its heading; the first leaves the reader where they were. */
function showScreens(app: App, main: HTMLElement, scope: Scope, reader: ReaderPlace): void {
  const shown = computed(() => viewName(app.state.screen.value));
  let viewScope = new Scope();
  let first = true;
  scope.add(() => viewScope.dispose());
  scope.effect(() => {
    const current = shown.value;
    viewScope.dispose();
    viewScope = new Scope();
    const fresh = viewScope;
    document.documentElement.dataset['screen'] = app.state.screen.peek().name;
    if (current === 'watching practice') fresh.after(REVIEW_AFTER_MS, () => void loadReview());
    const goTo = !first;
    first = false;
    const place = (view: HTMLElement): void => {
      main.inert = false;
      main.replaceChildren(view);
      if (goTo) main.querySelector<HTMLElement>('[data-focus]')?.focus({ preventScroll: true });
      if (goTo) scrollTo(0, 0);
      else goBackTo(reader);
    };
    untracked(() => {
      const build = viewFor(current);
      if (typeof build === 'function') {
        place(build(app, fresh));
        return;
      }
      // What is still seen meanwhile belongs to a screen that has gone.
      main.inert = true;
      build
        .then((late) => viewScope === fresh && place(late(app, fresh)))
        .catch((error: unknown) => {
          console.warn(error);
          if (viewScope === fresh) app.session.showProblem('page-part-failed');
        });
    });
  });
  scope.effect(() => {
    document.title = titleFor(app);
  });
}

async function loadReview(): Promise<void> {
  try {
    await import('./screens/review/view.ts');
  } catch (error) {
    // It is asked for again at the end, and a failure told then.
    console.warn(error);
  }
}

/** What decides which view is built: the screen, and for the camera also what it is watched for. */
function viewName(screen: Screen): string {
  return screen.name === 'watching' ? `watching ${screen.purpose}` : screen.name;
}

type Build = (app: App, scope: Scope) => HTMLElement;

/** The first screens come with the page; the others are loaded when they are needed. */
function viewFor(name: string): Build | Promise<Build> {
  switch (name) {
    case 'opening':
      return openingView;
    case 'watching practice':
      return watchingView;
    case 'problem':
      return problemView;
    case 'prepare':
      return import('./screens/prepare/view.ts').then(({ prepareView }) => prepareView);
    case 'review':
      return import('./screens/review/view.ts').then(({ reviewView }) => reviewView);
    case 'kept':
      return import('./screens/kept/view.ts').then(({ keptView }) => keptView);
    case 'settings':
      return import('./screens/settings/view.ts').then(({ settingsView }) => settingsView);
    case 'benchmark':
      return import('./screens/benchmark/view.ts').then(({ benchmarkView }) => benchmarkView);
    case 'self-test':
      return import('./screens/self-test/intro.ts').then(({ selfTestIntro }) => selfTestIntro);
    case 'watching self-test':
      return import('./screens/self-test/view.ts').then(({ selfTestView }) => selfTestView);
    case 'workshop':
      return import('./screens/workshop/consent.ts').then(({ consentView }) => consentView);
    case 'watching workshop':
      return import('./screens/workshop/view.ts').then(({ workshopView }) => workshopView);
    default:
      return startView;
  }
}

function titleFor({ state, words }: App): string {
  const screen = state.screen.value;
  if (screen.name !== 'watching') return words.name;
  if (state.notice.value === 'hidden') return `${words.watching.paused} · ${words.name}`;
  const heading = screen.paused ? words.watching.paused : words.watching.heading[screen.source];
  return `${heading} · ${words.name}`;
}
