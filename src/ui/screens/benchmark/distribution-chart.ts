import uPlot from 'uplot';
import type { Distribution } from '../../../core/distribution.ts';
import { h } from '../../kit/dom.ts';
import { sharesIn, ticksIn, type BinRange } from './bin-scale.ts';
import { ink, NO_POINTS, OTHER_DASH, plot } from './plot.ts';
import type { Words } from '../../words/words-type.ts';
import type { BenchView } from './bench-view.ts';

const HEIGHT_PX = 36;
const FILL_ALPHA = '38';

/** How often a step took how long; of two results, one over the other. */
export function distributionChart(
  view: BenchView,
  here: Distribution,
  other: Distribution | null,
  range: BinRange,
): HTMLElement {
  const bins = Array.from({ length: range.to - range.from + 1 }, (_, at) => range.from + at);
  const shares = [here, ...(other ? [other] : [])].map((each) => sharesIn(each, range));
  return plot(view, HEIGHT_PX, optionsFor(other !== null, range), [bins, ...shares]);
}

function optionsFor(isBeside: boolean, range: BinRange): Omit<uPlot.Options, 'width' | 'height'> {
  return {
    padding: [2, 0, 0, 0],
    legend: { show: false },
    cursor: { show: false },
    scales: {
      x: { time: false, range: () => [range.from, range.to] },
      y: { range: (_, __, most) => [0, most] },
    },
    axes: [{ show: false }, { show: false }],
    series: [{}, hereSeries(), ...(isBeside ? [otherSeries()] : [])],
    hooks: { drawClear: [(chart) => drawTicks(chart, range)] },
  };
}

function hereSeries(): uPlot.Series {
  const data = ink('--data');
  return { ...stepped(), stroke: data, fill: () => `${data()}${FILL_ALPHA}`, width: 1.5 };
}

function otherSeries(): uPlot.Series {
  return { ...stepped(), stroke: ink('--ink'), dash: OTHER_DASH, width: 1.25 };
}

function stepped(): uPlot.Series {
  const { stepped: build } = uPlot.paths;
  return { points: NO_POINTS, ...(build ? { paths: build({ align: 1 }) } : {}) };
}

/** A fine line at every power of ten, below the times. */
function drawTicks({ ctx, bbox }: uPlot, range: BinRange): void {
  ctx.save();
  ctx.strokeStyle = ink('--rule')();
  ctx.setLineDash([]);
  ctx.lineWidth = devicePixelRatio;
  for (const { share } of ticksIn(range)) {
    const x = Math.round(bbox.left + share * bbox.width) + 0.5;
    ctx.beginPath();
    ctx.moveTo(x, bbox.top);
    ctx.lineTo(x, bbox.top + bbox.height);
    ctx.stroke();
  }
  ctx.restore();
}

/** Short: there is little room between two of them. */
function tickText({ decimal }: Words, ms: number): string {
  return ms >= 1000 ? `${decimal(ms / 1000, 0)} s` : decimal(ms, ms < 1 ? 1 : 0);
}

/** The powers of ten in words, above the charts. */
export function tickRow({ app }: BenchView, range: BinRange): HTMLElement {
  const row = h('div', { class: 'bench-ticks', 'aria-hidden': 'true' });
  for (const { ms, share } of ticksIn(range)) {
    const tick = h('span', {}, tickText(app.words, ms));
    tick.style.left = `${100 * share}%`;
    row.append(tick);
  }
  return row;
}
