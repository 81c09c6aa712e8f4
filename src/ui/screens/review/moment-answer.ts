import { MEASURED_PARTS } from '../../../contracts/face-part.ts';
import type { Moment } from '../../../contracts/moment.ts';
import { RATINGS } from '../../../record/rating.ts';
import type { ReviewedMoment } from '../../../record/session-record.ts';
import type { App } from '../../app/app.ts';
import { h } from '../../kit/dom.ts';
import { placesOf, realOfTen } from '../../parts/moment-text.ts';
import { allow, button } from '../../kit/button.ts';
import { choiceRow } from '../../kit/choice-row.ts';
import type { Scope } from '../../kit/scope.ts';
import { eachChosen } from './each-chosen.ts';
import type { Review } from '../../../session/review/review.ts';
import { tuningLine } from './tuning-line.ts';
import type { ReviewWords } from './words/words-type.ts';

/** What is known of the moment that is looked at, and the person's own answer. */
export function momentAnswer(app: App, scope: Scope, review: Review, words: ReviewWords): HTMLElement {
  const { rating } = words;
  const about = eachChosen(scope, review, 'section', (shown, index) => {
    const reviewed = review.record.peek().moments[index]!;
    return [
      ...facts(app, reviewed, words),
      choiceRow(
        shown,
        { name: 'rating', label: rating.question, choices: RATINGS, words: rating.answers },
        { read: () => reviewed.rating, choose: (answer) => review.rate(index, answer) },
      ),
    ];
  });
  about.classList.add('moment-answer');
  return h(
    'div',
    { class: 'moment-side' },
    about,
    tuningLine(app, scope, review, words),
    paging(scope, review, words),
  );
}

function facts(app: App, { moment }: ReviewedMoment, { moment: words }: ReviewWords): readonly HTMLElement[] {
  const { decimal } = app.words;
  const seconds = (ms: number): string => decimal(ms / 1000, 2);
  const places = placesOf(moment, app.words);
  const sentences = [
    words.lasted(seconds(moment.durationMs), seconds(moment.durationErrorMs)),
    words.size(decimal(100 * moment.amplitude, 1)),
    words.sure(realOfTen(moment)),
    ...unjudgedParts(app, moment, words),
  ];
  return [
    h('p', { class: 'moment-place' }, places.charAt(0).toLocaleUpperCase() + places.slice(1)),
    h('p', {}, sentences.join(' ')),
  ];
}

function unjudgedParts(app: App, { judgedParts }: Moment, words: ReviewWords['moment']): readonly string[] {
  const unjudged = MEASURED_PARTS.filter((part) => !judgedParts.includes(part));
  if (unjudged.length === 0) return [];
  return [words.notJudged(unjudged.map((part) => app.words.quality.parts[part]).join(', '))];
}

function paging(scope: Scope, review: Review, { moment }: ReviewWords): HTMLElement {
  const last = review.record.peek().moments.length - 1;
  const step = (by: number) => (): void => review.choose(review.chosen.peek() + by);
  const previous = button(scope, 'quiet', moment.previous, step(-1));
  const next = button(scope, 'quiet', moment.next, step(1));
  scope.effect(() => {
    allow(previous, review.chosen.value > 0);
    allow(next, review.chosen.value < last);
  });
  return h('div', { class: 'ways' }, previous, next);
}
