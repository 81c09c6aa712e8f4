import './style.css';
import type { App } from '../../app/app.ts';
import { h } from '../../kit/dom.ts';
import { MeshCanvas } from '../../mesh/mesh-canvas.ts';
import { placesOf, roughly } from '../../parts/moment-text.ts';
import { button } from '../../kit/button.ts';
import { pauseButton } from '../../parts/pause-button.ts';
import { isPaused, pausedNote } from '../../parts/paused-note.ts';
import { qualityLine } from '../../parts/quality-line-view.ts';
import { drawFrames } from '../../parts/stage.ts';
import type { Scope } from '../../kit/scope.ts';
import { FadingWords } from './fading-words.ts';
import { WORKSHOP_WORDS } from './words/words.ts';
import type { WorkshopWords } from './words/words-type.ts';

/** A room of people reads more slowly than one person who practises. */
const CUE_HOLD_MS = 8000;
const MOVEMENT_HOLD_MS = 5000;

/** The drawn face for a room to see, never the picture; words that can be read from its back. */
export function workshopView(app: App, scope: Scope): HTMLElement {
  const { language } = app.settings.current.peek();
  const { view } = WORKSHOP_WORDS[language];
  const canvas = new MeshCanvas(app.theme, scope, view.mesh);
  drawFrames(app, scope, canvas, 'camera');
  return h(
    'div',
    { class: 'room' },
    h('h1', { class: 'visually-hidden', tabindex: -1, 'data-focus': true }, view.heading),
    h('div', { class: 'room-frame' }, canvas.element, pausedNote(app, scope, canvas)),
    h('div', { class: 'room-words' }, cuePlace(app, scope, view), movementPlace(app, scope, view)),
    h('div', { class: 'room-desk' }, qualityLine(app, scope), tools(app, scope, view)),
  );
}

/** Hidden from screen readers, to whom the announcer says the same. */
function cuePlace(app: App, scope: Scope, view: WorkshopWords['view']): HTMLElement {
  const words = new FadingWords(scope, 'p', 'room-cue', CUE_HOLD_MS);
  const hint = h('p', { class: 'room-hint' }, view.cueHint);
  scope.effect(() => {
    const cue = app.state.cue.value;
    if (cue) words.show(cue.text, cue.more ?? '');
    if (cue) hint.hidden = true;
  });
  scope.effect(() => {
    if (isPaused(app)) words.clear();
  });
  return h('div', { class: 'room-cue-place', 'aria-hidden': 'true' }, hint, words.element);
}

function movementPlace(app: App, scope: Scope, view: WorkshopWords['view']): HTMLElement {
  const words = new FadingWords(scope, 'div', 'room-movement', MOVEMENT_HOLD_MS);
  scope.add(
    app.hearing.moments.subscribe((moment) => {
      words.show(placesOf(moment, app.words), roughly(moment.durationMs, app.words));
    }),
  );
  scope.effect(() => {
    if (isPaused(app)) words.clear();
  });
  return h(
    'section',
    { class: 'room-movement-place', 'aria-label': view.lastMovement },
    h('p', { class: 'note', 'aria-hidden': 'true' }, view.lastMovement),
    words.element,
  );
}

function tools(app: App, scope: Scope, view: WorkshopWords['view']): HTMLElement {
  const { navigation, words } = app;
  const next = button(scope, 'secondary', view.next, () => navigation.show('workshop'));
  const end = button(scope, 'secondary', words.watching.end, () => navigation.goHome());
  return h(
    'div',
    { class: 'room-tools', role: 'group', 'aria-label': view.heading },
    withKey(pauseButton(app, scope), 'P', 'P'),
    withKey(next, 'R', 'R'),
    withKey(end, 'Esc', 'Escape'),
  );
}

/** A button with its key beside it, for everybody in the room to know. */
function withKey(control: HTMLButtonElement, shown: string, key: string): HTMLElement {
  control.setAttribute('aria-keyshortcuts', key);
  return h('span', { class: 'room-tool' }, control, h('kbd', { 'aria-hidden': 'true' }, shown));
}
