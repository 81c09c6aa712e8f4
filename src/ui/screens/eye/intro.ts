import { LOOK_COUNTS } from '../../../session/exercise/eye-session.ts';
import type { App } from '../../app/app.ts';
import { button } from '../../kit/button.ts';
import { choiceRow } from '../../kit/choice-row.ts';
import { h } from '../../kit/dom.ts';
import type { Scope } from '../../kit/scope.ts';
import type { EyeMemory } from './eye-memory.ts';
import type { EyeWords } from './words/words-type.ts';

/** What the exercise is, and the ways into it. */
export function eyeIntro(app: App, scope: Scope, memory: EyeMemory, { intro }: EyeWords): HTMLElement {
  return h(
    'section',
    { class: 'page eye-intro' },
    h('h1', { tabindex: -1, 'data-focus': true }, intro.heading),
    h('p', { class: 'lead' }, intro.lead),
    h(
      'div',
      { class: 'ways' },
      button(scope, 'primary', intro.begin, () => memory.begin()),
      button(scope, 'secondary', intro.room, () => memory.openRoom()),
    ),
    h(
      'ol',
      { class: 'steps' },
      ...intro.steps.map(({ title, text }) => h('li', {}, h('h2', {}, title), h('p', {}, text))),
    ),
    choiceRow(
      scope,
      { name: 'eye-look', label: intro.look, choices: LOOK_COUNTS, words: intro.looks },
      { read: () => memory.lookCount.value, choose: (count) => (memory.lookCount.value = count) },
    ),
    h(
      'div',
      { class: 'eye-notes' },
      h('p', { class: 'note' }, intro.nobody, ' ', intro.keys),
      h('p', { class: 'note' }, intro.visual),
    ),
    h(
      'div',
      { class: 'ways' },
      button(scope, 'quiet', app.words.start.answer, () => app.navigation.show('answer')),
      button(scope, 'quiet', app.words.backToStart, () => app.navigation.goHome()),
    ),
  );
}
