import { computed } from '@preact/signals-core';
import type { AnsweredTrial } from '../../../exercise/eye/answered-trial.ts';
import type { EyePhase, EyeSession } from '../../../session/exercise/eye-session.ts';
import type { App } from '../../app/app.ts';
import { button } from '../../kit/button.ts';
import { h, setText } from '../../kit/dom.ts';
import type { Scope } from '../../kit/scope.ts';
import { listenToOneKeys } from '../../kit/one-key.ts';
import { PortraitCanvas } from '../../mesh/portrait-canvas.ts';
import { commandFor } from './alone-keys.ts';
import { AnswerPad } from './answer-pad.ts';
import { DrawnFace } from './drawn-face.ts';
import type { EyeMemory } from './eye-memory.ts';
import { feed } from './feed.ts';
import { answerWords, howMuchWords, movedWords } from './moved-words.ts';
import { onSight } from './on-sight.ts';
import { replayPair } from './replay-pair.ts';
import { resultView } from './result.ts';
import type { EyeWords } from './words/words-type.ts';

/** What fills the screen: a face and its pad, or something to read. */
type Sheet = 'trial' | 'feedback' | 'between' | 'too-slow' | 'result';

const SHEETS: Readonly<Record<EyePhase['kind'], Sheet>> = {
  measuring: 'trial',
  showing: 'trial',
  asking: 'trial',
  again: 'trial',
  feedback: 'feedback',
  between: 'between',
  'too-slow': 'too-slow',
  result: 'result',
};

/** One person's exercise. */
export function aloneView(
  app: App,
  scope: Scope,
  memory: EyeMemory,
  session: EyeSession,
  says: EyeWords,
): HTMLElement {
  const place = h('div', { class: 'eye-alone' });
  const canvas = new PortraitCanvas(app, scope, says.face);
  const face = new DrawnFace(canvas);
  scope.effect(() => {
    if (session.phase.value.kind !== 'showing' || !session.trial) return;
    face.prepare(session.trial.view, session.trial.movement);
  });
  feed(scope, face, {
    atRest: session.atRest,
    frame: (nowMs) => session.frame(nowMs),
    drawn: (nowMs) => session.drawn(nowMs),
  });
  onSight(
    scope,
    () => session.hide(),
    () => session.unhide(),
  );
  // What was being shown while the view was built anew has a gap in it.
  scope.add(() => session.hide());
  session.unhide();
  listenToOneKeys(scope, (_, code) => commandFor(memory, session, code));
  const sheet = computed(() => SHEETS[session.phase.value.kind]);
  scope.swap(
    () => sheet.value,
    (part, kind) => {
      place.replaceChildren(sheetOf(kind, { app, scope: part, memory, session, says, canvas }));
      place.querySelector<HTMLElement>('[data-focus]')?.focus({ preventScroll: true });
    },
  );
  return place;
}

interface Desk {
  readonly app: App;
  readonly scope: Scope;
  readonly memory: EyeMemory;
  readonly session: EyeSession;
  readonly says: EyeWords;
  readonly canvas: PortraitCanvas;
}

function sheetOf(kind: Sheet, desk: Desk): HTMLElement {
  const phase = desk.session.phase.peek();
  switch (kind) {
    case 'trial':
      return trialSheet(desk);
    case 'feedback':
      return phase.kind === 'feedback' ? feedbackSheet(desk, phase.answered) : h('div');
    case 'between':
      return phase.kind === 'between' ? pauseSheet(desk, desk.says.between[phase.next]) : h('div');
    case 'too-slow':
      return phase.kind === 'too-slow' ? slowSheet(desk, phase) : h('div');
    case 'result':
      return phase.kind === 'result' ? resultView(desk, phase.result) : h('div');
  }
}

function trialSheet({ app, scope, memory, session, says, canvas }: Desk): HTMLElement {
  const pad = new AnswerPad(scope, says, (answer) => session.answer(answer));
  const line = h('p', { class: 'eye-line', role: 'status' });
  const last = h('p', { class: 'note eye-last' });
  const progress = h('p', { class: 'note figures' });
  const end = button(scope, 'quiet', says.room.end, () => memory.end());
  end.setAttribute('aria-keyshortcuts', 'Escape');
  const enough = button(scope, 'quiet', says.feedback.enough, () => session.endPractice());
  scope.effect(() => {
    const phase = session.phase.value;
    pad.allow(phase.kind === 'asking');
    setText(line, lineOf(phase, says));
    enough.hidden = !('stage' in phase) || phase.stage !== 'practice';
    if ('stage' in phase)
      setText(progress, `${says.stages[phase.stage]}: ${says.progress(phase.number, phase.of)}`);
  });
  scope.effect(() => setText(last, lastWords(session.last.value, says, app)));
  return h(
    'section',
    { class: 'eye-trial', 'aria-label': says.intro.heading },
    h('h1', { class: 'visually-hidden', tabindex: -1, 'data-focus': true }, says.intro.heading),
    h('div', { class: 'eye-face' }, canvas.element),
    h(
      'div',
      { class: 'eye-side' },
      h('div', { class: 'eye-head' }, progress, enough, end),
      line,
      pad.element,
      last,
    ),
  );
}

function lineOf(phase: EyePhase, says: EyeWords): string {
  switch (phase.kind) {
    case 'measuring':
      return says.measuring;
    case 'showing':
      return says.watch;
    case 'asking':
      return says.ask;
    case 'again':
      return says.again[phase.why];
    case 'feedback':
    case 'between':
    case 'too-slow':
    case 'result':
      return '';
  }
}

/** What the trial before was, in practice. */
function lastWords(answered: AnsweredTrial | null, says: EyeWords, { words }: App): string {
  if (!answered) return '';
  const { trial, shownMs } = answered;
  if (!trial.movement) return says.nothingMoved;
  return `${movedWords(says, trial.movement)}: ${howMuchWords(says, trial.movement, shownMs, words.decimal)}`;
}

function feedbackSheet({ app, scope, session, says }: Desk, answered: AnsweredTrial): HTMLElement {
  const { trial, answer, shownMs } = answered;
  const { feedback } = says;
  const said = answer === 'nothing' ? '' : `${feedback.answered(answerWords(says, answer))} `;
  const shown = trial.movement
    ? `${howMuchWords(says, trial.movement, shownMs, app.words.decimal)}. ${feedback.slow}:`
    : '';
  return h(
    'section',
    { class: 'eye-feedback' },
    h('h1', { tabindex: -1, 'data-focus': true }, feedbackHeading(answered, feedback)),
    h('p', { class: 'note' }, said + shown),
    trial.movement ? replayPair(app, scope, says, trial.view, trial.movement) : null,
    h(
      'div',
      { class: 'ways' },
      button(scope, 'primary', feedback.goOn, () => session.goOn()),
      button(scope, 'quiet', feedback.enough, () => session.endPractice()),
    ),
  );
}

function feedbackHeading({ outcome }: AnsweredTrial, says: EyeWords['feedback']): string {
  switch (outcome) {
    case 'unseen':
      return says.unseen;
    case 'other-part':
      return says.otherPart;
    case 'other-side':
      return says.otherSide;
    case 'alarm':
      return says.alarm;
    case 'seen':
    case 'quiet':
      return '';
  }
}

function pauseSheet(
  { scope, session }: Desk,
  { heading, text, go }: EyeWords['between'][keyof EyeWords['between']],
): HTMLElement {
  return h(
    'section',
    { class: 'page eye-pause' },
    h('h1', { tabindex: -1, 'data-focus': true }, heading),
    h('p', { class: 'lead' }, text),
    h(
      'div',
      { class: 'ways' },
      button(scope, 'primary', go, () => session.goOn()),
    ),
  );
}

function slowSheet(
  { app, scope, session, memory, says }: Desk,
  { hz, misses }: { readonly hz: number; readonly misses: boolean },
): HTMLElement {
  const { slow } = says;
  return h(
    'section',
    { class: 'page eye-pause' },
    h('h1', { tabindex: -1, 'data-focus': true }, slow.heading),
    h('p', { class: 'lead' }, misses ? slow.misses : slow.display(app.words.decimal(hz, 0))),
    h('p', { class: 'note' }, slow.nothingCounted),
    h(
      'div',
      { class: 'ways' },
      button(scope, 'primary', slow.again, () => session.goOn()),
      button(scope, 'quiet', says.room.end, () => memory.end()),
    ),
  );
}
