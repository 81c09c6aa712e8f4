import { signal } from '@preact/signals-core';
import type { AnsweredTrial } from '../../../exercise/eye/answered-trial.ts';
import type { Suggestion, TakeAlong } from '../../../exercise/eye/take-along.ts';
import { EYE_LESSONS } from '../../../exercise/eye/words/words.ts';
import type { EyeSession } from '../../../session/exercise/eye-session.ts';
import type { App } from '../../app/app.ts';
import { button } from '../../kit/button.ts';
import { h } from '../../kit/dom.ts';
import type { Scope } from '../../kit/scope.ts';
import { takenAlong, type TieText } from '../../parts/take-along.ts';
import { answerWords, howMuchWords, movedWords } from './moved-words.ts';
import { replayPair } from './replay-pair.ts';
import type { EyeWords } from './words/words-type.ts';

interface Desk {
  readonly app: App;
  readonly scope: Scope;
  readonly session: EyeSession;
  readonly says: EyeWords;
}

/** One thing to take along, tied to one trial, with one button to what it suggests. */
export function takeAlongPanel(desk: Desk, { lesson, tie, suggests }: TakeAlong): HTMLElement {
  const { app, says } = desk;
  const text = EYE_LESSONS[app.settings.current.peek().language][lesson];
  const place = h('div', { class: 'eye-taken' });
  return h(
    'section',
    { class: 'part' },
    h('h2', {}, app.words.takeAlong),
    ...takenAlong(text, tieText(app, tie, says), [suggested(desk, tie, suggests, place)]),
    place,
  );
}

/** Which trial it was, what it showed, and what was answered where that was something else. */
function tieText({ words }: App, tie: AnsweredTrial, says: EyeWords): TieText {
  const { stage, number, of, trial, shownMs, answer, outcome } = tie;
  const { movement } = trial;
  const shown = movement
    ? `${movedWords(says, movement)}: ${howMuchWords(says, movement, shownMs, words.decimal)}.`
    : `${says.nothingMoved}.`;
  const isRight = outcome === 'seen' || outcome === 'quiet';
  const said = isRight ? [] : [says.feedback.answered(answerWords(says, answer))];
  return { name: `${says.stages[stage]}, ${says.progress(number, of)}`, more: [shown, ...said].join(' ') };
}

function suggested(
  desk: Desk,
  tie: AnsweredTrial,
  suggests: Suggestion,
  place: HTMLElement,
): HTMLButtonElement {
  const { scope, app, session, says } = desk;
  const way = (act: () => void): HTMLButtonElement =>
    button(scope, 'primary', says.takeAlong[suggests.kind], act);
  switch (suggests.kind) {
    case 'slowly':
      return slowly(desk, tie, suggests, place);
    case 'practice':
      return way(() => session.practiseAgain());
    case 'camera':
      return way(() => app.navigation.show('prepare'));
    case 'answer':
      return way(() => app.navigation.show('answer'));
  }
}

/** Opens both movements below it, and closes them. */
function slowly(
  { app, scope, says }: Desk,
  { trial }: AnsweredTrial,
  { movement, beside }: Extract<Suggestion, { kind: 'slowly' }>,
  place: HTMLElement,
): HTMLButtonElement {
  const isOpen = signal(false);
  const toggle = button(scope, 'primary', says.takeAlong.slowly, () => (isOpen.value = !isOpen.peek()));
  scope.swap(
    () => isOpen.value,
    (part, open) => {
      toggle.setAttribute('aria-expanded', String(open));
      place.replaceChildren(...(open ? [replayPair(app, part, says, trial.view, movement, beside)] : []));
      if (open) place.scrollIntoView({ block: 'nearest' });
    },
  );
  return toggle;
}
