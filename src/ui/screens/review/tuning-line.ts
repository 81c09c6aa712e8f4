import { thresholdsFor } from '../../../spotting/sensitivity.ts';
import type { Review } from '../../../session/review/review.ts';
import type { App } from '../../app/app.ts';
import { h, setText } from '../../kit/dom.ts';
import type { Scope } from '../../kit/scope.ts';
import type { ReviewWords } from './words/words-type.ts';

/** Says by how much the ratings have changed how ready this device is to notice. */
export function tuningLine(
  app: App,
  scope: Scope,
  { startOffset }: Review,
  { rating }: ReviewWords,
): HTMLElement {
  const line = h('p', { class: 'note', role: 'status' });
  scope.effect(() => {
    const { sensitivity, confidenceOffset } = app.settings.current.value;
    const asked = (offset: number): string =>
      app.words.decimal(100 * thresholdsFor(sensitivity, offset).confidence, 1);
    const [from, to] = [asked(startOffset), asked(confidenceOffset)];
    setText(line, `${from === to ? rating.untouched(to) : rating.tuned(from, to)} ${rating.why}`);
  });
  return line;
}
