import './style.css';
import type { SettingsScreen } from '../../../session/screen.ts';
import type { App } from '../../app/app.ts';
import { h, setText } from '../../kit/dom.ts';
import { button } from '../../kit/button.ts';
import type { Scope } from '../../kit/scope.ts';
import { computingGroup } from './computing-group.ts';
import { cuesGroup } from './cues-group.ts';
import { deletionGroup } from './deletion-group.ts';
import { noticingGroup } from './noticing-group.ts';
import { pageGroup } from './page-group.ts';
import { pictureGroup } from './picture-group.ts';
import { SETTINGS_WORDS } from './words/words.ts';

/** Everything a person can choose, in one column. Each choice holds at once. */
export function settingsView({ behind }: SettingsScreen, app: App, scope: Scope): HTMLElement {
  const words = SETTINGS_WORDS[app.settings.current.peek().language];
  const lead = h('p', { class: 'lead' });
  scope.effect(() => setText(lead, app.settings.remembers.value ? words.lead : words.notRemembered));
  const back = behind ? words.backToReview : app.words.backToStart;
  return h(
    'div',
    { class: 'page settings' },
    h('h1', { tabindex: -1, 'data-focus': true }, words.heading),
    lead,
    pictureGroup(app, scope, words),
    noticingGroup(app, scope, words),
    cuesGroup(app, scope, words),
    pageGroup(app, scope, words),
    computingGroup(app, scope, words),
    deletionGroup(app, scope, words),
    button(scope, 'quiet', back, () => app.navigation.closeSettings()),
  );
}
