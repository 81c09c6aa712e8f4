import { effect } from '@preact/signals-core';
import { SUGGESTIONS } from '../coach/suggestions/suggestions.ts';
import type { PerceptionClient } from '../perception/client.ts';
import { AppState } from '../session/app-state.ts';
import { Cueing } from '../session/cueing.ts';
import { Hearing } from '../session/hearing.ts';
import { Navigation } from '../session/navigation.ts';
import { Notices } from '../session/notices.ts';
import { STILL_SCREENS, stillScreen, type Screen } from '../session/screen.ts';
import { Visits } from '../session/visits.ts';
import { SettingsStore } from '../settings/settings-store.ts';
import { BROWSER_MEMORY } from '../storage/browser-memory.ts';
import type { App } from './app/app.ts';
import { BrowserCameras } from './app/browser-cameras.ts';
import { browserPage } from './app/browser-page.ts';
import { ScreenMemory } from './app/screen-memory.ts';
import { Theme } from './app/theme.ts';
import { cueView } from './cues/cue-view.ts';
import { deliver } from './cues/deliver.ts';
import { Tones } from './cues/tones.ts';
import { h } from './kit/dom.ts';
import { Scope } from './kit/scope.ts';
import { listenToKeys } from './keys.ts';
import { announcer } from './parts/announcer.ts';
import { header } from './parts/header.ts';
import { helpDialog } from './parts/help-dialog.ts';
import { readerPlace, type ReaderPlace } from './reader-place.ts';
import { showScreens } from './show-screens.ts';
import { WORDS } from './words/words.ts';

/** Builds the page into `root` and runs it. */
export function mountApp(root: HTMLElement, perception: PerceptionClient): void {
  const settings = new SettingsStore(BROWSER_MEMORY, navigator.languages);
  const picker = clipPicker((clip) => void app.visits.openClip(clip));
  const app = appOf(perception, settings, picker);
  app.state.screen.value = firstScreen();
  effect(() => void app.picture.classList.toggle('mirrored', settings.current.value.mirrored));
  new Scope().swap(
    () => settings.current.value.language,
    (part, language) => {
      document.documentElement.lang = language;
      furnish(app, root, picker, part, readerPlace());
    },
  );
}

function appOf(perception: PerceptionClient, settings: SettingsStore, picker: HTMLElement): App {
  const state = new AppState();
  const picture = h('video', { class: 'picture', playsinline: true });
  picture.muted = true;
  const cameras = new BrowserCameras(perception, picture);
  const memory = new ScreenMemory();
  const page = browserPage((channel) => deliver(channel, memory.of(Tones)));
  const notices = new Notices(state);
  const hearing = new Hearing(perception, state, new Cueing(state, settings, SUGGESTIONS, page), notices);
  const navigation = new Navigation(state, hearing, cameras);
  const parts = { state, settings, perception, cameras, page, hearing, notices, navigation };
  return {
    state,
    settings,
    navigation,
    visits: new Visits({ ...parts, suggestions: SUGGESTIONS }),
    hearing,
    picture,
    theme: new Theme(settings),
    memory,
    get words() {
      return WORDS[settings.current.peek().language];
    },
    pickClip: () => picker.click(),
  };
}

/** A page of the site may open at another screen than the start. */
function firstScreen(): Screen {
  const wanted = document.documentElement.dataset['opens'];
  return stillScreen(STILL_SCREENS.find((name) => name === wanted) ?? 'start');
}

function furnish(app: App, root: HTMLElement, picker: HTMLElement, scope: Scope, reader: ReaderPlace): void {
  const main = h('main', { id: 'main' });
  app.picture.setAttribute('aria-label', app.words.watching.picture);
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
