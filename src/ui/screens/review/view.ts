import './style.css';
import { MEASURED_PARTS } from '../../../contracts/face-part.ts';
import type { SessionRecord } from '../../../record/session-record.ts';
import type { App } from '../../app/app.ts';
import { h } from '../../kit/dom.ts';
import { clockTime } from '../../parts/moment-text.ts';
import type { Scope } from '../../kit/scope.ts';
import type { ReviewScreen } from '../../../session/screen.ts';
import type { Source } from '../../../session/source.ts';
import { keepPanel } from './keep-panel.ts';
import { momentAnswer } from './moment-answer.ts';
import { momentPanel } from './moment-panel.ts';
import { momentsTable } from './moments-table.ts';
import { Review } from '../../../session/review/review.ts';
import { Reviews } from '../../../session/review/reviews.ts';
import { keptSessions } from '../../../storage/kept-sessions.ts';
import { takeAlongPanel } from './take-along-panel.ts';
import { timeline } from './timeline.ts';
import { judgedTables } from './judged-tables.ts';
import { REVIEW_WORDS } from './words/words.ts';
import type { ReviewWords } from './words/words-type.ts';

/** What was noticed, without weight: the time as it went, each moment to look at again, and what to do with it. */
export function reviewView({ record, kept }: ReviewScreen, app: App, scope: Scope): HTMLElement {
  const words = REVIEW_WORDS[app.settings.current.peek().language];
  const open = (): Review => new Review(record, kept, app.settings, keptSessions);
  const review = app.memory.of(Reviews).of(record, open);
  const { source, moments, unscored } = record;
  return h(
    'section',
    { class: 'page review' },
    h('h1', { tabindex: -1, 'data-focus': true }, words.heading[source]),
    lead(app, review, words),
    timeline(app, scope, review, words),
    moments.length > 0
      ? h(
          'div',
          { class: 'review-moments' },
          momentPanel(app, scope, review, words),
          momentAnswer(app, scope, review, words),
          momentsTable(app, scope, review, words),
        )
      : null,
    unscored.length > 0 ? judgedTables(app, record, words) : null,
    keepPanel(app, scope, review, words),
    takeAlongPanel(app, scope, review, words, () => again(app, source)),
  );
}

function lead(app: App, review: Review, words: ReviewWords): HTMLElement {
  const { scenario, moments, cues, truncated } = review.record.peek();
  const sentences = [
    judgedSentence(app, review.record.peek(), words),
    moments.length > 0 ? `${words.noticed(moments.length)} ${words.oftenWrong}` : words.nothingSeen,
    cues.length > 0 ? words.cues(cues.length) : '',
    truncated ? words.truncated : '',
  ];
  return h(
    'div',
    { class: 'review-lead' },
    scenario === '' ? null : h('p', { class: 'note' }, words.about(scenario)),
    h('p', { class: 'lead' }, sentences.filter(Boolean).join(' ')),
  );
}

/** Parts of the face that were judged for less time than others are told. */
function judgedSentence(
  app: App,
  { judgedMs, durationMs, parts }: SessionRecord,
  words: ReviewWords,
): string {
  const judged = clockTime(judgedMs);
  const fewer = MEASURED_PARTS.flatMap((part) => {
    const time = clockTime(parts[part].judgedMs);
    return time === judged ? [] : [words.partJudged(app.words.quality.parts[part], time)];
  });
  const whole = clockTime(durationMs);
  return fewer.length > 0
    ? words.judgedUnevenly(judged, whole, fewer.join(', '))
    : words.judged(judged, whole);
}

function again(app: App, source: Source): void {
  switch (source) {
    case 'camera': {
      app.navigation.show('prepare');
      return;
    }
    case 'clip': {
      app.pickClip();
      return;
    }
    case 'trace':
      return void app.visits.watchTrace();
  }
}
