import type { Outcome, SelfTestResult, TaskResult } from '../../../practice/self-test/result.ts';
import { seenIn, smallestSeen, verdictOf } from '../../../practice/self-test/result.ts';
import type { App } from '../../app/app.ts';
import { h } from '../../kit/dom.ts';
import { placesOf } from '../../parts/moment-text.ts';
import { tableFrame } from '../../kit/table-frame.ts';
import type { Words } from '../../words/words-type.ts';
import type { SelfTestWords } from './words/words-type.ts';

type Figure = Words['decimal'];

/** A plain verdict on the set-up, the figures behind it, and every task. */
export function resultSection(result: SelfTestResult, app: App, says: SelfTestWords): readonly HTMLElement[] {
  const figure = app.words.decimal;
  const verdict = verdictOf(result);
  const { heading, text } = says.result.verdicts[verdict];
  const why =
    verdict === 'cannot-judge' && result.mainReason
      ? [says.result.mainReason(app.words.quality.reasons[result.mainReason].short)]
      : [];
  return [
    h('h1', { tabindex: -1, 'data-focus': true }, heading),
    h('p', { class: 'lead' }, [text, ...why].join(' ')),
    figures(result, says, figure),
    taskTable(result.tasks, says, app.words, figure),
    h('p', { class: 'note' }, says.result.limits),
  ];
}

function figures(result: SelfTestResult, { result: says }: SelfTestWords, figure: Figure): HTMLElement {
  const { tasks, framesPerSecond, unjudgedMs, watchedMs, unasked } = result;
  const asked = tasks.filter(({ outcome }) => outcome.kind !== 'skipped').length;
  const smallest = smallestSeen(tasks);
  const rows: readonly (readonly [string, string])[] = [
    [says.seen, says.seenOf(seenIn(tasks).length, asked)],
    [says.smallest, smallest === null ? '–' : says.smallestIs(figure(smallest * 100, 1))],
    [says.rate, framesPerSecond > 0 ? figure(framesPerSecond, 0) : '–'],
    [says.unjudged, says.unjudgedIs(figure(unjudgedMs / 1000, 1), figure(watchedMs / 1000, 0))],
    [says.unasked, figure(unasked, 0)],
  ];
  return h(
    'dl',
    { class: 'test-figures figures' },
    ...rows.map(([name, value]) => h('div', {}, h('dt', {}, name), h('dd', {}, value))),
  );
}

function taskTable(
  tasks: readonly TaskResult[],
  says: SelfTestWords,
  words: Words,
  figure: Figure,
): HTMLElement {
  const { caption, number, asked, found, howLong, howSmall } = says.result;
  const heads = [number, asked, found, howLong, howSmall].map((name) => h('th', { scope: 'col' }, name));
  const rows = tasks.map(({ task, outcome }, at) =>
    h(
      'tr',
      {},
      h('td', { class: 'figures' }, String(at + 1)),
      h('td', {}, says.shortTasks[task]),
      h('td', {}, foundWords(outcome, says, words)),
      ...measured(outcome, says, figure),
    ),
  );
  return tableFrame(
    caption,
    h(
      'table',
      { class: 'test-table' },
      h('caption', { class: 'visually-hidden' }, caption),
      h('thead', {}, h('tr', {}, ...heads)),
      h('tbody', {}, ...rows),
    ),
  );
}

function foundWords(outcome: Outcome, says: SelfTestWords, words: Words): string {
  switch (outcome.kind) {
    case 'seen':
      return placesOf(outcome.moment, words);
    case 'elsewhere':
      return says.result.elsewhere(placesOf(outcome.moment, words));
    case 'not-judged':
      return says.outcome.notJudged(words.quality.reasons[outcome.reason].short).toLocaleLowerCase();
    case 'not-seen':
      return says.result.notFound;
    case 'skipped':
      return says.outcome.skipped.toLocaleLowerCase();
  }
}

function measured(outcome: Outcome, { result: says }: SelfTestWords, figure: Figure): readonly HTMLElement[] {
  if (outcome.kind !== 'seen' && outcome.kind !== 'elsewhere') return [h('td', {}, '–'), h('td', {}, '–')];
  const { durationMs, durationErrorMs, amplitude } = outcome.moment;
  const duration = says.duration(figure(durationMs / 1000, 2), figure(durationErrorMs / 1000, 2));
  return [
    h('td', { class: 'figures' }, duration),
    h('td', { class: 'figures' }, says.percent(figure(amplitude * 100, 1))),
  ];
}
