import type { CueChannel } from '../../settings/settings.ts';
import type { App } from '../app/app.ts';
import { h, setText } from '../kit/dom.ts';
import type { Scope } from '../kit/scope.ts';

/** Light gathers, stays, and goes. @internal */
export const CUE_IN_MS = 400;
const CUE_HOLD_MS = 2000;
const CUE_OUT_MS = 1200;

const SEEN: readonly CueChannel[] = ['words', 'glow'];

/** The glow at the window's edge and, where wanted, the words near it. Fixed in place: nothing moves for it. */
export function cueView(app: App, scope: Scope): HTMLElement {
  const text = h('p', { class: 'cue-text' });
  const more = h('p', { class: 'cue-more' });
  const element = h(
    'div',
    { class: 'cue', 'aria-hidden': 'true', 'data-phase': 'away' },
    h('div', { class: 'cue-glow' }),
    h('div', { class: 'cue-words' }, text, more),
  );
  let timers: ReturnType<typeof setTimeout>[] = [];
  const later = (delayMs: number, run: () => void): void => void timers.push(setTimeout(run, delayMs));
  scope.effect(() => {
    const cue = app.state.cue.value;
    const { channel } = app.settings.current.peek();
    timers.forEach(clearTimeout);
    timers = [];
    if (!cue) {
      element.dataset['phase'] = 'away';
      return;
    }
    element.dataset['channel'] = channel;
    setText(text, channel === 'words' ? cue.text : '');
    setText(more, channel === 'words' ? (cue.more ?? '') : '');
    element.dataset['phase'] = SEEN.includes(channel) ? 'here' : 'away';
    if (SEEN.includes(channel)) later(CUE_IN_MS + CUE_HOLD_MS, () => (element.dataset['phase'] = 'going'));
    later(CUE_IN_MS + CUE_HOLD_MS + CUE_OUT_MS, () => (app.state.cue.value = null));
  });
  scope.add(() => timers.forEach(clearTimeout));
  return element;
}
