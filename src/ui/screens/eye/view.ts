import './style.css';
import type { App } from '../../app/app.ts';
import { h } from '../../kit/dom.ts';
import type { Scope } from '../../kit/scope.ts';
import { aloneView } from './alone.ts';
import { EyeMemory, type EyeMode } from './eye-memory.ts';
import { eyeIntro } from './intro.ts';
import { roomView } from './room.ts';
import { EYE_WORDS } from './words/words.ts';

/** The exercise for the eye: what it is, then alone or in front of a room. */
export function eyeView(app: App, scope: Scope): HTMLElement {
  const memory = app.memory.of(EyeMemory);
  const element = h('div', { class: 'eye' });
  let isFirst = true;
  scope.swap(
    () => memory.mode.value,
    (part, mode) => {
      element.dataset['mode'] = mode.kind;
      element.replaceChildren(viewOfMode(app, part, memory, mode));
      if (!isFirst) {
        element.querySelector<HTMLElement>('[data-focus]')?.focus({ preventScroll: true });
        scrollTo(0, 0);
      }
      isFirst = false;
    },
  );
  scope.add(() => {
    // Another language leaves it as it is; another screen leaves it to be gone on with.
    if (app.state.screen.peek().name !== 'eye') memory.end();
  });
  return element;
}

function viewOfMode(app: App, scope: Scope, memory: EyeMemory, mode: EyeMode): HTMLElement {
  const says = EYE_WORDS[app.settings.current.peek().language];
  switch (mode.kind) {
    case 'intro':
      return eyeIntro(app, scope, memory, says);
    case 'alone':
      return aloneView(app, scope, memory, mode.session, says);
    case 'room':
      return roomView(app, scope, memory, mode.room, says);
  }
}
