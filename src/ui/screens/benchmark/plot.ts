import 'uplot/dist/uPlot.min.css';
import uPlot from 'uplot';
import { h } from '../../kit/dom.ts';
import type { BenchView } from './bench-view.ts';

/** A colour of the page, as it is when the chart is drawn. */
export function ink(name: '--data' | '--ink' | '--ink-soft' | '--rule' | '--rest'): () => string {
  return () => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

/** What a drawn line looks like that belongs to the other result. */
export const OTHER_DASH = [5, 4];

export const NO_POINTS: uPlot.Series.Points = { show: false };

/**
 * A chart as wide as its place, drawn anew in another theme. It is for the eye alone: a table holds the same.
 * @param options without a size
 */
export function plot(
  { app, scope }: BenchView,
  heightPx: number,
  options: Omit<uPlot.Options, 'width' | 'height'>,
  data: uPlot.AlignedData,
): HTMLElement {
  const place = h('div', { class: 'bench-plot', 'aria-hidden': 'true' });
  place.style.height = `${heightPx}px`;
  let chart: uPlot | null = null;
  const fit = new ResizeObserver(() => {
    const width = Math.floor(place.clientWidth);
    if (width === 0) return;
    if (chart) chart.setSize({ width, height: heightPx });
    else chart = new uPlot({ ...options, width, height: heightPx }, data, place);
  });
  fit.observe(place);
  scope.add(() => fit.disconnect());
  scope.add(() => chart?.destroy());
  scope.add(app.theme.name.subscribe(() => chart?.redraw(false)));
  return place;
}
