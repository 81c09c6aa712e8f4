import { RECORD_FORMATS, recordFile } from '../../../record/record-file.ts';
import type { App } from '../../app/app.ts';
import { h, setText } from '../../kit/dom.ts';
import { button } from '../../kit/button.ts';
import { saveFile } from '../../kit/save-file.ts';
import type { Scope } from '../../kit/scope.ts';
import type { KeepState } from '../../../session/review/keeper.ts';
import type { Review } from '../../../session/review/review.ts';
import type { ReviewWords } from './words/words-type.ts';

/** Nothing is stored unless it is asked for here. */
export function keepPanel(app: App, scope: Scope, review: Review, { keep }: ReviewWords): HTMLElement {
  const { keeper } = review;
  const lines: Readonly<Record<KeepState, string>> = {
    'not-kept': keep.notKept,
    kept: keep.kept,
    failed: keep.failed,
  };
  const line = h('p', { class: 'note', role: 'status' });
  const keepIt = button(scope, 'secondary', keep.keep, () => void keeper.keep(review.record.peek()));
  const all = button(scope, 'quiet', keep.all, () => app.navigation.show('kept'));
  const [json, csv] = RECORD_FORMATS.map((format) =>
    button(scope, 'quiet', keep[format], () => saveFile(recordFile(review.record.peek(), format))),
  ) as [HTMLButtonElement, HTMLButtonElement];
  void keeper.look(review.opened.id);
  scope.effect(() => {
    const state = keeper.state.value;
    setText(line, lines[state]);
    if (state === 'kept' && document.activeElement === keepIt) all.focus();
    keepIt.hidden = state === 'kept';
  });
  return h(
    'section',
    { class: 'part' },
    h('h2', {}, keep.title),
    line,
    h('div', { class: 'ways' }, keepIt, json, csv, all),
  );
}
