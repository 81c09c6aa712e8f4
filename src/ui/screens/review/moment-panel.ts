import { RATINGS } from '../../../review/session-record.ts';
import type { ReviewedMoment } from '../../../review/session-record.ts';
import type { App } from '../../app.ts';
import { h } from '../../dom.ts';
import { clockTime, placesOf, surePercent } from '../../moment-words.ts';
import { allow, button } from '../../parts/button.ts';
import { choiceRow } from '../../parts/choice-row.ts';
import { Scope } from '../../scope.ts';
import { replay } from './replay.ts';
import type { ReviewState } from './review-state.ts';
import { tuningLine } from './tuning-line.ts';
import type { ReviewWords } from './words.ts';

/** The moment that is looked at: its replay, what is known of it, and the person's own answer. */
export function momentPanel(app: App, scope: Scope, review: ReviewState, words: ReviewWords): HTMLElement {
  const panel = h('section', { class: 'moment-panel', 'aria-labelledby': 'moment-title' });
  let shown = new Scope();
  scope.add(() => shown.dispose());
  scope.effect(() => {
    const index = review.chosen.value;
    shown.dispose();
    shown = new Scope();
    panel.replaceChildren(...portrait(app, shown, review, index, words));
  });
  return h(
    'div',
    { class: 'moment-side' },
    panel,
    tuningLine(app, scope, review, words),
    paging(scope, review, words),
  );
}

function portrait(
  app: App,
  scope: Scope,
  review: ReviewState,
  index: number,
  words: ReviewWords,
): readonly HTMLElement[] {
  const { moment: panel, rating } = words;
  const reviewed = review.record.peek().moments[index];
  const { moment, clip } = reviewed;
  return [
    h('h2', { id: 'moment-title' }, panel.title(clockTime(moment.onsetMs, true))),
    clip ? replay(app, scope, clip, moment.onsetMs, words) : h('p', { class: 'note' }, panel.noMesh),
    facts(app, reviewed, words),
    choiceRow(
      scope,
      { name: 'rating', label: rating.question, choices: RATINGS, words: rating.answers },
      () => reviewed.rating,
      (answer) => review.rate(index, answer),
    ),
  ];
}

function facts(app: App, { moment }: ReviewedMoment, { moment: words }: ReviewWords): HTMLElement {
  const seconds = (ms: number): string => app.words.decimal(ms / 1000, 2);
  const places = placesOf(moment, app.words);
  return h(
    'p',
    { class: 'moment-facts' },
    h('strong', {}, places.charAt(0).toLocaleUpperCase() + places.slice(1)),
    '. ',
    words.lasted(seconds(moment.durationMs), seconds(moment.durationErrorMs)),
    ' ',
    words.size(app.words.decimal(100 * moment.amplitude, 1)),
    ' ',
    words.sure(surePercent(moment)),
  );
}

function paging(scope: Scope, review: ReviewState, { moment }: ReviewWords): HTMLElement {
  const last = review.record.peek().moments.length - 1;
  const step = (by: number) => (): void => review.choose(review.chosen.peek() + by);
  const previous = button(scope, 'quiet', moment.previous, step(-1));
  const next = button(scope, 'quiet', moment.next, step(1));
  scope.effect(() => {
    allow(previous, review.chosen.value > 0);
    allow(next, review.chosen.value < last);
  });
  return h('div', { class: 'paging' }, previous, next);
}
