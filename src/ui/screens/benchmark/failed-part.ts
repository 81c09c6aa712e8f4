import { h } from '../../kit/dom.ts';
import { button } from '../../kit/button.ts';
import type { ProblemCode } from '../../../session/problem-code.ts';
import { problemSentence } from '../../words/problem-sentence.ts';
import type { BenchView } from './bench-view.ts';

/** What went wrong, in one sentence, and the ways on. */
export function failedPart(
  { app, scope, bench, words }: BenchView,
  { code, codec }: { readonly code: ProblemCode; readonly codec: string },
): readonly HTMLElement[] {
  const { again, setUp, backendUnavailable } = words.failed;
  const sentence =
    code === 'backend-unavailable' ? backendUnavailable : problemSentence(app.words, code, codec);
  const last = button(scope, 'quiet', words.showLast, () => bench.showLast());
  last.hidden = bench.last.peek() === null;
  return [
    h('h1', { tabindex: -1, 'data-focus': true, 'data-code': code }, app.words.problemHeading),
    h('p', { class: 'lead' }, sentence),
    h(
      'div',
      { class: 'ways' },
      button(scope, 'primary', again, () => void bench.start()),
      button(scope, 'secondary', setUp, () => bench.setUp()),
      last,
    ),
  ];
}
