import './style.css';
import { HOLD_STILL_MS, type Phase, type SelfTestRun } from '../../../practice/self-test/run.ts';
import { kindsFor } from '../../../practice/self-test/task.ts';
import type { App } from '../../app/app.ts';
import { playTone, type Tone } from '../../cues/tone.ts';
import { h } from '../../kit/dom.ts';
import { MeshCanvas } from '../../mesh/mesh-canvas.ts';
import { button } from '../../kit/button.ts';
import { pauseButton } from '../../parts/pause-button.ts';
import { isPaused, pausedNote } from '../../parts/paused-note.ts';
import { qualityLine } from '../../parts/quality-line-view.ts';
import { drawFrames } from '../../parts/stage.ts';
import type { Scope } from '../../kit/scope.ts';
import type { Notice } from '../../../session/notice.ts';
import { lastResult, runOf, toneWanted } from './memory.ts';
import { Ring } from './ring.ts';
import { SessionClock } from '../../../practice/self-test/session-clock.ts';
import { TaskPanel } from './task-panel.ts';
import { SELF_TEST_WORDS } from './words/words.ts';

/** Low and quiet: as loud as a soft knock. */
const RING_BEGINS: Tone = { pitchHz: 330, loudness: 0.06, riseS: 0.02, fallS: 0.2 };
const RING_CLOSES: Tone = { ...RING_BEGINS, pitchHz: 440 };
/** After each of these the finder has to learn the face anew. */
const BREAKS: readonly (Notice | null)[] = ['carrying-on', 'restarted'];

/** The drawn face inside a ring, and beside it what to do when the ring closes. */
export function selfTestView(app: App, scope: Scope): HTMLElement {
  const { language, partsOff } = app.settings.current.peek();
  const says = SELF_TEST_WORDS[language];
  const { log } = app.session;
  if (!log) return h('section');
  const run = runOf(log, kindsFor(partsOff));
  const canvas = new MeshCanvas(app.theme, scope, says.view.ring);
  const ring = new Ring();
  const panel = new TaskPanel(says, app.words);
  drawFrames(app, scope, canvas, 'camera');
  const skip = button(scope, 'quiet', says.view.skip, follow(app, scope, run, ring, panel));
  scope.frames(() => (skip.disabled = run.isLearning));
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
  const element = button(scope, 'secondary', app.words.watching.end, () => app.session.end());
  element.setAttribute('aria-keyshortcuts', 'Escape');
  return element;
}

/**
 * Feeds the run with what the session hears, and draws where it is.
 * @returns a function that skips a task
 */
function follow(app: App, scope: Scope, run: SelfTestRun, ring: Ring, panel: TaskPanel): () => void {
  const { session } = app;
  const clock = new SessionClock();
  const sound = sounds();
  let told = -1;
  const tell = (): void => {
    const { result } = run;
    if (result.tasks.length === told) return;
    told = result.tasks.length;
    panel.showResults(result.tasks);
    if (told > 0) lastResult.value = result;
    if (run.isFinished) session.end();
  };
  tell();
  scope.effect(() => {
    if (BREAKS.includes(app.state.notice.value)) run.startAnew();
  });
  scope.add(session.moments.subscribe((moment) => run.addMoment(moment)));
  scope.add(
    session.frames.subscribe(({ quality }) => {
      const timeMs = session.log?.endMs ?? 0;
      run.addFrame(timeMs, quality.reasons);
      clock.hear(timeMs, performance.now());
      tell();
    }),
  );
  scope.frames((nowMs) => {
    const phase = run.phaseAt(clock.at(nowMs));
    panel.showPhase(phase, ring.isCalm);
    if (isPaused(app)) ring.show('away', 0);
    else showRing(ring, phase);
    sound(phase);
  });
  return () => {
    run.skip();
    tell();
  };
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
function sounds(): (phase: Phase) => void {
  let before: Phase['kind'] = 'finished';
  return ({ kind }) => {
    const changed = kind !== before;
    before = kind;
    if (!changed || !toneWanted.peek()) return;
    if (kind === 'closing') playTone(RING_BEGINS);
    if (kind === 'closed') playTone(RING_CLOSES);
  };
}
