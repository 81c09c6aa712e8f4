import './style.css';
import { signal } from '@preact/signals-core';
import { boundFor } from '../../../coach/bound.ts';
import { HOPES, PERSPECTIVES, SETTINGS, type CoachContext } from '../../../coach/context.ts';
import { CUE_CHANNELS } from '../../../settings/settings.ts';
import type { App } from '../../app/app.ts';
import { canVibrate } from '../../cues/deliver.ts';
import { h, setText } from '../../kit/dom.ts';
import { button } from '../../kit/button.ts';
import { choiceRow } from '../../kit/choice-row.ts';
import type { Scope } from '../../kit/scope.ts';
import { NO_PRACTICE, type Practice } from '../../../session/practice.ts';
import { scenarioField } from './scenario-field.ts';
import { PREPARE_WORDS } from './words/words.ts';
import type { PrepareWords } from './words/words-type.ts';

const TIMES = ['none', '1', '5', '10', '20'] as const;
type Time = (typeof TIMES)[number];

/** Two or three light questions, or none: everything has an answer already. */
export function prepareView(app: App, scope: Scope): HTMLElement {
  const words = PREPARE_WORDS[app.settings.current.peek().language];
  const practice = signal<Practice>(NO_PRACTICE);
  const begin = (): void => void app.visits.useCamera('practice', practice.peek());
  const form = h(
    'form',
    { class: 'page prepare' },
    h('h1', { tabindex: -1, 'data-focus': true }, words.heading),
    h('p', { class: 'lead' }, words.lead),
    h(
      'div',
      { class: 'prepare-questions' },
      contextFields(app, scope, words),
      practiceFields(app, scope, words, practice),
    ),
    h(
      'div',
      { class: 'prepare-begin' },
      h(
        'div',
        { class: 'ways' },
        h('button', { type: 'submit', class: 'button primary' }, words.begin),
        button(scope, 'quiet', words.back, () => app.navigation.goHome()),
      ),
      h('p', { class: 'note' }, words.beginNote),
    ),
  );
  scope.listen(form, 'submit', (event) => {
    event.preventDefault();
    begin();
  });
  return form;
}

function contextFields(app: App, scope: Scope, words: PrepareWords): HTMLElement {
  const context = (): CoachContext => app.settings.current.value.context;
  const bound = h('p', { class: 'note bound', role: 'status' });
  scope.effect(() => setText(bound, words.bound[boundFor(context())]));
  return h(
    'div',
    { class: 'prepare-context' },
    choiceRow(
      scope,
      { name: 'perspective', label: words.perspective, choices: PERSPECTIVES, words: words.perspectives },
      { read: () => context().perspective, choose: (perspective) => changeContext(app, { perspective }) },
    ),
    choiceRow(
      scope,
      { name: 'setting', label: words.setting, choices: SETTINGS, words: words.settings },
      { read: () => context().setting, choose: (setting) => changeContext(app, { setting }) },
    ),
    choiceRow(
      scope,
      { name: 'hope', label: words.hope, choices: HOPES, words: words.hopes },
      { read: () => context().hope, choose: (hope) => changeContext(app, { hope }) },
    ),
    bound,
  );
}

/** Whom somebody is about to talk to is nothing to store: it holds until the page is closed. */
function changeContext({ settings }: App, part: Partial<CoachContext>): void {
  settings.changeForNow({ context: { ...settings.current.peek().context, ...part } });
}

function practiceFields(
  app: App,
  scope: Scope,
  words: PrepareWords,
  practice: { value: Practice; peek(): Practice },
): HTMLElement {
  const times = Object.fromEntries(
    TIMES.map((time) => [time, time === 'none' ? words.noTimer : words.minutes(time)]),
  ) as Record<Time, string>;
  const channels = CUE_CHANNELS.filter((channel) => channel !== 'vibration' || canVibrate());
  return h(
    'div',
    { class: 'prepare-practice' },
    scenarioField(app, scope, words, (chosen, context) => {
      practice.value = { ...practice.peek(), ...chosen };
      changeContext(app, context);
    }),
    choiceRow(
      scope,
      { name: 'timer', label: words.timer, choices: TIMES, words: times },
      {
        read: () => timeOf(practice.value),
        choose: (time) => (practice.value = timed(practice.peek(), time)),
      },
    ),
    choiceRow(
      scope,
      { name: 'channel', label: words.channel, choices: channels, words: words.channels },
      {
        read: () => app.settings.current.value.channel,
        choose: (channel) => app.settings.change({ channel }),
      },
    ),
  );
}

function timed(practice: Practice, time: Time): Practice {
  return { ...practice, minutes: time === 'none' ? null : Number(time) };
}

function timeOf({ minutes }: Practice): Time {
  return TIMES.find((time) => Number(time) === minutes) ?? 'none';
}
