import { beforeEach, describe, expect, it } from 'vitest';
import { EyeRoom, ROOM_LEVELS, type RoomPhase } from '../../../../src/session/exercise/eye-room.ts';
import { frameTimes, type Display } from '../../exercise/frames.fixture.ts';

let room: EyeRoom;
let times: Generator<number>;

function open(display: Display = { frameMs: 1000 / 60 }): void {
  room = new EyeRoom({ seed: 4, faceCount: 24 });
  times = frameTimes(display);
  watch(40);
}

function watch(frames: number): void {
  for (let frame = 0; frame < frames; frame++) {
    const atMs = times.next().value as number;
    room.frame(atMs);
    room.drawn(atMs + 2);
  }
}

const kind = (): RoomPhase['kind'] => room.phase.peek().kind;

beforeEach(() => open());

describe('the exercise in front of a room', () => {
  it('shows when asked, reveals when asked, and goes on to another face', () => {
    const { view } = room.atRest;
    room.show();
    expect(kind()).toBe('showing');
    watch(400);
    expect(kind()).toBe('shown');
    room.reveal();
    expect(room.phase.peek()).toMatchObject({ kind: 'revealed', trial: { view } });
    room.slow();
    expect(kind()).toBe('slow');
    room.next();
    expect(kind()).toBe('ready');
    expect(room.atRest.view).not.toEqual(view);
  });

  it('shows the same once more', () => {
    const { view } = room.atRest;
    room.show();
    watch(400);
    room.show();
    expect(kind()).toBe('showing');
    expect(room.atRest.view).toEqual(view);
  });

  it('gives nothing away before it was shown', () => {
    room.reveal();
    room.slow();
    expect(kind()).toBe('ready');
  });

  it('says when it was not shown whole', () => {
    open({ frameMs: 1000 / 60, stall: (frame) => (frame > 45 && frame % 2 === 0 ? 2 : 1) });
    room.show();
    watch(400);
    expect(kind()).toBe('missed');
  });

  it('can be revealed when it was not shown whole, without a word on how long it stood', () => {
    open({ frameMs: 1000 / 60, stall: (frame) => (frame > 45 && frame % 2 === 0 ? 2 : 1) });
    room.show();
    watch(400);
    room.reveal();
    expect(room.phase.peek()).toMatchObject({ kind: 'revealed', shownMs: null });
  });

  it('says when the display is too slow', () => {
    open({ frameMs: 1000 / 30 });
    room.show();
    expect(kind()).toBe('too-slow');
  });

  it('is at rest again once the tab was hidden, to be shown anew', () => {
    room.show();
    watch(20);
    room.hide();
    expect(kind()).toBe('ready');
  });

  it('grows harder and easier within its levels', () => {
    for (let step = 0; step < 9; step++) room.change(1);
    expect(room.level.peek()).toBe(ROOM_LEVELS - 1);
    for (let step = 0; step < 9; step++) room.change(-1);
    expect(room.level.peek()).toBe(0);
  });
});
