import type { App } from '../../app/app.ts';
import { h } from '../../kit/dom.ts';
import { clockTime } from '../../parts/moment-text.ts';
import type { Scope } from '../../kit/scope.ts';
import { eachChosen } from './each-chosen.ts';
import { replay } from './replay.ts';
import type { Review } from '../../../session/review/review.ts';
import type { ReviewWords } from './words/words-type.ts';

/** The moment that is looked at, as it moved. */
export function momentPanel(app: App, scope: Scope, review: Review, words: ReviewWords): HTMLElement {
  const panel = eachChosen(scope, review, 'section', (shown, index) => {
    const { moment, clip } = review.record.peek().moments[index]!;
    return [
      h('h2', { id: 'moment-title', tabindex: -1 }, words.moment.title(clockTime(moment.onsetMs, true))),
      clip ? replay(app, shown, clip, moment, words) : h('p', { class: 'note' }, words.moment.noMesh),
    ];
  });
  panel.classList.add('moment-panel');
  panel.setAttribute('aria-labelledby', 'moment-title');
  return panel;
}
