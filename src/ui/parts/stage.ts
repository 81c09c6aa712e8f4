import type { FrameReport } from '../../contracts/perception.ts';
import type { App } from '../app/app.ts';
import { h } from '../kit/dom.ts';
import { MeshCanvas } from '../mesh/mesh-canvas.ts';
import { isPaused, pausedNote } from './paused-note.ts';
import type { Scope } from '../kit/scope.ts';
import type { Source } from '../../session/source.ts';

/** The drawn face, and the small picture beside it. */
export function stage(app: App, scope: Scope, source: Source): HTMLElement {
  const { words, state, picture } = app;
  const canvas = new MeshCanvas(app, scope, words.watching.heading[source]);
  drawFrames(app, scope, canvas, source);
  const element = h(
    'section',
    { class: 'stage', 'aria-label': words.watching.heading[source] },
    canvas.element,
    pausedNote(app, scope, canvas),
  );
  if (source === 'camera') showPicture(picture, element);
  scope.effect(() => {
    picture.hidden = isPaused(app) || state.pictureHidden.value;
  });
  return element;
}

/** While it was in no view, the browser may have paused it. */
function showPicture(picture: HTMLVideoElement, place: HTMLElement): void {
  place.append(picture);
  if (picture.paused && picture.srcObject) picture.play().catch((error: unknown) => console.warn(error));
}

/** Draws the newest frame, once, when the screen is next painted. */
export function drawFrames(app: App, scope: Scope, canvas: MeshCanvas, source: Source): void {
  let newest: FrameReport | null = null;
  scope.add(app.hearing.frames.subscribe(({ report }) => (newest = report)));
  scope.frames((nowMs) => {
    // Of the last frame before a pause nothing is to be shown.
    if (app.state.phase.peek() === 'paused') newest = null;
    if (!newest) return;
    const { landmarks } = newest;
    const mirrored = source === 'camera' && app.settings.current.peek().mirrored;
    newest = null;
    if (landmarks) canvas.draw({ values: landmarks, stride: 2 }, app.state.aspect.peek(), mirrored, nowMs);
    else canvas.wipe();
  });
}
