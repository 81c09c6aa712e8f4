import { keptSessions } from '../../../review/kept-sessions.ts';
import { RECORD_FORMATS, recordFile } from '../../../review/record-file.ts';
import type { App } from '../../app.ts';
import { h, setText } from '../../dom.ts';
import { button } from '../../parts/button.ts';
import { saveFile } from '../../save-file.ts';
import type { Scope } from '../../scope.ts';
import type { ReviewState } from './review-state.ts';
import type { ReviewWords } from './words.ts';

/** Nothing is stored unless it is asked for here. */
export function keepPanel(
  app: App,
  scope: Scope,
  review: ReviewState,
  wasKept: boolean,
  { keep }: ReviewWords,
): HTMLElement {
  const line = h('p', { class: 'note', role: 'status' }, wasKept ? keep.kept : keep.notKept);
  let kept = wasKept;
  const store = async (): Promise<void> => {
    try {
      await keptSessions.keep(review.record.peek());
      kept = true;
      keepButton.hidden = true;
      setText(line, keep.kept);
    } catch (error) {
      console.warn(error);
      setText(line, keep.failed);
    }
  };
  const keepButton = button(scope, 'secondary', keep.keep, () => void store());
  keepButton.hidden = wasKept;
  const first = review.record.peek();
  scope.effect(() => {
    if (review.record.value !== first && kept) void store();
  });
  const [json, csv] = RECORD_FORMATS.map((format) =>
    button(scope, 'quiet', keep[format], () => saveFile(recordFile(review.record.peek(), format))),
  );
  return h(
    'section',
    { class: 'part' },
    h('h2', {}, keep.title),
    line,
    h(
      'div',
      { class: 'ways' },
      keepButton,
      json,
      csv,
      button(scope, 'quiet', keep.all, () => app.session.show('kept')),
    ),
  );
}
