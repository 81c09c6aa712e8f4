import type { Review } from '../../../session/review/review.ts';
import { rateInForce } from '../../../settings/rate-in-force.ts';
import type { App } from '../../app/app.ts';
import { h, setText } from '../../kit/dom.ts';
import type { Scope } from '../../kit/scope.ts';
import { falseCueInterval } from '../../words/false-cue-interval.ts';
import type { ReviewWords } from './words/words-type.ts';

/** Says by how much the ratings have changed how ready this device is to notice. */
export function tuningLine(
  app: App,
  scope: Scope,
  { startFactor }: Review,
  { rating }: ReviewWords,
): HTMLElement {
  const line = h('p', { class: 'note', role: 'status' });
  scope.effect(() => {
    const { ratePerMinute, rateFactor } = app.settings.current.value;
    const interval = (factor: number): string =>
      falseCueInterval(rateInForce({ ratePerMinute, rateFactor: factor }), app.words);
    const [from, to] = [interval(startFactor), interval(rateFactor)];
    setText(line, `${from === to ? rating.untouched(to) : rating.tuned(from, to)} ${rating.why}`);
  });
  return line;
}
