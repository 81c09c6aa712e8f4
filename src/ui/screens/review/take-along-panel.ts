import { takeAlong, type Suggests, type TakeAlong, type Tie } from '../../../record/take-along.ts';
import type { Review } from '../../../session/review/review.ts';
import type { App } from '../../app/app.ts';
import { button } from '../../kit/button.ts';
import { h } from '../../kit/dom.ts';
import type { Scope } from '../../kit/scope.ts';
import { clockTime, placesOf, roughly } from '../../parts/moment-text.ts';
import { takenAlong, type TieText } from '../../parts/take-along.ts';
import type { ReviewWords } from './words/words-type.ts';

/** One thing to take along, tied to a moment or a stretch of the session. Another answer may make it another one. */
export function takeAlongPanel(
  app: App,
  scope: Scope,
  review: Review,
  words: ReviewWords,
  again: () => void,
): HTMLElement {
  const heading = h('h2', {}, app.words.takeAlong);
  const panel = h('section', { class: 'part' });
  scope.swap(
    () => takeAlong(review.record.value),
    (part, taken) => {
      const suggested = suggestion(app, review, taken, words, again);
      const ways = [
        button(part, 'primary', ...suggested),
        ...(taken.suggests === 'again' ? [] : [button(part, 'secondary', words.again, again)]),
        button(part, 'quiet', words.home, () => app.navigation.goHome()),
      ];
      const tie = tieText(app, review, taken.tie, words);
      panel.replaceChildren(heading, ...takenAlong(words.takeAlong.lessons[taken.lesson], tie, ways));
    },
  );
  return panel;
}

function tieText({ words: page }: App, review: Review, tie: Tie, words: ReviewWords): TieText {
  if (tie.kind === 'stretch') {
    const [from, to] = [clockTime(tie.fromMs), clockTime(tie.toMs)];
    const more = tie.reason ? page.quality.reasons[tie.reason].short : '';
    return { name: from === to ? from : words.timeline.window(from, to), more };
  }
  const { moment } = review.record.peek().moments[tie.index]!;
  return {
    name: words.moment.title(clockTime(moment.onsetMs, true)),
    more: `${placesOf(moment, page)}, ${roughly(moment.durationMs, page)}`,
  };
}

/** What the button says, and what it does. */
function suggestion(
  { words: page, navigation }: App,
  review: Review,
  { tie, suggests }: TakeAlong,
  words: ReviewWords,
  again: () => void,
): readonly [string, () => void] {
  const ways: Readonly<Record<Suggests, readonly [string, () => void]>> = {
    again: [words.again, again],
    scenario: [words.takeAlong.scenario, () => navigation.show('prepare')],
    'self-test': [page.start.selfTest, () => navigation.show('self-test')],
    settings: [page.settings, () => navigation.openSettings()],
    moment: [words.takeAlong.moment, () => lookAt(review, tie)],
    answer: [page.start.answer, () => navigation.show('answer')],
    eye: [page.start.eye, () => navigation.show('eye')],
  };
  return ways[suggests];
}

/** Up to the replay, so that the next thing read and heard is that moment. */
function lookAt(review: Review, tie: Tie): void {
  if (tie.kind !== 'moment') return;
  review.choose(tie.index);
  const title = document.getElementById('moment-title');
  title?.focus({ preventScroll: true });
  title?.scrollIntoView();
}
