import { timeChange, type Percentile, type RunPair } from '../../../benchmark/result/compare.ts';
import { TIMES, timesOf, type TimeName } from '../../../benchmark/result/measures.ts';
import { h } from '../../kit/dom.ts';
import { tableFrame } from '../../kit/table-frame.ts';
import { rangeOf, type BinRange } from './bin-scale.ts';
import { distributionChart, tickRow } from './distribution-chart.ts';
import { beside, timeText } from './figure-text.ts';
import type { BenchView } from './bench-view.ts';

const PERCENTILES: readonly Percentile[] = ['p50', 'p95', 'p99', 'max'];
/** They hold several steps, so they come last and stand out. */
const WHOLES: readonly TimeName[] = ['work', 'capture-to-result', 'end-to-cue'];
const ROWS: readonly TimeName[] = [...TIMES.filter((name) => !WHOLES.includes(name)), ...WHOLES];

/** Each step of a frame's way in a row: how its times spread, and what they come to. */
export function timesPart(view: BenchView, pair: RunPair, title: string): HTMLElement {
  const { times } = view.words;
  const { run, other } = pair;
  const shown = ROWS.filter((name) => timesOf(run, name) !== null);
  const all = shown.flatMap((name) => [timesOf(run, name), other && timesOf(other, name)]);
  const range = rangeOf(all.filter((each) => each !== null));
  const heads = PERCENTILES.map((name) =>
    h('th', { scope: 'col', class: 'figures' }, name === 'max' ? times.max : name),
  );
  const caption = `${times.caption}: ${title}`;
  return h(
    'div',
    { class: 'bench-times' },
    h('h3', {}, times.heading),
    h('p', { class: 'note' }, times.note),
    tableFrame(
      caption,
      h(
        'table',
        {},
        h('caption', { class: 'visually-hidden' }, caption),
        h(
          'thead',
          {},
          h(
            'tr',
            {},
            h('th', { scope: 'col' }, times.stage),
            h(
              'th',
              { scope: 'col', class: 'spread' },
              h('span', { class: 'visually-hidden' }, times.spread),
              tickRow(view, range),
            ),
            ...heads,
          ),
        ),
        h('tbody', {}, ...shown.map((name) => timeRow(view, pair, name, range))),
      ),
    ),
  );
}

function timeRow(view: BenchView, pair: RunPair, name: TimeName, range: BinRange): HTMLElement {
  const here = timesOf(pair.run, name)!;
  const other = pair.other && timesOf(pair.other, name);
  return h(
    'tr',
    { class: WHOLES.includes(name) ? 'whole' : undefined, 'data-time': name },
    h('th', { scope: 'row' }, view.words.times.names[name]),
    h('td', { class: 'spread' }, distributionChart(view, here, other, range)),
    ...PERCENTILES.map((percentile) =>
      h(
        'td',
        { class: 'figures' },
        timeText(view, here[percentile]),
        beside(view, timeChange(pair, name, percentile), timeText),
      ),
    ),
  );
}
