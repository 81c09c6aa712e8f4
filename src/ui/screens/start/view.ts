import type { App } from '../../app/app.ts';
import { h, setText } from '../../kit/dom.ts';
import { MeshCanvas } from '../../mesh/mesh-canvas.ts';
import { RestingFace } from '../../mesh/resting-face.ts';
import { button } from '../../kit/button.ts';
import type { Scope } from '../../kit/scope.ts';

/** What it is, what it never does, and the ways in. Asks for nothing. */
export function startView(app: App, scope: Scope): HTMLElement {
  const { start } = app.words;
  const { navigation, visits } = app;
  return h(
    'div',
    { class: 'start' },
    h(
      'section',
      { class: 'start-words' },
      h('h1', { tabindex: -1, 'data-focus': true }, start.heading),
      h('p', { class: 'lead' }, start.lead),
      h('ul', { class: 'doors' }, ...doors(app, scope)),
      h('p', { class: 'note' }, start.cameraNote),
      h('h2', {}, start.exercises),
      h('ul', { class: 'doors' }, ...exerciseDoors(app, scope)),
      h(
        'div',
        { class: 'ways' },
        button(scope, 'quiet', start.openClip, () => app.pickClip()),
        button(scope, 'quiet', start.watchTrace, () => void visits.watchTrace()),
        button(scope, 'quiet', start.kept, () => navigation.show('kept')),
      ),
    ),
    restingFace(app, scope),
    h(
      'section',
      { class: 'promises' },
      ...start.promises.map(({ title, text }) => h('div', {}, h('h2', {}, title), h('p', {}, text))),
    ),
  );
}

/** The ways in that watch a face, the first of them the one that most people came for. */
function doors({ navigation, words: { start } }: App, scope: Scope): readonly HTMLElement[] {
  return [
    door(
      button(scope, 'primary', start.practise, () => navigation.show('prepare')),
      start.practiseLine,
    ),
    door(
      button(scope, 'secondary', start.selfTest, () => navigation.show('self-test')),
      start.selfTestLine,
    ),
    door(
      button(scope, 'secondary', start.workshop, () => navigation.show('workshop')),
      start.workshopLine,
    ),
    door(
      button(scope, 'quiet', start.benchmark, () => navigation.show('benchmark')),
      start.benchmarkLine,
    ),
  ];
}

/** Those that need nobody in view. */
function exerciseDoors({ navigation, words: { start } }: App, scope: Scope): readonly HTMLElement[] {
  return [
    door(
      button(scope, 'secondary', start.eye, () => navigation.show('eye')),
      start.eyeLine,
    ),
    door(
      button(scope, 'secondary', start.answer, () => navigation.show('answer')),
      start.answerLine,
    ),
  ];
}

/** A way in, and in one sentence where it leads. */
function door(way: HTMLElement, line: string): HTMLElement {
  return h('li', {}, way, h('p', {}, line));
}

const FRAME_MS = 1000 / 30;
/** A moment at which the generated face looks at us, for those who want no movement. */
const STILL_MS = 2900;

function restingFace(app: App, scope: Scope): HTMLElement {
  const { start } = app.words;
  const canvas = new MeshCanvas(app, scope, start.meshNote);
  const face = new RestingFace();
  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  let still = calm.matches;
  let timeMs = STILL_MS;
  let lastMs = 0;
  scope.frames((nowMs) => {
    const passedMs = nowMs - lastMs;
    if (passedMs < FRAME_MS - 2) return;
    lastMs = nowMs;
    if (!still) timeMs += Math.min(passedMs, 100);
    canvas.draw(face.at(timeMs), 1, false, nowMs);
  });
  const hold = button(scope, 'quiet', '', () => {
    still = !still;
    label();
  });
  const label = (): void => setText(hold, still ? start.meshMove : start.meshHold);
  label();
  return h(
    'figure',
    { class: 'start-face' },
    canvas.element,
    h('figcaption', {}, h('span', {}, start.meshNote), hold),
  );
}
