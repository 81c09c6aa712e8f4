import { signal, type Signal } from '@preact/signals-core';
import type { SessionLog } from '../../record/session-log.ts';
import type { App } from '../app/app.ts';
import { h, setText } from '../kit/dom.ts';
import { clockTime } from './moment-text.ts';
import type { Scope } from '../kit/scope.ts';
import { allow, button } from '../kit/button.ts';

const CLOCK_MS = 500;

/** Which line is shown, by session: a pause takes the view away, and leaves the session's log. */
const places = new WeakMap<SessionLog, Signal<number>>();

function placeIn(log: SessionLog | null): Signal<number> {
  const known = log && places.get(log);
  if (known) return known;
  const fresh = signal(0);
  if (log) places.set(log, fresh);
  return fresh;
}

/** What is practised: a line to speak to, the next one, and the time that is left. Null where there is neither. */
export function practiceLine(app: App, scope: Scope): HTMLElement | null {
  const { scenario, prompts, minutes } = app.session.practice;
  if (scenario === '' && prompts.length === 0 && minutes === null) return null;
  return h(
    'div',
    { class: 'practice-line' },
    prompts.length > 0 ? promptView(app, scope, prompts) : h('p', { class: 'prompt' }, scenario),
    minutes === null ? null : timeLeft(app, scope, 60_000 * minutes),
  );
}

function promptView(app: App, scope: Scope, prompts: readonly string[]): HTMLElement {
  const { practice } = app.words;
  const at = placeIn(app.session.log);
  const text = h('p', { class: 'prompt', role: 'status' });
  const place = h('span', { class: 'figures note' });
  const go = (by: number) => (): void => {
    at.value = Math.min(prompts.length - 1, Math.max(0, at.peek() + by));
  };
  const previous = button(scope, 'quiet', practice.previous, go(-1));
  const next = button(scope, 'quiet', practice.next, go(1));
  next.setAttribute('aria-keyshortcuts', 'N');
  next.dataset['key'] = 'n';
  scope.effect(() => {
    setText(text, prompts[at.value]);
    setText(place, practice.place(at.value + 1, prompts.length));
    allow(previous, at.value > 0);
    allow(next, at.value < prompts.length - 1);
  });
  return h('div', { class: 'prompts' }, text, h('div', { class: 'prompt-tools' }, place, previous, next));
}

/** Runs with the session's own time, which rests while it is paused. */
function timeLeft(app: App, scope: Scope, wholeMs: number): HTMLElement {
  const { practice } = app.words;
  const clock = h('p', { class: 'figures note time-left' });
  const tell = (): void => {
    const leftMs = wholeMs - (app.session.log?.endMs ?? 0);
    setText(clock, practice.left(clockTime(leftMs)));
    if (leftMs <= 0) app.session.end();
  };
  tell();
  scope.every(CLOCK_MS, tell);
  return clock;
}
