import type { App } from '../app/app.ts';
import { h, setText } from '../kit/dom.ts';
import type { Scope } from '../kit/scope.ts';

/** Tells screen readers politely what others see: the cue, and what changed. */
export function announcer(app: App, scope: Scope): HTMLElement {
  const region = h('div', { class: 'visually-hidden', role: 'status', 'aria-live': 'polite' });
  scope.effect(() => {
    const { cue, notice } = app.state;
    const screen = app.state.screen.value;
    const inWorkshop = screen.name === 'watching' && screen.purpose === 'workshop';
    // A room reads every cue; whoever practises hears the words only where they are wanted.
    const told = inWorkshop || app.settings.current.value.channel === 'words';
    const words = told && cue.value ? [cue.value.text, cue.value.more ?? ''].join('. ') : '';
    const note = notice.value ? app.words.quality.notices[notice.value] : '';
    setText(region, [words, note].filter(Boolean).join(' '));
  });
  return region;
}
