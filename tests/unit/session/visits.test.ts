import { Deferred } from './deferred.fixture.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ClipReport } from '../../../src/contracts/perception.ts';
import { PerceptionFault } from '../../../src/perception/call-guard.ts';
import { NO_PRACTICE } from '../../../src/session/practice.ts';
import { quietRoom, RAISE, type Room } from './room.fixture.ts';
import { partTimes } from '../contracts/part-times.fixture.ts';

let room: Room;

beforeEach(() => {
  room = quietRoom();
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('a camera', () => {
  it('that was refused is asked for again for the same purpose', async () => {
    void room.visits.useCamera('practice', RAISE);
    await room.refuse();
    expect(room.screen).toMatchObject({ name: 'problem', code: 'declined' });
    void room.visits.tryCameraAgain();
    await room.allow();
    expect(room.screen).toMatchObject({ name: 'watching', purpose: 'practice' });
    expect(room.visit.practice).toEqual(RAISE);
  });

  it('that fails in a workshop comes back by way of consent only', async () => {
    void room.visits.useCamera('workshop');
    await room.refuse();
    void room.visits.tryCameraAgain();
    expect(room.screen).toEqual({ name: 'workshop' });
  });

  it('that is plugged in where there was none is told, until something else begins', async () => {
    void room.visits.useCamera();
    await room.refuse('none-found');
    room.cameras.onPlug?.(true);
    expect(room.state.cameraAppeared.peek()).toBe(true);
    void room.visits.useCamera();
    expect([room.state.cameraAppeared.peek(), room.cameras.onPlug]).toEqual([false, null]);
  });
});

describe('a practice that breaks off', () => {
  it('can be reviewed when the camera goes away', async () => {
    const camera = await room.watch();
    camera.listener?.ended();
    expect(room.screen).toMatchObject({
      name: 'problem',
      code: 'unplugged',
      soFar: { scenario: RAISE.scenario, durationMs: 33 },
    });
  });

  it('is reviewed when the camera is no longer waited for after a pause', async () => {
    await room.watch();
    room.visits.pause();
    void room.visits.resume();
    room.navigation.stopWaiting();
    expect(room.screen).toMatchObject({ name: 'review', record: { scenario: RAISE.scenario } });
  });

  it('leaves nothing to review before the first picture', async () => {
    void room.visits.useCamera('practice', RAISE);
    await room.refuse();
    expect(room.screen).toMatchObject({ name: 'problem', soFar: null });
    void room.visits.tryCameraAgain();
    room.navigation.stopWaiting();
    expect(room.screen).toEqual({ name: 'start' });
  });
});

describe('a practice with a timer', () => {
  it('ends when its time is over, in its own time', async () => {
    await room.watch('practice', { ...NO_PRACTICE, minutes: 1 });
    room.visits.pause();
    void room.visits.resume();
    await room.allow();
    room.frame(95_000);
    room.frame(95_900);
    expect(room.screen.name).toBe('watching');
    for (let atMs = 96_400; atMs <= 154_500; atMs += 500) room.frame(atMs);
    expect(room.screen).toMatchObject({ name: 'watching' });
    for (let atMs = 155_000; atMs <= 156_500; atMs += 500) room.frame(atMs);
    expect(room.screen).toMatchObject({ name: 'review', record: { source: 'camera' } });
  });
});

describe('the lines of a practice', () => {
  it('are still where they were after a pause', async () => {
    await room.watch();
    room.visit.prompts.go(1);
    room.visits.pause();
    void room.visits.resume();
    await room.allow();
    expect(room.visit.prompts.at.peek()).toBe(1);
  });

  it('end at the last and begin at the first', async () => {
    await room.watch();
    const { prompts } = room.visit;
    prompts.go(5);
    expect(prompts.at.peek()).toBe(RAISE.prompts.length - 1);
    prompts.go(-5);
    expect(prompts.at.peek()).toBe(0);
  });
});

const REPORT: ClipReport = {
  source: { width: 640, height: 360, sizes: [], fps: 25, frames: 50, durationMs: 2000 },
  analysedFrames: 50,
  scoredMs: 2000,
  unscoredMs: 0,
  unscored: [],
  parts: partTimes(2000),
  moments: [],
  stages: {},
  framesPerSecond: 40,
  truncated: false,
  faceSeen: true,
};

describe('a clip', () => {
  async function open(): Promise<void> {
    void room.visits.openClip(new Blob());
    await room.settle();
  }

  it('is reviewed once it was analysed', async () => {
    await open();
    expect(room.screen).toMatchObject({ name: 'watching', purpose: 'practice', source: 'clip' });
    expect(room.state.aspect.peek()).toBeCloseTo(16 / 9);
    room.perception.analyses[0]?.resolve(REPORT);
    await room.settle();
    expect(room.screen).toMatchObject({ name: 'review', record: { source: 'clip', durationMs: 2000 } });
  });

  it('in a codec that is not read is a problem that names it', async () => {
    await open();
    room.perception.analyses[0]?.reject(new PerceptionFault('clip-codec-unsupported', 'HEVC (H.265)'));
    await room.settle();
    expect(room.screen).toMatchObject({ code: 'clip-codec-unsupported', codec: 'HEVC (H.265)' });
  });

  it('without a face is a problem', async () => {
    await open();
    room.perception.analyses[0]?.resolve({ ...REPORT, faceSeen: false });
    await room.settle();
    expect(room.screen).toMatchObject({ name: 'problem', code: 'clip-no-face' });
  });

  it('whose worker dies has broken off', async () => {
    await open();
    room.perception.analyses[0]?.reject(Object.assign(new Error(), { code: 'worker-died' }));
    await room.settle();
    expect(room.screen).toMatchObject({ name: 'problem', code: 'analysis-broke-off' });
  });

  it.each(['resolve', 'reject'] as const)('that was left says nothing any more (%s)', async (way) => {
    await open();
    room.navigation.goHome();
    expect(room.perception.stops).toBe(1);
    if (way === 'resolve') room.perception.analyses[0]?.resolve(REPORT);
    else room.perception.analyses[0]?.reject(new Error('closed'));
    await room.settle();
    expect(room.screen).toEqual({ name: 'start' });
  });

  it('that is left while perception starts is not analysed', async () => {
    room.perception.isSlow = true;
    await open();
    room.navigation.stopWaiting();
    room.perception.finishStart();
    await room.settle();
    expect([room.screen.name, room.perception.analyses.length]).toEqual(['start', 0]);
  });

  it('that is ended while it is made ready is not analysed, and changes nothing', async () => {
    const aspect = new Deferred<number>();
    room.page.aspect = aspect.promise;
    await open();
    room.navigation.goHome();
    const before = room.state.aspect.peek();
    aspect.resolve(2);
    await room.settle();
    expect([room.state.aspect.peek(), room.perception.analyses.length]).toEqual([before, 0]);
  });

  it('that is opened over another is the one that is reviewed', async () => {
    await open();
    await open();
    room.perception.analyses[0]?.resolve(REPORT);
    await room.settle();
    expect(room.screen.name).toBe('watching');
    room.perception.analyses[1]?.resolve({ ...REPORT, truncated: true });
    await room.settle();
    expect(room.screen).toMatchObject({ name: 'review', record: { truncated: true } });
  });
});

it('a back end that is not there gives way to any, for now only', async () => {
  await room.visits.chooseBackend('webgl');
  room.perception.isSlow = true;
  void room.visits.useCamera();
  await room.allow();
  const fault = Object.assign(new Error(), { code: 'backend-unavailable' });
  room.perception.starts[0]?.answer.reject(fault);
  await room.settle();
  expect(room.screen).toMatchObject({ name: 'problem', code: 'backend-unavailable' });
  expect(room.settings.current.peek().backend).toBe('auto');
});
