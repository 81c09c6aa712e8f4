import type { App } from '../../app/app.ts';
import { h, setText } from '../../kit/dom.ts';
import { button } from '../../kit/button.ts';
import type { Scope } from '../../kit/scope.ts';
import type { ProblemScreen } from '../../../session/screen.ts';
import { problemSentence } from '../../words/problem-sentence.ts';
import type { Remedy } from '../../words/words-type.ts';

/** What went wrong, in one sentence, with one button. */
export function problemView({ code, codec, soFar }: ProblemScreen, app: App, scope: Scope): HTMLElement {
  const { navigation, words, state } = app;
  const problem = words.problems[code];
  const news = h('p', { class: 'note', role: 'status' });
  scope.effect(() => setText(news, state.cameraAppeared.value ? words.cameraAppeared : ''));
  return h(
    'section',
    { class: 'page problem', 'data-code': code },
    h('h1', { tabindex: -1, 'data-focus': true }, words.problemHeading),
    h('p', { class: 'lead' }, problemSentence(words, code, codec)),
    news,
    h(
      'div',
      { class: 'ways' },
      button(scope, 'primary', problem.button, () => apply(app, problem.remedy)),
      soFar && button(scope, 'secondary', words.reviewSoFar, () => navigation.review(soFar, false)),
      button(scope, 'quiet', words.backToStart, () => navigation.goHome()),
    ),
  );
}

function apply(app: App, remedy: Remedy): void {
  switch (remedy) {
    case 'use-camera':
      return void app.visits.tryCameraAgain();
    case 'open-clip': {
      app.pickClip();
      return;
    }
    case 'watch-trace':
      return void app.visits.watchTrace();
    case 'reload': {
      location.reload();
      return;
    }
    case 'start-over': {
      app.navigation.goHome();
      return;
    }
  }
}
