import { CUE_BUDGETS, CUE_CHANNELS } from '../../../settings/settings.ts';
import type { App } from '../../app.ts';
import { tryChannel } from '../../cues/try-channel.ts';
import { h } from '../../dom.ts';
import { button } from '../../parts/button.ts';
import type { Scope } from '../../scope.ts';
import { checkbox, radioGroup } from './fields.ts';
import { group } from './group.ts';
import type { SettingsWords } from './words.ts';

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
  const field = radioGroup(scope, 'setting-channel', cues.channel, 'list', options, {
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

function budgetField({ settings, words }: App, scope: Scope, { cues }: SettingsWords): HTMLElement {
  const options = CUE_BUDGETS.map((value) => ({ value, title: words.decimal(value, 0) }));
  const field = radioGroup(scope, 'setting-budget', cues.budget, 'row', options, {
    read: () => settings.current.value.cuesPerMinute,
    choose: (cuesPerMinute) => settings.change({ cuesPerMinute }),
  });
  field.append(h('p', { class: 'note' }, cues.budgetNote));
  return field;
}
