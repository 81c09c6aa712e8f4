import { tunedOffset } from '../../../record/tuning.ts';
import { thresholdsFor } from '../../../spotting/sensitivity.ts';
import type { App } from '../../app/app.ts';
import { h, setText } from '../../kit/dom.ts';
import type { Scope } from '../../kit/scope.ts';
import type { ReviewState } from './review-state.ts';
import type { ReviewWords } from './words/words-type.ts';

/** Ratings change how ready this device is to notice; the line says by how much, at once. */
export function tuningLine(
  app: App,
  scope: Scope,
  review: ReviewState,
  { rating }: ReviewWords,
): HTMLElement {
  const { startOffset, opened } = review;
  const { sensitivity } = app.settings.current.peek();
  const asked = (offset: number): string =>
    app.words.decimal(100 * thresholdsFor(sensitivity, offset).confidence, 1);
  const line = h('p', { class: 'note', role: 'status' });
  scope.effect(() => {
    const { moments } = review.record.value;
    // Answers from an earlier look at a kept session have had their effect already.
    const fresh = moments.map((each, at) =>
      each.rating === opened.moments[at].rating ? { rating: null } : each,
    );
    const offset = tunedOffset(startOffset, fresh);
    if (offset !== app.settings.current.peek().confidenceOffset)
      app.settings.change({ confidenceOffset: offset });
    const [from, to] = [asked(startOffset), asked(offset)];
    setText(line, `${from === to ? rating.untouched(to) : rating.tuned(from, to)} ${rating.why}`);
  });
  return line;
}
