import './style.css';
import { kindsFor } from '../../../practice/self-test/task.ts';
import type { App } from '../../app/app.ts';
import { h } from '../../kit/dom.ts';
import { button } from '../../kit/button.ts';
import type { Scope } from '../../kit/scope.ts';
import { resultSection } from './result-view.ts';
import { SELF_TEST_WORDS } from './words/words.ts';
import type { SelfTestWords } from './words/words-type.ts';

/** What the self-test is; after a run, what it showed. */
export function selfTestIntro(app: App, scope: Scope): HTMLElement {
  const says = SELF_TEST_WORDS[app.settings.current.peek().language];
  const result = app.state.selfTest.lastResult.peek();
  const parts = result ? resultSection(result, app, says) : introduction(says);
  return h(
    'section',
    { class: 'page test-pages' },
    ...parts,
    begin(app, scope, says, result ? says.result.again : says.intro.begin),
  );
}

function introduction({ intro }: SelfTestWords): readonly HTMLElement[] {
  return [
    h('h1', { tabindex: -1, 'data-focus': true }, intro.heading),
    h('p', { class: 'lead' }, intro.lead),
    h(
      'ol',
      { class: 'test-steps' },
      ...intro.steps.map(({ title, text }) => h('li', {}, h('h2', {}, title), h('p', {}, text))),
    ),
    h('p', { class: 'note' }, intro.needs),
  ];
}

function begin(app: App, scope: Scope, { intro }: SelfTestWords, label: string): HTMLElement {
  const home = button(scope, 'secondary', app.words.backToStart, () => app.navigation.goHome());
  if (kindsFor(app.settings.current.peek().partsOff).length === 0)
    return h(
      'div',
      { class: 'test-begin' },
      h('p', {}, intro.nothingToAsk),
      h('div', { class: 'ways' }, home),
    );
  const start = button(scope, 'primary', label, () => void app.visits.useCamera('self-test'));
  return h(
    'div',
    { class: 'test-begin' },
    toneChoice(app, scope, intro.tone),
    h('div', { class: 'ways' }, start, home),
  );
}

function toneChoice({ state }: App, scope: Scope, label: string): HTMLElement {
  const { isToneWanted } = state.selfTest;
  const box = h('input', { type: 'checkbox', id: 'test-tone' });
  box.checked = isToneWanted.peek();
  scope.listen(box, 'change', () => (isToneWanted.value = box.checked));
  return h('label', { class: 'check', for: 'test-tone' }, box, label);
}
