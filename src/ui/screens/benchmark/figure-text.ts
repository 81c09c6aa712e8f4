import type { Change } from '../../../benchmark/compare.ts';
import { placesFor } from '../../../benchmark/places.ts';
import type { BenchView } from './view.ts';

const NONE = '–';
const RATIO_PLACES = 2;

/** A number as short as it means something. */
export function figureText({ app }: BenchView, value: number | null): string {
  return value === null ? NONE : app.words.decimal(value, placesFor(value));
}

/** The other number, and how this one stands to it; empty where there is none. */
export function changeText(view: BenchView, change: Change | null, scale = 1): string {
  if (!change) return '';
  const other = figureText(view, scale * change.other);
  const { ratio } = change;
  return ratio === null
    ? view.words.compare.otherOnly(other)
    : view.words.compare.ratio(other, view.app.words.decimal(ratio, RATIO_PLACES));
}
