import { judgedNowhere, reasonTimes } from '../../../record/judged-time.ts';
import type { Span } from '../../../core/spans.ts';
import type { SessionRecord } from '../../../record/session-record.ts';
import type { App } from '../../app/app.ts';
import { h, setText } from '../../kit/dom.ts';
import { clockTime } from '../../parts/moment-text.ts';
import { allow, button } from '../../kit/button.ts';
import type { Scope } from '../../kit/scope.ts';
import type { Words } from '../../words/words-type.ts';
import type { Review } from '../../../session/review/review.ts';
import { isWhole, shifted, zoomed, type TimeWindow } from '../../../session/review/time-window.ts';
import { partRows } from './part-rows.ts';
import { longestFirst } from './reason-list.ts';
import type { ReviewWords } from './words/words-type.ts';

const TICK_STEPS_S = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1800, 3600];
const MOST_TICKS = 7;
/** A label needs this share of the axis to its right. */
const TICK_ROOM_SHARE = 0.04;
const ZOOM = 2;
const STEP_SHARE = 0.5;

/** The session, left to right as it went. The tables hold the same; a stroke that is pressed is looked at. */
export function timeline(app: App, scope: Scope, review: Review, words: ReviewWords): HTMLElement {
  const chart = h('div', { class: 'timeline', role: 'img', 'aria-label': words.timeline.chart });
  const axis = h('div', { class: 'ticks', 'aria-hidden': 'true' });
  const nowhere = judgedNowhere(review.record.peek().parts);
  scope.effect(() => {
    const window = review.window.value;
    const strokes = momentMarks(review, window);
    chart.replaceChildren(...unjudgedMarks(nowhere, window), ...strokes);
    axis.replaceChildren(...ticks(window));
  });
  return h(
    'figure',
    { class: 'timeline-frame' },
    h('div', { class: 'timeline-rows' }, chart, ...partRows(app, scope, review, words), axis),
    h(
      'div',
      { class: 'timeline-foot' },
      legend(review.record.peek(), app.words, words),
      lens(scope, review, words),
    ),
  );
}

function unjudgedMarks(spans: readonly Span[], window: TimeWindow): readonly HTMLElement[] {
  return spans
    .filter(({ fromMs, toMs }) => toMs >= window.fromMs && fromMs <= window.toMs)
    .map(({ fromMs, toMs }) => placed('unscored', fromMs, toMs, window));
}

function momentMarks(review: Review, window: TimeWindow): readonly HTMLElement[] {
  const chosen = review.chosen.value;
  return review.record.peek().moments.flatMap(({ moment: { apexMs } }, index) => {
    if (apexMs < window.fromMs || apexMs > window.toMs) return [];
    const stroke = placed('moment', apexMs, apexMs, window);
    stroke.dataset['chosen'] = String(index === chosen);
    stroke.addEventListener('click', () => review.choose(index));
    return [stroke];
  });
}

function placed(kind: string, fromMs: number, toMs: number, window: TimeWindow): HTMLElement {
  const mark = h('span', { class: kind });
  const percent = (ms: number): number =>
    Math.min(100, Math.max(0, (100 * (ms - window.fromMs)) / (window.toMs - window.fromMs)));
  mark.style.left = `${percent(fromMs)}%`;
  if (toMs > fromMs) mark.style.width = `${percent(toMs) - percent(fromMs)}%`;
  return mark;
}

function ticks({ fromMs, toMs }: TimeWindow): HTMLElement[] {
  const spanS = (toMs - fromMs) / 1000;
  const stepS = TICK_STEPS_S.find((step) => spanS / step <= MOST_TICKS) ?? spanS;
  const found: HTMLElement[] = [];
  for (
    let atS = Math.ceil(fromMs / 1000 / stepS) * stepS;
    atS * 1000 <= toMs - TICK_ROOM_SHARE * (toMs - fromMs);
    atS += stepS
  ) {
    const tick = h('span', {}, clockTime(atS * 1000));
    tick.style.left = `${(100 * (atS - fromMs / 1000)) / spanS}%`;
    found.push(tick);
  }
  return found;
}

/** Closer, wider, earlier, later: a chart that needs no wheel and no fine hand. */
function lens(scope: Scope, review: Review, { timeline }: ReviewWords): HTMLElement {
  const { durationMs } = review.record.peek();
  const zoom = (factor: number) => (): void => {
    const { record, chosen, window } = review;
    const { fromMs, toMs } = window.peek();
    const aboutMs = record.peek().moments.at(chosen.peek())?.moment.apexMs ?? (fromMs + toMs) / 2;
    window.value = zoomed(window.peek(), factor, aboutMs, durationMs);
  };
  const shift = (share: number) => (): void => {
    review.window.value = shifted(review.window.peek(), share, durationMs);
  };
  const earlier = button(scope, 'quiet', timeline.earlier, shift(-STEP_SHARE));
  const later = button(scope, 'quiet', timeline.later, shift(STEP_SHARE));
  const wider = button(scope, 'quiet', timeline.zoomOut, zoom(ZOOM));
  const closer = button(scope, 'quiet', timeline.zoomIn, zoom(1 / ZOOM));
  const range = h('span', { class: 'figures lens-range', role: 'status' });
  scope.effect(() => {
    const window = review.window.value;
    const whole = isWhole(window, durationMs);
    for (const each of [earlier, later, wider]) allow(each, !whole);
    setText(range, timeline.window(clockTime(window.fromMs), clockTime(window.toMs)));
  });
  return h('div', { class: 'lens', role: 'group' }, earlier, later, wider, closer, range);
}

/** Says what the hatching stands for: which reasons, longest first, in the whole face or a part of it. */
function legend({ parts }: SessionRecord, page: Words, { timeline }: ReviewWords): HTMLElement {
  const times = reasonTimes(parts);
  const whole = longestFirst(
    times.map(({ reason, wholeMs }) => ({ reason, ms: wholeMs })),
    page,
  );
  const partly = longestFirst(
    times.map(({ reason, partlyMs }) => ({ reason, ms: partlyMs })),
    page,
  );
  return h(
    'figcaption',
    { class: 'legend' },
    h('span', { class: 'key moment-key' }, timeline.brief),
    h('span', { class: 'key judged-key' }, timeline.judged),
    whole === '' ? null : h('span', { class: 'key unscored-key' }, `${timeline.notJudged}: ${whole}`),
    partly === '' ? null : h('span', { class: 'key partial-key' }, `${timeline.inPart}: ${partly}`),
  );
}
