import { resultToMarkdown } from '../../../benchmark/result/result-markdown.ts';
import { RESULT_FORMATS, resultFile } from '../../../benchmark/result/result-file.ts';
import type { BenchmarkResult } from '../../../benchmark/result/result.ts';
import { h, setText } from '../../kit/dom.ts';
import { button } from '../../kit/button.ts';
import { saveFile } from '../../kit/save-file.ts';
import type { SourcedResult } from '../../../session/benchmark/bench.ts';
import { filePicker } from './file-picker.ts';
import { hintLine } from './hint-line.ts';
import type { BenchView } from './bench-view.ts';

/** Another result beside this one, and away again. */
export function comparePart(view: BenchView, other: SourcedResult | null): HTMLElement {
  const { scope, bench, words } = view;
  const { heading, note, open, openOther, remove } = words.compare;
  const { openIt, picker } = filePicker(
    view,
    'secondary',
    other ? openOther : open,
    '.json,application/json',
    (file) => void bench.open(file),
  );
  return h(
    'section',
    { class: 'part' },
    h('h2', {}, heading),
    h('p', { class: 'note' }, note),
    h(
      'div',
      { class: 'ways' },
      openIt,
      other ? button(scope, 'quiet', remove, () => bench.removeOther()) : null,
    ),
    hintLine(view),
    picker,
  );
}

/** Nothing is stored here: whoever wants to keep a result takes it along. */
export function keepPart({ scope, words }: BenchView, result: BenchmarkResult): HTMLElement {
  const { keep } = words;
  const line = h('p', { class: 'note', role: 'status' });
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(resultToMarkdown(result));
      setText(line, keep.copied);
    } catch (error) {
      console.warn(error);
      setText(line, keep.notCopied);
    }
  };
  return h(
    'section',
    { class: 'part' },
    h('h2', {}, keep.heading),
    h(
      'div',
      { class: 'ways' },
      button(scope, 'secondary', keep.copy, () => void copy()),
      ...RESULT_FORMATS.map((format) =>
        button(scope, 'secondary', keep[format], () => saveFile(resultFile(result, format))),
      ),
    ),
    line,
  );
}
