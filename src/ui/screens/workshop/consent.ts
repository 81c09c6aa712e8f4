import './style.css';
import type { App } from '../../app/app.ts';
import { h } from '../../kit/dom.ts';
import { button } from '../../kit/button.ts';
import type { Scope } from '../../kit/scope.ts';
import { offlinePanel } from './offline-panel.ts';
import { WORKSHOP_WORDS } from './words/words.ts';
import type { WorkshopWords } from './words/words-type.ts';

/** What the one in front of the camera agrees to, anew for every person. */
export function consentView(app: App, scope: Scope): HTMLElement {
  const says = WORKSHOP_WORDS[app.settings.current.peek().language];
  const { consent } = says;
  return h(
    'div',
    { class: 'page consent' },
    h(
      'section',
      { class: 'consent-volunteer' },
      h('h1', { tabindex: -1, 'data-focus': true }, consent.heading),
      h('p', { class: 'lead' }, consent.lead),
      h(
        'dl',
        { class: 'consent-points' },
        ...consent.points.map(({ title, text }) => h('div', {}, h('dt', {}, title), h('dd', {}, text))),
      ),
      agreement(app, scope, says),
    ),
    h(
      'aside',
      { class: 'consent-lead' },
      h('section', {}, h('h2', {}, says.lead.heading), h('p', { class: 'note' }, says.lead.text)),
      offlinePanel(app, scope, says.offline),
    ),
  );
}

/** Two ticks, and only then the way on. */
function agreement(app: App, scope: Scope, { consent }: WorkshopWords): HTMLElement {
  const begin = button(scope, 'primary', consent.begin, () => void app.visits.useCamera('workshop'));
  const ticks = [consent.agree, consent.mayStop].map((label, at) =>
    tick(scope, `consent-${at}`, label, follow),
  );
  function follow(): void {
    begin.disabled = !ticks.every(({ box }) => box.checked);
  }
  follow();
  return h(
    'div',
    { class: 'consent-agreement' },
    ...ticks.map(({ label }) => label),
    h(
      'div',
      { class: 'ways' },
      begin,
      button(scope, 'secondary', app.words.backToStart, () => app.navigation.goHome()),
    ),
    h('p', { class: 'note' }, consent.beginNote),
  );
}

interface Tick {
  readonly box: HTMLInputElement;
  readonly label: HTMLElement;
}

function tick(scope: Scope, id: string, words: string, follow: () => void): Tick {
  const box = h('input', { type: 'checkbox', id, autocomplete: 'off' });
  scope.listen(box, 'change', follow);
  return { box, label: h('label', { class: 'check', for: id }, box, words) };
}
