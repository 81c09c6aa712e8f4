import type { LookResult } from '../../../exercise/eye/tally.ts';
import { pastLooks } from '../../../exercise/past/past-of.ts';
import { LOOK_COUNTS, type EyeResult, type EyeSession } from '../../../session/exercise/eye-session.ts';
import type { App } from '../../app/app.ts';
import { button } from '../../kit/button.ts';
import { h } from '../../kit/dom.ts';
import type { Scope } from '../../kit/scope.ts';
import { tableFrame } from '../../kit/table-frame.ts';
import { keepNumbers } from '../../parts/keep-numbers.ts';
import type { EyeMemory } from './eye-memory.ts';
import { changeSentences, seenSentences, thresholdCell } from './result-sentences.ts';
import { takeAlongPanel } from './take-along-panel.ts';
import type { EyeWords } from './words/words-type.ts';

/** What a result is shown with. */
export interface ResultDesk {
  readonly app: App;
  readonly scope: Scope;
  readonly memory: EyeMemory;
  readonly session: EyeSession;
  readonly says: EyeWords;
}

/** What was seen, in plain sentences; one thing to take along; the numbers behind them. */
export function resultView(desk: ResultDesk, result: EyeResult): HTMLElement {
  const { app, scope, memory, session, says } = desk;
  const { decimal } = app.words;
  return h(
    'section',
    { class: 'page eye-result' },
    h('h1', { tabindex: -1, 'data-focus': true }, says.result.heading),
    h('p', { class: 'lead' }, seenSentences(result, says, decimal)),
    h(
      'p',
      {},
      changeSentences(result, says, decimal),
      isTooShort(result, session) ? ` ${says.result.longer}` : '',
    ),
    h('p', { class: 'note' }, says.result.says),
    result.takeAlong ? takeAlongPanel(desk, result.takeAlong) : null,
    bothLooks(app, result, says),
    keepNumbers(app, scope, result, (mark) => pastLooks(mark, session.lookCount, result)),
    h(
      'div',
      { class: 'ways' },
      button(scope, 'secondary', says.result.again, () => memory.begin()),
      button(scope, 'quiet', app.words.backToStart, () => app.navigation.goHome()),
    ),
  );
}

/** Whether a change may have been there and the looks were too short to tell. */
function isTooShort({ changes }: EyeResult, { lookCount }: EyeSession): boolean {
  return lookCount === LOOK_COUNTS[0] && Object.values(changes).some(({ kind }) => kind === 'unclear');
}

function bothLooks({ words }: App, { first, second }: EyeResult, says: EyeWords): HTMLElement {
  const { result } = says;
  const { decimal } = words;
  const row = (name: string, cell: (look: LookResult) => string): HTMLElement =>
    h(
      'tr',
      {},
      h('th', { scope: 'row' }, name),
      ...[first, second].map((look) => h('td', { class: 'figures' }, cell(look))),
    );
  const table = h(
    'table',
    {},
    h('caption', { class: 'visually-hidden' }, result.caption),
    h(
      'thead',
      {},
      h('tr', {}, h('td'), ...[result.first, result.second].map((name) => h('th', { scope: 'col' }, name))),
    ),
    h(
      'tbody',
      {},
      row(result.rows.length, ({ scales }) =>
        thresholdCell('length', scales.length.threshold, says, decimal),
      ),
      row(result.rows.size, ({ scales }) => thresholdCell('size', scales.size.threshold, says, decimal)),
      row(result.rows.sides, ({ sides }) => result.ofThem(sides.told, sides.of)),
      row(result.rows.alarms, ({ alarms }) => result.ofThem(alarms.told, alarms.of)),
      row(result.rows.repeated, ({ repeated }) => decimal(repeated, 0)),
      row(result.rows.frame, ({ frameMs }) => result.milliseconds(decimal(frameMs, 1))),
    ),
  );
  return tableFrame(result.caption, table);
}
