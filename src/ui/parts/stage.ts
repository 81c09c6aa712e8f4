import type { FrameReport } from '../../contracts/perception.ts';
import type { App } from '../app.ts';
import { h } from '../dom.ts';
import { MeshCanvas } from '../mesh/mesh-canvas.ts';
import type { Scope } from '../scope.ts';
import type { Source } from '../state.ts';

/** The drawn face, and the small picture beside it. */
export function stage(app: App, scope: Scope, source: Source): HTMLElement {
  const { words, state, session } = app;
  const canvas = new MeshCanvas(app.theme, scope, words.watching.heading[source]);
  drawFrames(app, scope, canvas, source);
  const paused = h(
    'div',
    { class: 'paused' },
    h('p', { class: 'paused-title' }, words.watching.paused),
    h('p', { class: 'note' }, words.watching.pausedHint),
  );
  const element = h(
    'section',
    { class: 'stage', 'aria-label': words.watching.heading[source] },
    canvas.element,
    paused,
  );
  if (source === 'camera') element.append(session.video);
  scope.effect(() => {
    const screen = state.screen.value;
    const isPaused = screen.name === 'watching' && screen.paused;
    paused.hidden = !isPaused;
    session.video.hidden = isPaused || state.pictureHidden.value;
    if (isPaused) canvas.wipe();
  });
  return element;
}

/** Draws the newest frame, once, when the screen is next painted. */
export function drawFrames(app: App, scope: Scope, canvas: MeshCanvas, source: Source): void {
  let newest: FrameReport | null = null;
  scope.add(app.session.frames.subscribe((frame) => (newest = frame)));
  scope.frames((nowMs) => {
    // A last frame may arrive after the pause, when nobody's face is to be shown.
    const screen = app.state.screen.peek();
    if (screen.name === 'watching' && screen.paused) newest = null;
    if (!newest) return;
    const { landmarks } = newest;
    const mirrored = source === 'camera' && app.settings.current.peek().mirrored;
    newest = null;
    if (landmarks) canvas.draw({ values: landmarks, stride: 2 }, app.state.aspect.peek(), mirrored, nowMs);
    else canvas.wipe();
  });
}
