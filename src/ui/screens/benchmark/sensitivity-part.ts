import { sameCell } from '../../../benchmark/result/compare.ts';
import type { SensitivityCell, SensitivityCurve } from '../../../benchmark/result/result.ts';
import { DEFAULT_RATE_PER_MINUTE } from '../../../contracts/rate.ts';
import { h } from '../../kit/dom.ts';
import { tableFrame } from '../../kit/table-frame.ts';
import { falseCueInterval } from '../../words/false-cue-interval.ts';
import type { BenchView } from './bench-view.ts';

const PERCENT = 100;

/** Large to small from the top, short to long from the left; the more were found, the deeper the tone. */
export function sensitivityPart(
  view: BenchView,
  curve: SensitivityCurve,
  other: SensitivityCurve | null,
): HTMLElement {
  const { app, words } = view;
  const { grid } = words;
  const durations = rising(curve.cells.map(({ durationMs }) => durationMs));
  const amplitudes = rising(curve.cells.map(({ amplitude }) => amplitude)).reverse();
  const { decimal } = app.words;
  const note = grid.note(falseCueInterval(DEFAULT_RATE_PER_MINUTE, app.words));
  const rows = amplitudes.map((amplitude) =>
    h(
      'tr',
      {},
      h('th', { scope: 'row', class: 'figures' }, `${decimal(PERCENT * amplitude, 1)} %`),
      ...durations.map((durationMs) => {
        const cell = curve.cells.find(
          (each) => each.amplitude === amplitude && each.durationMs === durationMs,
        );
        return cell ? gridCell(cell, sameCell(other, cell)) : h('td');
      }),
    ),
  );
  return h(
    'section',
    { class: 'part bench-sensitivity' },
    h('h2', {}, grid.heading),
    h('p', { class: 'note' }, other ? `${note} ${grid.beside}` : note),
    tableFrame(
      grid.caption,
      h(
        'table',
        { class: 'bench-grid' },
        h('caption', { class: 'visually-hidden' }, grid.caption),
        h(
          'thead',
          {},
          h(
            'tr',
            {},
            h('th', { scope: 'col' }, grid.size),
            ...durations.map((ms) => h('th', { scope: 'col', class: 'figures' }, `${decimal(ms, 0)} ms`)),
          ),
        ),
        h('tbody', {}, ...rows),
      ),
    ),
    h('p', { class: 'note' }, grid.judged(decimal(PERCENT * curve.judgedShare, 0), decimal(curve.others, 0))),
  );
}

function gridCell(cell: SensitivityCell, other: SensitivityCell | null): HTMLElement {
  const element = h(
    'td',
    { class: 'figures' },
    foundOf(cell),
    other ? h('span', { class: 'beside' }, foundOf(other)) : null,
  );
  element.style.setProperty('--found', String(cell.planted > 0 ? cell.found / cell.planted : 0));
  return element;
}

function foundOf({ found, planted }: SensitivityCell): string {
  return `${found}/${planted}`;
}

function rising(values: readonly number[]): number[] {
  return [...new Set(values)].sort((a, b) => a - b);
}
