import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TASK_COUNT } from '../../../src/practice/self-test/plan.ts';
import type { SelfTest } from '../../../src/session/self-test.ts';
import { quietRoom, type Room } from './room.fixture.ts';

let room: Room;

beforeEach(() => {
  room = quietRoom();
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** The self-test that is shown. */
function shown(): SelfTest {
  const { screen } = room;
  if (screen.name !== 'watching' || screen.purpose !== 'self-test') throw new Error('There is no self-test.');
  return screen.test;
}

/** Frames of a face that is held still until it is learnt. */
function holdStill(fromMs: number): void {
  for (let passedMs = 0; passedMs <= 10_500; passedMs += 500) room.frame(fromMs + passedMs);
}

describe('a self-test', () => {
  it('asks for the first movement once the face is learnt', async () => {
    await room.watch('self-test');
    expect(shown().isLearning).toBe(true);
    holdStill(5500);
    expect(shown().isLearning).toBe(false);
    expect(shown().phaseAt(performance.now())).toMatchObject({ kind: 'waiting', number: 1 });
  });

  it('shows the result of what was asked when it is ended', async () => {
    await room.watch('self-test');
    holdStill(5500);
    room.visits.skipTask();
    expect(shown().tasks.peek()).toMatchObject([{ outcome: { kind: 'skipped' } }]);
    room.navigation.end();
    expect(room.state.selfTest.lastResult.peek()?.tasks).toHaveLength(1);
  });

  it('ends by itself after the last task', async () => {
    await room.watch('self-test');
    holdStill(5500);
    for (let task = 0; task < TASK_COUNT; task++) room.visits.skipTask();
    expect(room.screen).toEqual({ name: 'self-test' });
    expect(room.state.selfTest.lastResult.peek()?.tasks).toHaveLength(TASK_COUNT);
  });

  it('goes on after a pause, and learns the face anew', async () => {
    await room.watch('self-test');
    holdStill(5500);
    room.visits.skipTask();
    const test = shown();
    room.visits.pause();
    void room.visits.resume();
    await room.allow();
    expect(shown()).toBe(test);
    expect([test.isLearning, test.tasks.peek().length]).toEqual([true, 1]);
  });

  it('learns the face anew after a rest and with another worker', async () => {
    await room.watch('self-test');
    holdStill(5500);
    await room.turn('hidden');
    await room.turn('visible');
    expect(shown().isLearning).toBe(true);
    holdStill(17_000);
    expect(shown().isLearning).toBe(false);
    room.workerDies();
    room.perception.tell({
      type: 'started',
      report: { modelVersion: '', backend: 'cpu', backendReason: 'asked-for', landmarkerSha256: '' },
    });
    expect(shown().isLearning).toBe(true);
  });

  it('keeps the last result until another has begun to be watched', async () => {
    await room.watch('self-test');
    holdStill(5500);
    room.visits.skipTask();
    room.navigation.end();
    void room.visits.useCamera('self-test');
    await room.refuse();
    expect(room.state.selfTest.lastResult.peek()).not.toBeNull();
    await room.watch('self-test');
    expect(room.state.selfTest.lastResult.peek()).toBeNull();
  });

  it('hears nothing once it is over', async () => {
    await room.watch('self-test');
    const test = shown();
    room.navigation.end();
    await room.watch('practice');
    holdStill(5500);
    expect(test.isLearning).toBe(true);
  });
});
