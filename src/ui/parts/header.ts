import type { App } from '../app/app.ts';
import { h, setText } from '../kit/dom.ts';
import type { Scope } from '../kit/scope.ts';
import { button } from '../kit/button.ts';

/** Name, the mark that tells whether the camera is on, and the theme. */
export function header(app: App, scope: Scope): HTMLElement {
  const { words } = app;
  const home = button(scope, 'quiet', words.name, () => app.navigation.goHome());
  home.classList.add('wordmark');
  home.setAttribute('aria-label', `${words.name}: ${words.backToStart}`);
  const theme = button(scope, 'quiet', '', () => app.theme.toggle());
  theme.classList.add('theme-switch');
  scope.effect(() => {
    setText(theme, app.theme.name.value === 'dark' ? words.theme.toLight : words.theme.toDark);
  });
  const settings = button(scope, 'quiet', words.settings, () => app.navigation.openSettings());
  settings.classList.add('settings-door');
  scope.effect(() => {
    const { name } = app.state.screen.value;
    settings.hidden = name === 'watching' || name === 'opening' || name === 'settings';
  });
  return h('header', { class: 'top' }, home, cameraMark(app, scope), settings, theme);
}

function cameraMark(app: App, scope: Scope): HTMLElement {
  const text = h('span');
  const mark = h('p', { class: 'mark' }, h('span', { class: 'dot', 'aria-hidden': 'true' }), text);
  scope.effect(() => {
    const screen = app.state.screen.value;
    const shown = screen.name === 'watching';
    mark.hidden = !shown;
    if (!shown) return;
    const { cameraOn, cameraOff, clipMark, traceMark } = app.words.watching;
    const isPaused = app.state.phase.value === 'paused';
    const camera = isPaused ? cameraOff : cameraOn;
    setText(text, { camera, clip: clipMark, trace: traceMark }[screen.source]);
    mark.dataset['on'] = String(screen.source === 'camera' && !isPaused);
  });
  return mark;
}
