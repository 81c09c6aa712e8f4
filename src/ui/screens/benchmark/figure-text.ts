import type { Change } from '../../../benchmark/result/compare.ts';
import { placesFor, placesForCount } from '../../../benchmark/result/places.ts';
import { h } from '../../kit/dom.ts';
import type { BenchView } from './bench-view.ts';

const NONE = '–';
const RATIO_PLACES = 2;

/** A number as short as it means something. */
export function figureText({ app }: BenchView, value: number | null): string {
  return value === null ? NONE : app.words.decimal(value, placesForCount(value));
}

/** A measured time, as exact as its neighbours. */
export function timeText({ app }: BenchView, ms: number): string {
  return app.words.decimal(ms, placesFor(ms));
}

/** The other number, and how many times as much this one is; null where there is none. */
export function beside(
  view: BenchView,
  change: Change | null,
  told: (view: BenchView, value: number) => string = figureText,
): HTMLElement | null {
  if (!change) return null;
  const { app, words } = view;
  const { other, ratio } = change;
  return h(
    'span',
    { class: 'beside figures' },
    h('span', {}, told(view, other)),
    ratio === null
      ? null
      : h('span', { class: 'ratio' }, words.compare.ratio(app.words.decimal(ratio, RATIO_PLACES))),
  );
}
