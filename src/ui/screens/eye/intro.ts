import { LOOK_COUNTS } from '../../../session/exercise/eye-session.ts';
import type { App } from '../../app/app.ts';
import { button } from '../../kit/button.ts';
import { choiceRow } from '../../kit/choice-row.ts';
import { h } from '../../kit/dom.ts';
import type { Scope } from '../../kit/scope.ts';
import type { EyeMemory } from './eye-memory.ts';
import type { EyeWords } from './words/words-type.ts';

/** What the exercise is, and the ways into it. */
export function eyeIntro(app: App, scope: Scope, memory: EyeMemory, says: EyeWords): HTMLElement {
  const { intro } = says;
  return h(
    'section',
    { class: 'page eye-intro' },
    h('h1', { tabindex: -1, 'data-focus': true }, intro.heading),
    h('p', { class: 'lead' }, intro.lead),
    ...waysIn(scope, memory, says),
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

/** What was left in this window comes first. */
function waysIn(scope: Scope, memory: EyeMemory, { intro, stages }: EyeWords): readonly HTMLElement[] {
  const begin = (kind: 'primary' | 'secondary'): HTMLElement =>
    button(scope, kind, intro.begin, () => memory.begin());
  const room = button(scope, 'secondary', intro.room, () => memory.openRoom());
  const { left } = memory;
  if (!left) return [h('div', { class: 'ways' }, begin('primary'), room)];
  const [line, label] = left.stage
    ? [intro.left(stages[left.stage]), intro.goOn]
    : [intro.leftResult, intro.toResult];
  const goOn = button(scope, 'primary', label, () => memory.goOn());
  return [h('p', { class: 'note' }, line), h('div', { class: 'ways' }, goOn, begin('secondary'), room)];
}
