import type { UnscoredSpan } from '../../../contracts/moment.ts';
import { h } from '../../dom.ts';
import { clockTime } from '../../moment-words.ts';
import { isPartial } from '../../../review/judged-time.ts';
import type { SessionRecord } from '../../../review/session-record.ts';
import type { Words } from '../../words.ts';

const TICK_STEPS_S = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1800, 3600];
const MOST_TICKS = 7;

/** The whole session, left to right as it went. The table beside it holds the same. */
export function timeline(summary: SessionRecord, words: Words): HTMLElement {
  const { durationMs } = summary;
  const chart = h(
    'div',
    { class: 'timeline', role: 'img', 'aria-label': words.finished.chart },
    ...summary.unscored.map((span) =>
      placed(isPartial(span) ? 'partial' : 'unscored', span.fromMs, span.toMs, durationMs),
    ),
    ...summary.moments.map(({ moment: { apexMs } }) => placed('moment', apexMs, apexMs, durationMs)),
  );
  return h('figure', { class: 'timeline-frame' }, chart, ticks(durationMs), legend(summary, words));
}

function placed(kind: string, fromMs: number, toMs: number, durationMs: number): HTMLElement {
  const mark = h('span', { class: kind });
  const percent = (ms: number): number => (100 * Math.min(ms, durationMs)) / durationMs;
  mark.style.left = `${percent(fromMs)}%`;
  if (toMs > fromMs) mark.style.width = `${percent(toMs) - percent(fromMs)}%`;
  return mark;
}

function ticks(durationMs: number): HTMLElement {
  const durationS = durationMs / 1000;
  const stepS = TICK_STEPS_S.find((step) => durationS / step <= MOST_TICKS) ?? durationS;
  const axis = h('div', { class: 'ticks', 'aria-hidden': 'true' });
  for (let at = 0; at <= durationS; at += stepS) {
    const tick = h('span', {}, clockTime(at * 1000));
    tick.style.left = `${(100 * at) / durationS}%`;
    axis.append(tick);
  }
  return axis;
}

/** Says which reasons the hatching stands for, longest first. */
function legend(summary: SessionRecord, words: Words): HTMLElement {
  const { finished } = words;
  const whole = summary.unscored.filter((span) => !isPartial(span));
  const part = summary.unscored.filter(isPartial);
  return h(
    'figcaption',
    { class: 'legend' },
    h('span', { class: 'key moment-key' }, finished.brief),
    whole.length > 0
      ? h('span', { class: 'key unscored-key' }, `${finished.notJudged}: ${reasons(whole, words)}`)
      : null,
    part.length > 0
      ? h('span', { class: 'key partial-key' }, `${finished.partJudged}: ${reasons(part, words)}`)
      : null,
  );
}

function reasons(spans: readonly UnscoredSpan[], { quality }: Words): string {
  const totals = new Map<string, number>();
  for (const { reason, fromMs, toMs } of spans) {
    const name = quality.reasons[reason].short;
    totals.set(name, (totals.get(name) ?? 0) + toMs - fromMs);
  }
  const longestFirst = [...totals].sort((a, b) => b[1] - a[1]);
  return longestFirst.map(([name, ms]) => `${name} ${clockTime(ms)}`).join(', ');
}
