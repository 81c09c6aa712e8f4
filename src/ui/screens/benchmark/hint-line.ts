import { h, setText } from '../../kit/dom.ts';
import type { Hint } from '../../../session/benchmark/bench.ts';
import type { BenchView } from './bench-view.ts';
import type { BenchmarkWords } from './words/words-type.ts';

/** Says why nothing came of the last press. */
export function hintLine({ scope, bench, words }: BenchView): HTMLElement {
  const line = h('p', { class: 'bench-hint', role: 'status' });
  scope.effect(() => setText(line, bench.hint.value ? sentence(bench.hint.value, words) : ''));
  return line;
}

function sentence(hint: Hint, words: BenchmarkWords): string {
  switch (hint) {
    case 'backend':
      return words.needsBackend;
    case 'clip':
      return words.needsClip;
    case 'tab-hidden':
      return words.tabHidden;
    case 'too-large':
    case 'not-json':
    case 'foreign':
    case 'newer-version':
    case 'damaged':
    case 'unreadable':
      return words.compare.failures[hint];
  }
}
