import type { App } from '../../app/app.ts';
import { h, setText } from '../../kit/dom.ts';
import { button } from '../../kit/button.ts';
import { detailsPanel } from '../../parts/details-panel.ts';
import { pauseButton } from '../../parts/pause-button.ts';
import { practiceLine } from '../../parts/practice-line.ts';
import { qualityLine } from '../../parts/quality-line-view.ts';
import { stage } from '../../parts/stage.ts';
import { strip } from '../../parts/strip.ts';
import type { Scope } from '../../kit/scope.ts';
import type { PracticeScreen } from '../../../session/screen.ts';
import type { Source } from '../../../session/source.ts';

/** The camera, a clip or the trace at work. */
export function watchingView({ source, visit }: PracticeScreen, app: App, scope: Scope): HTMLElement {
  const { watching } = app.words;
  return h(
    'div',
    { class: 'watching', 'data-source': source },
    h('h1', { class: 'visually-hidden', tabindex: -1, 'data-focus': true }, watching.heading[source]),
    practiceLine(app, scope, visit),
    stage(app, scope, source),
    h('div', { class: 'cue-place', 'aria-hidden': 'true' }),
    h(
      'div',
      { class: 'desk' },
      qualityLine(app, scope),
      source === 'clip' ? clipProgress(app, scope) : strip(app, scope, visit.log),
      tools(app, scope, source),
    ),
  );
}

function clipProgress(app: App, scope: Scope): HTMLElement {
  const bar = h('progress', {
    max: 1,
    class: 'clip-progress',
    'aria-label': app.words.watching.heading.clip,
  });
  scope.effect(() => {
    bar.value = app.state.progress.value;
  });
  return bar;
}

function tools(app: App, scope: Scope, source: Source): HTMLElement {
  const { navigation, words } = app;
  const end = button(scope, 'secondary', words.watching.end, () => navigation.end());
  const keys = button(scope, 'quiet', words.watching.keys, () => (app.state.helpOpen.value = true));
  keys.setAttribute('aria-keyshortcuts', '?');
  end.setAttribute('aria-keyshortcuts', 'Escape');
  return h(
    'div',
    { class: 'tools', role: 'group', 'aria-label': words.watching.heading[source] },
    h('div', {}, source === 'camera' ? pauseButton(app, scope) : null, end),
    h(
      'div',
      { class: 'asides' },
      source === 'camera' ? pictureButton(app, scope) : null,
      source === 'clip' ? null : hushButton(app, scope),
      keys,
      detailsPanel(app, scope, source),
    ),
  );
}

function pictureButton(app: App, scope: Scope): HTMLButtonElement {
  const { visits, words, state } = app;
  const element = button(scope, 'quiet', '', () => visits.togglePicture());
  element.setAttribute('aria-keyshortcuts', 'H');
  scope.effect(() => {
    setText(element, state.pictureHidden.value ? words.watching.showPicture : words.watching.hidePicture);
  });
  return element;
}

function hushButton(app: App, scope: Scope): HTMLButtonElement {
  const { hearing, words, state } = app;
  const element = button(scope, 'quiet', '', () => hearing.toggleHush());
  element.setAttribute('aria-keyshortcuts', 'M');
  scope.effect(() => setText(element, state.hushed.value ? words.watching.unhush : words.watching.hush));
  return element;
}
