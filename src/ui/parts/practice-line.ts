import { signal } from '@preact/signals-core';
import type { App } from '../app.ts';
import { h, setText } from '../dom.ts';
import { clockTime } from '../moment-words.ts';
import type { Scope } from '../scope.ts';
import { button } from './button.ts';

const CLOCK_MS = 500;

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
  const at = signal(0);
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
    previous.disabled = at.value === 0;
    next.disabled = at.value === prompts.length - 1;
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
