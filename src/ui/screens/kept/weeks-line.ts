import type { WeekLine, WeekMark } from '../../../exercise/past/weeks.ts';
import { h } from '../../kit/dom.ts';

const SVG = 'http://www.w3.org/2000/svg';

interface LineWords {
  readonly title: string;
  /** For whoever hears it. */
  readonly label: string;
  /** A level in its unit. */
  readonly level: (level: number) => string;
  readonly day: (epochMs: number) => string;
}

/** A quiet line over weeks: a dot for each exercise, and a stroke as long as what is not known more finely. */
export function weeksLine({ marks, ticks, firstMs, lastMs }: WeekLine, words: LineWords): HTMLElement {
  const plot = h(
    'div',
    { class: 'weeks-plot', role: 'img', 'aria-label': words.label },
    ...ticks.map(({ level, up }) => placed('weeks-tick', { bottom: up }, words.level(level))),
    ...marks.map(({ across, from, to }) =>
      placed('weeks-stroke', { left: across, bottom: from, height: to - from }),
    ),
    ...marks.map(({ across, up, isFloor }) =>
      placed(isFloor ? 'weeks-dot floor' : 'weeks-dot', { left: across, bottom: up }),
    ),
  );
  plot.prepend(thread(marks));
  const days = [words.day(firstMs), words.day(lastMs)];
  return h(
    'figure',
    { class: 'weeks' },
    h('figcaption', {}, words.title),
    h('div', { class: 'weeks-frame' }, plot),
    h('div', { class: 'weeks-days figures' }, ...[...new Set(days)].map((day) => h('span', {}, day))),
  );
}

function placed(
  name: string,
  place: Readonly<Partial<Record<'left' | 'bottom' | 'height', number>>>,
  text = '',
): HTMLElement {
  const mark = h('span', { class: name }, text);
  for (const [side, share] of Object.entries(place)) mark.style.setProperty(side, percent(share));
  return mark;
}

function thread(marks: readonly WeekMark[]): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 100 100');
  svg.setAttribute('preserveAspectRatio', 'none');
  svg.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(SVG, 'polyline');
  const points = marks.map(({ across, up }) => `${(100 * across).toFixed(2)},${(100 * (1 - up)).toFixed(2)}`);
  line.setAttribute('points', points.join(' '));
  svg.append(line);
  return svg;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)}%`;
}
