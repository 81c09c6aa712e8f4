import { CUE_BUDGETS, CUE_CHANNELS } from '../../../settings/settings.ts';
import type { App } from '../../app/app.ts';
import { tryChannel } from '../../cues/try-channel.ts';
import { h } from '../../kit/dom.ts';
import { button } from '../../kit/button.ts';
import { choiceRow } from '../../kit/choice-row.ts';
import type { Scope } from '../../kit/scope.ts';
import { checkbox, radioList } from '../../kit/fields.ts';
import { group } from './group.ts';
import type { SettingsWords } from './words/words-type.ts';

export function cuesGroup(app: App, scope: Scope, words: SettingsWords): HTMLElement {
  const { settings } = app;
  const { heading, quietFirstMinute } = words.cues;
  return group(
    heading,
    channelField(app, scope, words),
    budgetField(app, scope, words),
    checkbox(scope, 'setting-quiet-first-minute', quietFirstMinute.title, quietFirstMinute.note, {
      read: () => settings.current.value.quietFirstMinute,
      choose: (quiet) => settings.change({ quietFirstMinute: quiet }),
    }),
  );
}

function channelField(app: App, scope: Scope, { cues }: SettingsWords): HTMLElement {
  const { settings } = app;
  const options = CUE_CHANNELS.map((value) => ({ value, ...cues.channels[value] }));
  const field = radioList(scope, 'setting-channel', cues.channel, options, {
    read: () => settings.current.value.channel,
    choose: (channel) => settings.change({ channel }),
  });
  const tryIt = button(scope, 'secondary', cues.tryIt, () => tryChannel(app));
  scope.effect(() => {
    tryIt.disabled = settings.current.value.channel === 'none';
  });
  field.append(tryIt);
  return field;
}

const NUMBERS: Readonly<Record<(typeof CUE_BUDGETS)[number], string>> = { 1: '1', 2: '2', 3: '3', 4: '4' };

function budgetField({ settings }: App, scope: Scope, { cues }: SettingsWords): HTMLElement {
  const field = choiceRow(
    scope,
    { name: 'setting-budget', label: cues.budget, choices: CUE_BUDGETS, words: NUMBERS },
    {
      read: () => settings.current.value.cuesPerMinute,
      choose: (cuesPerMinute) => settings.change({ cuesPerMinute }),
    },
  );
  field.append(h('p', { class: 'note' }, cues.budgetNote));
  return field;
}
