import './style.css';
import type { ReadonlySignal } from '@preact/signals-core';
import { HOLD_STILL_MS, type Phase } from '../../../practice/self-test/run.ts';
import type { App } from '../../app/app.ts';
import { Tones, type Tone } from '../../cues/tones.ts';
import { h } from '../../kit/dom.ts';
import { MeshCanvas } from '../../mesh/mesh-canvas.ts';
import { button } from '../../kit/button.ts';
import { pauseButton } from '../../parts/pause-button.ts';
import { isPaused, pausedNote } from '../../parts/paused-note.ts';
import { qualityLine } from '../../parts/quality-line-view.ts';
import { drawFrames } from '../../parts/stage.ts';
import type { Scope } from '../../kit/scope.ts';
import type { SelfTestScreen } from '../../../session/screen.ts';
import type { SelfTest } from '../../../session/self-test.ts';
import { Ring } from './ring.ts';
import { TaskPanel } from './task-panel.ts';
import { SELF_TEST_WORDS } from './words/words.ts';

/** Low and quiet: as loud as a soft knock. */
const RING_BEGINS: Tone = { pitchHz: 330, loudness: 0.06, riseS: 0.02, fallS: 0.2 };
const RING_CLOSES: Tone = { ...RING_BEGINS, pitchHz: 440 };

/** The drawn face inside a ring, and beside it what to do when the ring closes. */
export function selfTestView({ test }: SelfTestScreen, app: App, scope: Scope): HTMLElement {
  const says = SELF_TEST_WORDS[app.settings.current.peek().language];
  const canvas = new MeshCanvas(app, scope, says.view.ring);
  const ring = new Ring();
  const panel = new TaskPanel(says, app.words);
  drawFrames(app, scope, canvas, 'camera');
  const skip = button(scope, 'quiet', says.view.skip, () => app.visits.skipTask());
  scope.frames(() => (skip.disabled = test.isLearning));
  follow(app, scope, test, ring, panel);
  return h(
    'div',
    { class: 'test' },
    h('h1', { class: 'visually-hidden', tabindex: -1, 'data-focus': true }, says.view.heading),
    h(
      'div',
      { class: 'test-stage' },
      h('div', { class: 'test-ring' }, canvas.element, ring.element, pausedNote(app, scope, canvas)),
    ),
    panel.element,
    h(
      'div',
      { class: 'test-desk' },
      qualityLine(app, scope),
      h(
        'div',
        { class: 'test-tools', role: 'group', 'aria-label': says.view.heading },
        pauseButton(app, scope),
        endButton(app, scope),
        skip,
      ),
    ),
  );
}

function endButton(app: App, scope: Scope): HTMLButtonElement {
  const element = button(scope, 'secondary', app.words.watching.end, () => app.navigation.end());
  element.setAttribute('aria-keyshortcuts', 'Escape');
  return element;
}

/** Draws where the test is, and sounds it. */
function follow(app: App, scope: Scope, test: SelfTest, ring: Ring, panel: TaskPanel): void {
  const sound = sounds(app.state.selfTest.isToneWanted, app.memory.of(Tones));
  scope.effect(() => panel.showResults(test.tasks.value));
  scope.frames((nowMs) => {
    const phase = test.phaseAt(nowMs);
    panel.showPhase(phase, ring.isCalm);
    if (isPaused(app)) ring.show('away', 0);
    else showRing(ring, phase);
    sound(phase);
  });
}

function showRing(ring: Ring, phase: Phase): void {
  switch (phase.kind) {
    case 'still':
      ring.show('still', 1 - phase.leftMs / HOLD_STILL_MS);
      return;
    case 'closing':
      ring.show('closing', phase.share);
      return;
    case 'closed':
      ring.show('closed', 1);
      return;
    case 'waiting':
    case 'finished':
      ring.show('away', 0);
  }
}

/** Sounds once when a ring begins, and once when it closes. */
function sounds(areWanted: ReadonlySignal<boolean>, tones: Tones): (phase: Phase) => void {
  let before: Phase['kind'] = 'finished';
  return ({ kind }) => {
    const changed = kind !== before;
    before = kind;
    if (!changed || !areWanted.peek()) return;
    if (kind === 'closing') tones.play(RING_BEGINS);
    if (kind === 'closed') tones.play(RING_CLOSES);
  };
}
