import uPlot from 'uplot';
import type { RunPair } from '../../../benchmark/result/compare.ts';
import type { Timeline } from '../../../benchmark/result/result.ts';
import { h } from '../../kit/dom.ts';
import { tableFrame } from '../../kit/table-frame.ts';
import { figureText } from './figure-text.ts';
import { ink, NO_POINTS, OTHER_DASH, plot } from './plot.ts';
import type { BenchView } from './bench-view.ts';

const HEIGHT_PX = 200;
const AXIS_PX = 48;
const LOWER_AXIS_PX = 28;
const DROP_PX = 10;

/** The run from left to right as it went: how long frames took, and where some were lost. */
export function timelinePart(view: BenchView, { run, other }: RunPair, title: string): HTMLElement | null {
  const { words } = view;
  const { timeline } = run;
  if (timeline.medianMs.length < 2) return null;
  const hasDrops = timeline.dropped.some((count) => count > 0);
  return h(
    'figure',
    { class: 'bench-timeline' },
    h('h3', {}, words.timeline.heading),
    plot(
      view,
      HEIGHT_PX,
      optionsFor(view, timeline, other !== null),
      dataOf(timeline, other?.timeline ?? null),
    ),
    h(
      'figcaption',
      { class: 'bench-legend', 'aria-hidden': 'true' },
      h('span', { class: 'bench-key this-key' }, words.timeline.median),
      h('span', { class: 'bench-key longest-key' }, words.timeline.longest),
      other ? h('span', { class: 'bench-key other-key' }, words.timeline.otherMedian) : null,
      hasDrops ? h('span', { class: 'bench-key drop-key' }, words.timeline.drops) : null,
    ),
    timelineTable(view, timeline, title),
  );
}

function dataOf(here: Timeline, other: Timeline | null): uPlot.AlignedData {
  const times = ({ medianMs, stepMs }: Timeline): number[] =>
    medianMs.map((_, step) => ((step + 0.5) * stepMs) / 1000);
  const own: uPlot.AlignedData = [times(here), [...here.medianMs], [...here.longestMs]];
  return other ? uPlot.join([own, [times(other), [...other.medianMs]]]) : own;
}

function optionsFor(
  { app }: BenchView,
  timeline: Timeline,
  isBeside: boolean,
): Omit<uPlot.Options, 'width' | 'height'> {
  const soft = ink('--ink-soft');
  const axis: uPlot.Axis = {
    stroke: soft,
    font: `12px ${getComputedStyle(document.body).fontFamily}`,
    ticks: { show: false },
    grid: { stroke: ink('--rule'), width: 1 },
  };
  const unit = (name: string) => (_: uPlot, splits: number[]) =>
    splits.map((value) => `${app.words.decimal(value, Number.isInteger(value) ? 0 : 1)} ${name}`);
  return {
    padding: [DROP_PX + 4, 8, 0, 0],
    legend: { show: false },
    cursor: { show: false },
    scales: { x: { time: false }, y: { range: (_, __, most) => [0, 1.1 * most] } },
    axes: [
      { ...axis, grid: { show: false }, size: LOWER_AXIS_PX, values: unit('s') },
      { ...axis, size: AXIS_PX, values: unit('ms') },
    ],
    series: [
      {},
      { stroke: ink('--data'), width: 2, points: NO_POINTS },
      { stroke: ink('--data'), width: 1, alpha: 0.55, points: NO_POINTS },
      ...(isBeside ? [{ stroke: ink('--ink'), width: 1.25, dash: OTHER_DASH, points: NO_POINTS }] : []),
    ],
    hooks: { draw: [(chart) => drawDrops(chart, timeline)] },
  };
}

/** Strokes along the upper edge, where frames were lost. */
function drawDrops(chart: uPlot, { dropped, stepMs }: Timeline): void {
  const { ctx, bbox } = chart;
  ctx.save();
  ctx.strokeStyle = ink('--ink')();
  ctx.setLineDash([]);
  ctx.lineWidth = 2 * devicePixelRatio;
  dropped.forEach((count, step) => {
    if (count === 0) return;
    const x = chart.valToPos(((step + 0.5) * stepMs) / 1000, 'x', true);
    ctx.beginPath();
    ctx.moveTo(x, bbox.top - (DROP_PX + 2) * devicePixelRatio);
    ctx.lineTo(x, bbox.top - 2 * devicePixelRatio);
    ctx.stroke();
  });
  ctx.restore();
}

function timelineTable(
  view: BenchView,
  { medianMs, longestMs, dropped, stepMs }: Timeline,
  title: string,
): HTMLElement {
  const { timeline } = view.words;
  const heads = [timeline.time, `${timeline.median}, ms`, `${timeline.longest}, ms`, timeline.dropped];
  const rows = medianMs.map((median, step) =>
    h(
      'tr',
      {},
      ...[
        figureText(view, (step * stepMs) / 1000),
        figureText(view, median),
        figureText(view, longestMs[step]!),
        String(dropped[step]),
      ].map((text) => h('td', { class: 'figures' }, text)),
    ),
  );
  return h(
    'details',
    { class: 'bench-more' },
    h('summary', { class: 'button quiet' }, timeline.table),
    tableFrame(
      `${timeline.heading}: ${title}`,
      h(
        'table',
        {},
        h('thead', {}, h('tr', {}, ...heads.map((name) => h('th', { scope: 'col' }, name)))),
        h('tbody', {}, ...rows),
      ),
    ),
  );
}
