import { MEASURED_PARTS, type MeasuredPart } from '../../../contracts/face-part.ts';
import { gaps, union, type Span } from '../../../core/spans.ts';
import type { SessionRecord } from '../../../record/session-record.ts';
import type { Review } from '../../../session/review/review.ts';
import type { TimeWindow } from '../../../session/review/time-window.ts';
import type { App } from '../../app/app.ts';
import { h } from '../../kit/dom.ts';
import type { Scope } from '../../kit/scope.ts';
import { clockTime } from '../../parts/moment-text.ts';
import type { ReviewWords } from './words/words-type.ts';

/** A thin row for each part of the face, filled where it was judged. */
export function partRows(
  app: App,
  scope: Scope,
  review: Review,
  { timeline }: ReviewWords,
): readonly HTMLElement[] {
  const record = review.record.peek();
  return MEASURED_PARTS.flatMap((part) => {
    const name = app.words.quality.parts[part];
    const judged = h('span', { class: 'judged' });
    const share = timeline.partJudged(
      name,
      clockTime(record.parts[part].judgedMs),
      clockTime(record.durationMs),
    );
    scope.effect(() => {
      const window = review.window.value;
      judged.style.clipPath = outline(judgedIn(record, part, window), window);
    });
    return [
      h('span', { class: 'part-name', 'aria-hidden': 'true' }, name),
      h('div', { class: 'part-row', role: 'img', 'aria-label': share, 'data-part': part }, judged),
    ];
  });
}

function judgedIn(
  { parts, durationMs }: SessionRecord,
  part: MeasuredPart,
  window: TimeWindow,
): readonly Span[] {
  const toMs = Math.min(durationMs, window.toMs);
  return gaps(union(parts[part].unjudged), { fromMs: window.fromMs, toMs });
}

/** One shape for any number of stretches of time: rectangles that hang on its upper edge. */
function outline(stretches: readonly Span[], { fromMs, toMs }: TimeWindow): string {
  const corners = stretches.flatMap((stretch) => {
    const [left, right] = [stretch.fromMs, stretch.toMs].map(
      (ms) => `${((100 * (ms - fromMs)) / (toMs - fromMs)).toFixed(3)}%`,
    );
    return [`${left} 0%`, `${left} 100%`, `${right} 100%`, `${right} 0%`];
  });
  return `polygon(${corners.length > 0 ? corners.join(', ') : '0% 0%'})`;
}
