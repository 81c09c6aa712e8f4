import { pairRuns } from '../../../benchmark/result/compare.ts';
import { sensitivityFacts } from '../../../benchmark/result/sensitivity-facts.ts';
import { sensitivitySentence } from '../../../benchmark/result/sensitivity-sentence.ts';
import { h } from '../../kit/dom.ts';
import { button } from '../../kit/button.ts';
import type { SourcedResult } from '../../../session/benchmark/bench.ts';
import { comparePart, keepPart } from './keep-part.ts';
import { runPart } from './run-part.ts';
import { sensitivityPart } from './sensitivity-part.ts';
import type { BenchView } from './bench-view.ts';
import { whereMeasured } from './where-measured.ts';

/** The answer first, then what it rests on, then what to do with it. */
export function resultPart(
  view: BenchView,
  main: SourcedResult,
  other: SourcedResult | null,
): readonly HTMLElement[] {
  const { app, scope, bench, words } = view;
  const { result } = main;
  const { language } = app.settings.current.peek();
  const facts = result.sensitivity && sensitivityFacts(result.sensitivity);
  const sentence = facts ? sensitivitySentence(facts, language, app.words.decimal) : words.result.notMeasured;
  return [
    h('h1', { tabindex: -1, 'data-focus': true }, heading(view, main, other)),
    h('p', { class: 'lead bench-sentence' }, sentence),
    ...(result.sensitivity
      ? [h('p', { class: 'note bench-face' }, words.result.faces[result.sensitivity.face])]
      : []),
    whereMeasured(view, main, other),
    ...pairRuns(result, other?.result ?? null).map((pair) => runPart(view, pair, other !== null)),
    ...(result.sensitivity
      ? [sensitivityPart(view, result.sensitivity, other?.result.sensitivity ?? null)]
      : []),
    comparePart(view, other),
    keepPart(view, result),
    h(
      'div',
      { class: 'ways' },
      main.file === ''
        ? button(scope, 'primary', words.again, () => void bench.start())
        : button(scope, 'primary', words.measureHere, () => bench.setUp()),
      main.file === '' ? button(scope, 'secondary', words.changeSetUp, () => bench.setUp()) : null,
      button(scope, 'quiet', app.words.backToStart, () => app.navigation.goHome()),
    ),
  ];
}

function heading({ words }: BenchView, main: SourcedResult, other: SourcedResult | null): string {
  if (other) return words.result.headingBeside;
  return main.file === '' ? words.result.heading : words.result.headingOpened;
}
