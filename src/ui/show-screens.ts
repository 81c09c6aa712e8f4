import type { Screen } from '../session/screen.ts';
import type { App } from './app/app.ts';
import type { Scope } from './kit/scope.ts';
import { goBackTo, type ReaderPlace } from './reader-place.ts';
import { viewOf } from './view-of.ts';

/** The review is loaded while there is time, and a network: a visit must not be lost for want of it. */
const REVIEW_AFTER_MS = 4000;

/** One view at a time. A new one takes the focus to its heading; the first leaves the reader where they were. */
export function showScreens(app: App, main: HTMLElement, scope: Scope, reader: ReaderPlace): void {
  let isFirst = true;
  scope.swap(
    () => app.state.screen.value,
    (part, screen) => {
      document.documentElement.dataset['screen'] = screen.name;
      if (screen.name === 'watching' && screen.purpose === 'practice')
        part.after(REVIEW_AFTER_MS, () => void loadReview());
      const arrive = isFirst ? (): void => goBackTo(reader) : (): void => goToHeading(main);
      isFirst = false;
      showView(app, main, part, screen, arrive);
    },
  );
  scope.effect(() => {
    document.title = titleFor(app);
  });
}

function showView(app: App, main: HTMLElement, part: Scope, screen: Screen, arrive: () => void): void {
  const place = (view: HTMLElement): void => {
    main.inert = false;
    main.replaceChildren(view);
    arrive();
  };
  const build = viewOf(screen, app);
  if (typeof build === 'function') {
    place(build(part));
    return;
  }
  // What is still seen meanwhile belongs to a screen that has gone.
  main.inert = true;
  build
    .then((late) => !part.isDisposed && place(late(part)))
    .catch((error: unknown) => {
      console.warn(error);
      if (!part.isDisposed) app.navigation.showProblem('page-part-failed');
    });
}

function goToHeading(main: HTMLElement): void {
  main.querySelector<HTMLElement>('[data-focus]')?.focus({ preventScroll: true });
  scrollTo(0, 0);
}

async function loadReview(): Promise<void> {
  try {
    await import('./screens/review/view.ts');
  } catch (error) {
    // It is asked for again at the end, and a failure told then.
    console.warn(error);
  }
}

function titleFor({ state, words }: App): string {
  const screen = state.screen.value;
  if (screen.name !== 'watching') return words.name;
  const isResting = state.phase.value === 'paused' || state.notice.value === 'hidden';
  const heading = isResting ? words.watching.paused : words.watching.heading[screen.source];
  return `${heading} · ${words.name}`;
}
