import type { Prompts } from '../../session/prompts.ts';
import type { Visit } from '../../session/visit.ts';
import type { App } from '../app/app.ts';
import { h, setText } from '../kit/dom.ts';
import type { Scope } from '../kit/scope.ts';
import { allow, button } from '../kit/button.ts';
import { clockTime } from './moment-text.ts';

/** What is practised: a line to speak to, the next one, and the time that is left. Null where there is neither. */
export function practiceLine(app: App, scope: Scope, visit: Visit): HTMLElement | null {
  const { practice, prompts } = visit;
  const hasPrompts = prompts.lines.length > 0;
  if (practice.scenario === '' && !hasPrompts && practice.minutes === null) return null;
  return h(
    'div',
    { class: 'practice-line' },
    hasPrompts ? promptView(app, scope, prompts) : h('p', { class: 'prompt' }, practice.scenario),
    practice.minutes === null ? null : timeLeft(app, scope, visit),
  );
}

function promptView(app: App, scope: Scope, prompts: Prompts): HTMLElement {
  const { practice } = app.words;
  const { lines, at } = prompts;
  const text = h('p', { class: 'prompt', role: 'status' });
  const place = h('span', { class: 'figures note' });
  const previous = button(scope, 'quiet', practice.previous, () => prompts.go(-1));
  const next = button(scope, 'quiet', practice.next, () => prompts.go(1));
  next.setAttribute('aria-keyshortcuts', 'N');
  scope.effect(() => {
    setText(text, lines[at.value] ?? '');
    setText(place, practice.place(at.value + 1, lines.length));
    allow(previous, at.value > 0);
    allow(next, at.value < lines.length - 1);
  });
  return h('div', { class: 'prompts' }, text, h('div', { class: 'prompt-tools' }, place, previous, next));
}

/** Runs with the visit's own time, which rests while it is paused. */
function timeLeft(app: App, scope: Scope, visit: Visit): HTMLElement {
  const clock = h('p', { class: 'figures note time-left' });
  const tell = (): void => setText(clock, app.words.practice.left(clockTime(visit.leftMs ?? 0)));
  tell();
  scope.add(app.hearing.frames.subscribe(tell));
  return clock;
}
