import type { CoachContext } from '../../../coach/context.ts';
import { SCENARIOS, type Scenario } from '../../../practice/scenarios/scenarios.ts';
import type { App } from '../../app/app.ts';
import { h } from '../../kit/dom.ts';
import type { Scope } from '../../kit/scope.ts';
import type { Practice } from '../../../session/practice.ts';
import type { PrepareWords } from './words/words-type.ts';

type Topic = Pick<Practice, 'scenario' | 'prompts'>;
/** `context` is what a ready scenario answers of the questions; they can still be answered otherwise. */
type Choose = (chosen: Topic, context: Partial<CoachContext>) => void;

const NONE: Topic = { scenario: '', prompts: [] };
const NOTHING = 'nothing';
const OWN = 'own';
/** What the record of a session has room for. */
const LONGEST_TITLE = 120;
const LONGEST_TEXT = 2000;

/** A ready scenario, the person's own, or nothing in particular. */
export function scenarioField(app: App, scope: Scope, words: PrepareWords, choose: Choose): HTMLElement {
  const scenarios = SCENARIOS[app.settings.current.peek().language];
  const select = h(
    'select',
    { id: 'scenario' },
    h('option', { value: NOTHING }, words.noScenario),
    h('option', { value: OWN }, words.ownScenario),
    ...scenarios.map(({ id, title }) => h('option', { value: id }, title)),
  );
  const more = h('div', { class: 'scenario-more' });
  scope.listen(select, 'change', () => {
    const ready = scenarios.find(({ id }) => id === select.value);
    if (select.value === OWN) {
      more.replaceChildren(...ownFields(scope, words, choose));
      choose(NONE, {});
      return;
    }
    more.replaceChildren(...(ready ? preview(ready, words) : []));
    if (!ready) {
      choose(NONE, {});
      return;
    }
    const { title, prompts, perspective, setting } = ready;
    choose({ scenario: title, prompts }, { perspective, setting });
  });
  return h('div', { class: 'field' }, h('label', { for: 'scenario' }, words.scenario), select, more);
}

function preview({ prompts }: Scenario, words: PrepareWords): readonly HTMLElement[] {
  const lines = prompts.map((prompt) => h('li', {}, prompt));
  return [h('p', { class: 'note' }, words.prompts), h('ol', { class: 'prompt-list' }, ...lines)];
}

function ownFields(scope: Scope, words: PrepareWords, choose: Choose): readonly HTMLElement[] {
  const title = h('input', {
    id: 'own-title',
    type: 'text',
    maxlength: LONGEST_TITLE,
    autocomplete: 'off',
    placeholder: words.ownTitleHint,
  });
  const lines = h('textarea', {
    id: 'own-prompts',
    rows: 4,
    maxlength: LONGEST_TEXT,
    autocomplete: 'off',
    'aria-describedby': 'own-prompts-hint',
  });
  const tell = (): void => {
    const prompts = lines.value.split('\n').map((line) => line.trim());
    choose({ scenario: title.value.trim(), prompts: prompts.filter((line) => line !== '') }, {});
  };
  scope.listen(title, 'input', tell);
  scope.listen(lines, 'input', tell);
  return [
    h('label', { for: 'own-title' }, words.ownTitle),
    title,
    h('label', { for: 'own-prompts' }, words.ownPrompts),
    lines,
    h('p', { class: 'note', id: 'own-prompts-hint' }, words.ownPromptsHint),
  ];
}
