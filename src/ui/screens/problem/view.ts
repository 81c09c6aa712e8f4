import type { App } from '../../app/app.ts';
import { h, setText } from '../../kit/dom.ts';
import { button } from '../../kit/button.ts';
import type { Scope } from '../../kit/scope.ts';
import type { Remedy } from '../../words/words-type.ts';

/** What went wrong, in one sentence, with one button. */
export function problemView(app: App, scope: Scope): HTMLElement {
  const { words, state } = app;
  const screen = state.screen.peek();
  const problem = words.problems[screen.name === 'problem' ? screen.code : 'frame-failed'];
  const news = h('p', { class: 'note', role: 'status' });
  const soFar = screen.name === 'problem' ? screen.soFar : null;
  scope.effect(() => setText(news, state.cameraAppeared.value ? words.cameraAppeared : ''));
  return h(
    'section',
    { class: 'page problem', 'data-code': screen.name === 'problem' ? screen.code : '' },
    h('h1', { tabindex: -1, 'data-focus': true }, words.problemHeading),
    h('p', { class: 'lead' }, problem.sentence),
    news,
    h(
      'div',
      { class: 'ways' },
      button(scope, 'primary', problem.button, () => apply(app, problem.remedy)),
      soFar && button(scope, 'secondary', words.reviewSoFar, () => app.session.review(soFar, false)),
      button(scope, 'quiet', words.backToStart, () => app.session.goHome()),
    ),
  );
}

function apply(app: App, remedy: Remedy): void {
  switch (remedy) {
    case 'use-camera':
      return void app.session.tryCameraAgain();
    case 'open-clip': {
      app.pickClip();
      return;
    }
    case 'watch-trace':
      return void app.session.watchTrace();
    case 'reload': {
      location.reload();
      return;
    }
    case 'start-over': {
      app.session.goHome();
      return;
    }
  }
}
