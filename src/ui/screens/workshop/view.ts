import './style.css';
import type { App } from '../../app/app.ts';
import { h } from '../../kit/dom.ts';
import { MeshCanvas } from '../../mesh/mesh-canvas.ts';
import { placesOf, roughly } from '../../parts/moment-text.ts';
import { button } from '../../kit/button.ts';
import { pauseButton } from '../../parts/pause-button.ts';
import { pausedNote } from '../../parts/paused-note.ts';
import { qualityLine } from '../../parts/quality-line-view.ts';
import { drawFrames } from '../../parts/stage.ts';
import type { Scope } from '../../kit/scope.ts';
import type { WorkshopScreen } from '../../../session/screen.ts';
import type { Workshop } from '../../../session/workshop.ts';
import { fadingWords } from './fading-words.ts';
import { WORKSHOP_WORDS } from './words/words.ts';
import type { WorkshopWords } from './words/words-type.ts';

/** The drawn face for a room to see, never the picture; words that can be read from its back. */
export function workshopView({ workshop }: WorkshopScreen, app: App, scope: Scope): HTMLElement {
  const { language } = app.settings.current.peek();
  const { view } = WORKSHOP_WORDS[language];
  const canvas = new MeshCanvas(app, scope, view.mesh);
  drawFrames(app, scope, canvas, 'camera');
  return h(
    'div',
    { class: 'room' },
    h('h1', { class: 'visually-hidden', tabindex: -1, 'data-focus': true }, view.heading),
    h('div', { class: 'room-frame' }, canvas.element, pausedNote(app, scope, canvas)),
    h(
      'div',
      { class: 'room-words' },
      cuePlace(scope, workshop, view),
      movementPlace(app, scope, workshop, view),
    ),
    h('div', { class: 'room-desk' }, qualityLine(app, scope), tools(app, scope, view)),
  );
}

/** Hidden from screen readers, to whom the announcer says the same. */
function cuePlace(scope: Scope, workshop: Workshop, view: WorkshopWords['view']): HTMLElement {
  const words = fadingWords(scope, 'p', 'room-cue', workshop.cue, ({ text, more = '' }) => [text, more]);
  const hint = h('p', { class: 'room-hint' }, view.cueHint);
  scope.effect(() => {
    hint.hidden = workshop.hasHadCue.value;
  });
  return h('div', { class: 'room-cue-place', 'aria-hidden': 'true' }, hint, words);
}

function movementPlace(
  { words }: App,
  scope: Scope,
  workshop: Workshop,
  view: WorkshopWords['view'],
): HTMLElement {
  return h(
    'section',
    { class: 'room-movement-place', 'aria-label': view.lastMovement },
    h('p', { class: 'note', 'aria-hidden': 'true' }, view.lastMovement),
    fadingWords(scope, 'div', 'room-movement', workshop.movement, (moment) => [
      placesOf(moment, words),
      roughly(moment.durationMs, words),
    ]),
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
