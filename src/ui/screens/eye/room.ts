import { computed } from '@preact/signals-core';
import { maySay, ROOM_LEVELS, type EyeRoom, type RoomPhase } from '../../../session/exercise/eye-room.ts';
import type { App } from '../../app/app.ts';
import { allow, button, leaveNoFocus } from '../../kit/button.ts';
import { h, setText } from '../../kit/dom.ts';
import type { Scope } from '../../kit/scope.ts';
import { listenToOneKeys } from '../../kit/one-key.ts';
import { PortraitCanvas } from '../../mesh/portrait-canvas.ts';
import { DrawnFace } from './drawn-face.ts';
import type { EyeMemory } from './eye-memory.ts';
import { feed } from './feed.ts';
import { howMuchWords, movedWords } from './moved-words.ts';
import { onSight } from './on-sight.ts';
import { replayPair } from './replay-pair.ts';
import type { EyeWords } from './words/words-type.ts';

/** The large view: one face for everybody, led by somebody at the keyboard or with a presenter. */
export function roomView(
  app: App,
  scope: Scope,
  memory: EyeMemory,
  room: EyeRoom,
  says: EyeWords,
): HTMLElement {
  const stage = h('div', { class: 'eye-stage' });
  const canvas = new PortraitCanvas(app, scope, says.face);
  feed(scope, new DrawnFace(canvas), {
    atRest: room.atRest,
    frame: (nowMs) => room.frame(nowMs) ?? room.atRest,
    drawn: (nowMs) => room.drawn(nowMs),
  });
  onSight(
    scope,
    () => room.hide(),
    () => undefined,
  );
  scope.add(() => room.hide());
  const slow = computed(() => (room.phase.value.kind === 'slow' ? room.phase.value : null));
  scope.swap(
    () => slow.value,
    (part, shown) => {
      const movement = shown?.trial.movement;
      stage.replaceChildren(
        shown && movement ? replayPair(app, part, says, shown.trial.view, movement) : canvas.element,
      );
    },
  );
  listenToOneKeys(scope, (_, code) => commandFor(memory, room, code));
  const line = h('p', { class: 'eye-caption' });
  const more = h('p', { class: 'eye-more figures' });
  scope.effect(() => {
    setText(line, captionOf(room.phase.value, says));
    setText(more, moreOf(room.phase.value, says, app));
  });
  return h(
    'section',
    { class: 'eye-room' },
    h('h1', { class: 'visually-hidden', tabindex: -1, 'data-focus': true }, says.room.heading),
    stage,
    h('div', { class: 'eye-captions', role: 'status' }, line, more),
    tools(scope, memory, room, says),
  );
}

function tools(scope: Scope, memory: EyeMemory, room: EyeRoom, { room: says }: EyeWords): HTMLElement {
  const way = (name: 'show' | 'slow' | 'reveal' | 'next', act: () => void): HTMLButtonElement => {
    const element = button(scope, name === 'show' ? 'primary' : 'secondary', '', act);
    element.append(says[name], ' ', h('kbd', { 'aria-hidden': 'true' }, says.keys[name]));
    leaveNoFocus(scope, element);
    return element;
  };
  const show = way('show', () => room.show());
  const slow = way('slow', () => room.slow());
  const reveal = way('reveal', () => room.reveal());
  const level = h('span', { class: 'note figures' });
  const [easier, harder] = [
    button(scope, 'quiet', says.easier, () => room.change(-1)),
    button(scope, 'quiet', says.harder, () => room.change(1)),
  ] as const;
  for (const each of [easier, harder]) leaveNoFocus(scope, each);
  scope.effect(() => {
    const phase = room.phase.value;
    allow(show, phase.kind !== 'showing');
    for (const each of [slow, reveal]) allow(each, maySay(phase));
    setText(level, says.level(room.level.value + 1, ROOM_LEVELS));
    allow(easier, room.level.value > 0);
    allow(harder, room.level.value < ROOM_LEVELS - 1);
  });
  return h(
    'div',
    { class: 'eye-tools', role: 'group', 'aria-label': says.heading },
    show,
    reveal,
    slow,
    way('next', () => room.next()),
    h('span', { class: 'eye-level' }, easier, level, harder),
    button(scope, 'quiet', says.end, () => memory.end()),
  );
}

/** A presenter's two keys go through it in order. */
function advance(room: EyeRoom): void {
  switch (room.phase.peek().kind) {
    case 'ready':
    case 'missed':
    case 'too-slow':
      room.show();
      return;
    case 'shown':
      room.reveal();
      return;
    case 'revealed':
      room.slow();
      return;
    case 'slow':
      room.next();
      return;
    case 'showing':
  }
}

function commandFor(memory: EyeMemory, room: EyeRoom, code: string): (() => void) | null {
  const commands: Readonly<Record<string, () => void>> = {
    Space: () => room.show(),
    KeyS: () => room.slow(),
    KeyR: () => room.reveal(),
    KeyN: () => room.next(),
    PageDown: () => advance(room),
    PageUp: () => room.show(),
    ArrowUp: () => room.change(1),
    ArrowDown: () => room.change(-1),
    Escape: () => memory.end(),
  };
  return commands[code] ?? null;
}

function captionOf(phase: RoomPhase, says: EyeWords): string {
  switch (phase.kind) {
    case 'ready':
      return says.room.ready;
    case 'showing':
      return says.watch;
    case 'shown':
      return says.room.shown;
    case 'missed':
      return says.room.missed;
    case 'too-slow':
      return says.room.tooSlow;
    case 'revealed':
    case 'slow': {
      const { movement } = phase.trial;
      if (!movement) return says.nothingMoved;
      return phase.kind === 'slow' ? says.feedback.slow : movedWords(says, movement);
    }
  }
}

function moreOf(phase: RoomPhase, says: EyeWords, { words }: App): string {
  if (!('trial' in phase) || !phase.trial.movement || phase.shownMs === null) return '';
  return howMuchWords(says, phase.trial.movement, phase.shownMs, words.decimal);
}
