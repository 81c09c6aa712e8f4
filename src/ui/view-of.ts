import type { Screen, WatchingScreen } from '../session/screen.ts';
import type { App } from './app/app.ts';
import type { Scope } from './kit/scope.ts';
import { openingView } from './screens/opening/view.ts';
import { problemView } from './screens/problem/view.ts';
import { startView } from './screens/start/view.ts';
import { watchingView } from './screens/watching/view.ts';

/** Builds the view of one screen. */
export type BuildView = (scope: Scope) => HTMLElement;

/** The first screens come with the page; the others are loaded when they are needed. */
export function viewOf(screen: Screen, app: App): BuildView | Promise<BuildView> {
  switch (screen.name) {
    case 'start':
      return (scope) => startView(app, scope);
    case 'opening':
      return (scope) => openingView(app, scope);
    case 'watching':
      return viewOfWatching(screen, app);
    case 'problem':
      return (scope) => problemView(screen, app, scope);
    case 'prepare':
      return import('./screens/prepare/view.ts').then((loaded) => (scope) => loaded.prepareView(app, scope));
    case 'review':
      return import('./screens/review/view.ts').then(
        (loaded) => (scope) => loaded.reviewView(screen, app, scope),
      );
    case 'kept':
      return import('./screens/kept/view.ts').then((loaded) => (scope) => loaded.keptView(app, scope));
    case 'settings':
      return import('./screens/settings/view.ts').then(
        (loaded) => (scope) => loaded.settingsView(screen, app, scope),
      );
    case 'benchmark':
      return import('./screens/benchmark/view.ts').then(
        (loaded) => (scope) => loaded.benchmarkView(app, scope),
      );
    case 'answer':
      return import('./screens/answer/view.ts').then((loaded) => (scope) => loaded.answerView(app, scope));
    case 'eye':
      return import('./screens/eye/view.ts').then((loaded) => (scope) => loaded.eyeView(app, scope));
    case 'self-test':
      return import('./screens/self-test/intro.ts').then(
        (loaded) => (scope) => loaded.selfTestIntro(app, scope),
      );
    case 'workshop':
      return import('./screens/workshop/consent.ts').then(
        (loaded) => (scope) => loaded.consentView(app, scope),
      );
  }
}

function viewOfWatching(screen: WatchingScreen, app: App): BuildView | Promise<BuildView> {
  switch (screen.purpose) {
    case 'practice':
      return (scope) => watchingView(screen, app, scope);
    case 'self-test':
      return import('./screens/self-test/view.ts').then(
        (loaded) => (scope) => loaded.selfTestView(screen, app, scope),
      );
    case 'workshop':
      return import('./screens/workshop/view.ts').then(
        (loaded) => (scope) => loaded.workshopView(screen, app, scope),
      );
  }
}
