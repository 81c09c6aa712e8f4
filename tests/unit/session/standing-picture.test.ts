import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { quietRoom, type Room } from './room.fixture.ts';

let room: Room;

beforeEach(async () => {
  room = quietRoom();
  await room.watch();
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
  // What follows the visit was begun by the real clock.
  void room.visits.useCamera('practice');
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const standing = (): string => room.state.standing.peek();

/** Lets so much time pass, with a frame every 100 ms, or none. */
function pass(ms: number, frameAt: ((atMs: number) => void) | null): void {
  for (let atMs = 100; atMs <= ms; atMs += 100) {
    vi.advanceTimersByTime(100);
    frameAt?.(atMs);
  }
}

describe('a camera without a new picture', () => {
  beforeEach(async () => {
    await room.allow();
    room.frame(5000);
  });

  it('that sends no frame is told after about a second, and as soon as one comes no more', () => {
    pass(900, null);
    expect(standing()).toBe('no');
    pass(400, null);
    expect(standing()).toBe('yes');
    room.frame(6300);
    expect(standing()).toBe('no');
  });

  it('that sends no frame is unjudged for that time, with its own reason', () => {
    pass(4000, null);
    room.frame(9000);
    const { log } = room.visit;
    expect(log.unscored).toEqual([{ fromMs: 0, toMs: 4000, reason: 'no-new-picture' }]);
    expect([log.endMs, log.judgedMs]).toEqual([4000, 0]);
  });

  it('that sends the same again and again is told at once when that is known', () => {
    room.sameAgain(5033);
    expect(standing()).toBe('yes');
    room.frame(5066);
    expect(standing()).toBe('no');
  });

  it('has a way out after ten more seconds: it is asked for anew, at the person’s wish', async () => {
    pass(10_900, null);
    expect(standing()).toBe('yes');
    pass(400, null);
    expect(standing()).toBe('for-long');
    const questions = room.cameras.questions.length;
    void room.visits.takeCameraAgain();
    expect(room.cameras.questions).toHaveLength(questions + 1);
    expect(standing()).toBe('for-long');
    await room.allow();
    room.frame(100);
    expect(standing()).toBe('no');
  });

  it('has it too where the same picture comes for so long', () => {
    pass(10_500, (atMs) => room.sameAgain(5000 + atMs));
    expect(standing()).toBe('for-long');
  });

  it('is nothing to tell while frames come, in a pause, or when nothing is watched', () => {
    pass(5000, (atMs) => room.frame(5000 + atMs));
    expect(standing()).toBe('no');
    room.visits.pause();
    pass(5000, null);
    expect([standing(), room.visit.log.unscored.length]).toEqual(['no', 0]);
    room.navigation.goHome();
    pass(5000, null);
    expect(standing()).toBe('no');
  });
});
