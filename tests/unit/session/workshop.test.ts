import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FADE_MS } from '../../../src/session/fading.ts';
import { MOVEMENT_HOLD_MS, type Workshop } from '../../../src/session/workshop.ts';
import { quietRoom, type Room } from './room.fixture.ts';

let room: Room;

beforeEach(() => {
  room = quietRoom();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** The workshop that is shown. */
function shown(): Workshop {
  const { screen } = room;
  if (screen.name !== 'watching' || screen.purpose !== 'workshop') throw new Error('There is no workshop.');
  return screen.workshop;
}

describe('in a workshop', () => {
  it('a movement stays for a while, fades, and goes', async () => {
    await room.watch('workshop');
    vi.useFakeTimers();
    room.moment();
    const { movement } = shown();
    expect(movement.state.peek().phase).toBe('here');
    vi.advanceTimersByTime(MOVEMENT_HOLD_MS);
    expect(movement.state.peek().phase).toBe('going');
    vi.advanceTimersByTime(FADE_MS);
    expect(movement.state.peek().phase).toBe('away');
  });

  it('a movement that comes while another fades stays as long as any', async () => {
    await room.watch('workshop');
    vi.useFakeTimers();
    room.moment();
    vi.advanceTimersByTime(MOVEMENT_HOLD_MS + FADE_MS / 2);
    room.moment();
    vi.advanceTimersByTime(MOVEMENT_HOLD_MS - 1);
    expect(shown().movement.state.peek().phase).toBe('here');
  });

  it('the first cue takes the place of the hint', async () => {
    await room.watch('workshop');
    expect(shown().hasHadCue.peek()).toBe(false);
    room.moment();
    expect(shown().hasHadCue.peek()).toBe(true);
    expect(shown().cue.state.peek()).toEqual({ phase: 'here', content: room.state.cue.peek() });
  });

  it('a pause leaves nothing to read of the one in front of the camera', async () => {
    await room.watch('workshop');
    room.moment();
    room.visits.pause();
    expect([shown().cue, shown().movement].map(({ state }) => state.peek().phase)).toEqual(['away', 'away']);
  });

  it('the next person begins with nothing to read', async () => {
    await room.watch('workshop');
    room.moment();
    const before = shown();
    room.navigation.show('workshop');
    await room.watch('workshop');
    expect(shown()).not.toBe(before);
    expect(shown().movement.state.peek().phase).toBe('away');
    room.moment();
    expect(before.movement.state.peek().phase).toBe('away');
  });
});
