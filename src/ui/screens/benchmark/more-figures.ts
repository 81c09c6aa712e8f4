import { figureChange, type RunPair } from '../../../benchmark/result/compare.ts';
import { FIGURE_NAMES, FIGURES, type Figure } from '../../../benchmark/result/measures.ts';
import { h } from '../../kit/dom.ts';
import { tableFrame } from '../../kit/table-frame.ts';
import { beside, figureText } from './figure-text.ts';
import type { BenchView } from './bench-view.ts';

const PERCENT = 100;
const SECONDS = 1 / 1000;
const MEBIBYTES = 1 / 2 ** 20;

/** To the unit that the figure's words name. */
const SCALES: Readonly<Partial<Record<Figure, number>>> = {
  'dropped-share': PERCENT,
  'face-share': PERCENT,
  watched: SECONDS,
  'heap-at-start': MEBIBYTES,
  'heap-at-end': MEBIBYTES,
  'wasm-at-start': MEBIBYTES,
  'wasm-at-end': MEBIBYTES,
};

/** Everything else that has one number, one click away. */
export function moreFigures(view: BenchView, pair: RunPair, title: string): HTMLElement {
  const { more } = view.words;
  return h(
    'details',
    { class: 'bench-more' },
    h('summary', { class: 'button quiet' }, more.heading),
    tableFrame(
      `${more.heading}: ${title}`,
      h(
        'table',
        {},
        h(
          'thead',
          {},
          h('tr', {}, ...[more.measure, more.value].map((name) => h('th', { scope: 'col' }, name))),
        ),
        h('tbody', {}, ...FIGURE_NAMES.map((name) => figureRow(view, pair, name))),
      ),
    ),
  );
}

function figureRow(view: BenchView, pair: RunPair, name: Figure): HTMLElement {
  const scale = SCALES[name] ?? 1;
  const scaled = (each: BenchView, number: number): string => figureText(each, scale * number);
  const value = FIGURES[name](pair.run);
  return h(
    'tr',
    {},
    h('th', { scope: 'row' }, view.words.more.names[name]),
    h(
      'td',
      { class: 'figures' },
      value === null ? figureText(view, null) : scaled(view, value),
      beside(view, figureChange(pair, name), scaled),
    ),
  );
}
