import { TASK_COUNT } from '../../../practice/self-test/plan.ts';
import { RING_MS } from '../../../practice/self-test/plan.ts';
import type { TaskResult } from '../../../practice/self-test/result.ts';
import type { Phase } from '../../../practice/self-test/run.ts';
import { h, setText } from '../../kit/dom.ts';
import type { Words } from '../../words/words-type.ts';
import { outcomeLine } from './outcome-words.ts';
import type { SelfTestWords } from './words/words-type.ts';

/** What to do next, how far it is, and what became of the last one. */
export class TaskPanel {
  readonly element: HTMLElement;
  readonly #says: SelfTestWords;
  readonly #words: Words;
  readonly #progress = h('p', { class: 'test-progress figures' });
  readonly #task = h('p', { class: 'test-task' });
  readonly #how = h('p', { class: 'test-how' });
  readonly #count = h('p', { class: 'test-count figures', 'aria-hidden': 'true' });
  readonly #outcome = h('p', { class: 'test-outcome' });
  readonly #marks = Array.from({ length: TASK_COUNT }, () => h('li'));

  constructor(says: SelfTestWords, words: Words) {
    this.#says = says;
    this.#words = words;
    this.element = h(
      'div',
      { class: 'test-panel' },
      this.#progress,
      h('ol', { class: 'test-marks', 'aria-hidden': 'true' }, ...this.#marks),
      h('div', { 'aria-live': 'polite' }, this.#task, this.#how, this.#outcome),
      this.#count,
    );
  }

  /** @param inNumbers counts down in numbers instead of a moving ring */
  showPhase(phase: Phase, inNumbers: boolean): void {
    const { view, tasks } = this.#says;
    if (phase.kind === 'finished') return;
    const isStill = phase.kind === 'still';
    setText(this.#task, isStill ? view.still : tasks[phase.task]);
    setText(this.#how, isStill ? view.stillHow : view.how);
    setText(this.#progress, isStill ? '' : view.progress(phase.number, TASK_COUNT));
    setText(this.#count, inNumbers ? countOf(phase, view.now) : '');
  }

  /** @param results of the tasks so far, in order */
  showResults(results: readonly TaskResult[]): void {
    results.forEach(({ outcome }, at) => (this.#marks[at]!.dataset['outcome'] = outcome.kind));
    const last = results.at(-1);
    setText(this.#outcome, last ? outcomeLine(last.outcome, this.#says, this.#words) : '');
  }
}

/** Seconds left of holding still; 3, 2, 1 while the ring closes. */
function countOf(phase: Phase, now: string): string {
  switch (phase.kind) {
    case 'still':
      return String(Math.ceil(phase.leftMs / 1000));
    case 'closing':
      return String(Math.ceil(((1 - phase.share) * RING_MS) / (RING_MS / 3)));
    case 'closed':
      return now;
    case 'waiting':
    case 'finished':
      return '';
  }
}
