import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { quietRoom, RAISE, type Room } from './room.fixture.ts';

let room: Room;

beforeEach(() => {
  room = quietRoom();
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('a camera that comes', () => {
  it('is watched once perception has started', async () => {
    room.perception.isSlow = true;
    void room.visits.useCamera('practice', RAISE);
    expect([room.screen.name, room.phase]).toEqual(['opening', 'asking']);
    const camera = await room.allow();
    expect([room.screen.name, room.phase]).toEqual(['opening', 'loading']);
    room.perception.finishStart();
    await room.settle();
    expect([room.screen.name, room.phase]).toEqual(['watching', 'watching']);
    expect(camera.isWatched).toBe(true);
    expect(room.state.aspect.peek()).toBeCloseTo(4 / 3);
  });

  it('after a question that stood for so long that perception was let go waits for it to load', async () => {
    void room.visits.useCamera('practice', RAISE);
    room.perception.wasLetGo = true;
    room.perception.isSlow = true;
    const camera = await room.allow();
    expect([room.screen.name, room.phase, camera.isWatched]).toEqual(['opening', 'loading', false]);
    room.perception.finishStart();
    await room.settle();
    expect([room.phase, camera.isWatched]).toEqual(['watching', true]);
  });

  it('for a choice which another choice replaced goes dark at once', async () => {
    const first = await room.watch();
    void room.visits.chooseCamera('window');
    void room.visits.chooseCamera('door');
    expect(room.cameras.questions.map(({ cameraId }) => cameraId)).toEqual([null, 'window', 'door']);
    const door = await room.allow(2);
    const window = await room.allow(1);
    expect([first, window, door].map(({ isOn }) => isOn)).toEqual([false, false, true]);
    expect(door.isWatched).toBe(true);
  });

  it('after a pause stays off', async () => {
    await room.watch();
    void room.visits.chooseCamera('window');
    room.visits.pause();
    const late = await room.allow();
    expect(late.isOn).toBe(false);
    expect([room.screen.name, room.phase]).toEqual(['watching', 'paused']);
  });

  it('after everything was left goes dark at once', async () => {
    void room.visits.useCamera();
    room.navigation.goHome();
    const late = await room.allow();
    expect([late.isOn, late.watches.length]).toEqual([false, 0]);
    expect([room.screen.name, room.phase]).toEqual(['start', 'none']);
  });

  it('for the first of two starts goes dark, and the second is watched', async () => {
    void room.visits.useCamera('practice', RAISE);
    void room.visits.useCamera('workshop');
    const second = await room.allow(1);
    const first = await room.allow(0);
    expect([first.isOn, second.isOn]).toEqual([false, true]);
    expect(room.screen).toMatchObject({ name: 'watching', purpose: 'workshop' });
  });

  it('while nobody sees the tab rests until somebody does', async () => {
    void room.visits.useCamera();
    await room.turn('hidden');
    const camera = await room.allow();
    expect([room.phase, room.notice, camera.watches.length]).toEqual(['resting', 'hidden', 0]);
    await room.turn('visible');
    expect([room.phase, room.notice, camera.isWatched]).toEqual(['watching', 'carrying-on', true]);
  });
});

describe('a question for a camera', () => {
  it('is taken back when everything is left', () => {
    void room.visits.useCamera();
    room.navigation.stopWaiting();
    expect(room.cameras.questions[0]?.signal.aborted).toBe(true);
  });

  it('that is refused after everything was left is no problem', async () => {
    void room.visits.useCamera();
    room.navigation.goHome();
    await room.refuse();
    expect(room.screen).toEqual({ name: 'start' });
  });

  it('is answered before a failed start is told', async () => {
    room.perception.isSlow = true;
    void room.visits.useCamera();
    const fault = Object.assign(new Error(), { code: 'model-load-failed' });
    room.perception.starts[0]?.answer.reject(fault);
    await room.settle();
    expect(room.phase).toBe('asking');
    const camera = await room.allow();
    expect(room.screen).toMatchObject({ name: 'problem', code: 'model-load-failed' });
    expect(camera.isOn).toBe(false);
  });
});

describe('a stop during the start', () => {
  it('leaves the camera dark and nothing watched, whenever the start is done', async () => {
    room.perception.isSlow = true;
    void room.visits.useCamera();
    const camera = await room.allow();
    room.navigation.stopWaiting();
    expect(camera.isOn).toBe(false);
    room.perception.finishStart();
    await room.settle();
    expect([room.screen.name, room.phase, camera.watches.length]).toEqual(['start', 'none', 0]);
  });

  it('is not undone by a start that fails later', async () => {
    room.perception.isSlow = true;
    void room.visits.useCamera();
    await room.allow();
    room.navigation.goHome();
    room.perception.starts[0]?.answer.reject(new Error('closed'));
    await room.settle();
    expect(room.screen).toEqual({ name: 'start' });
  });
});

describe('a pause', () => {
  it('switches the camera off, and only the person switches it on again', async () => {
    const camera = await room.watch();
    room.visits.pause();
    expect([camera.isOn, camera.isWatched]).toEqual([false, false]);
    await room.turn('hidden');
    await room.turn('visible');
    expect([room.phase, room.cameras.questions.length]).toEqual(['paused', 1]);
    void room.visits.resume();
    const next = await room.allow();
    expect([room.phase, next.isWatched]).toEqual(['watching', true]);
  });

  it('is not undone by what still comes of the watching before', async () => {
    const camera = await room.watch();
    room.visits.pause();
    camera.watches[0]?.end.reject(new Error('closed'));
    await room.settle();
    expect(room.phase).toBe('paused');
  });

  it('takes a choice of a camera for the next time', async () => {
    await room.watch();
    room.visits.pause();
    await room.visits.chooseCamera('window');
    expect(room.cameras.questions).toHaveLength(1);
    void room.visits.resume();
    expect(room.cameras.questions[1]?.cameraId).toBe('window');
  });
});

describe('a hidden tab', () => {
  it('rests the analysis and keeps the camera, and carries on when it is seen again', async () => {
    const camera = await room.watch();
    await room.turn('hidden');
    expect([room.phase, camera.isOn, camera.isWatched]).toEqual(['resting', true, false]);
    camera.listener?.muted();
    expect(room.notice).toBe('hidden');
    camera.listener?.unmuted();
    await room.turn('visible');
    expect(camera.watches).toHaveLength(2);
    expect([room.phase, room.notice, camera.isWatched]).toEqual(['watching', 'carrying-on', true]);
  });

  it('shows the loading when it is seen again after perception was let go', async () => {
    const camera = await room.watch();
    await room.turn('hidden');
    room.perception.wasLetGo = true;
    room.perception.isSlow = true;
    await room.turn('visible');
    expect([room.phase, room.notice, camera.isOn, camera.isWatched]).toEqual(['loading', null, true, false]);
    room.perception.finishStart();
    await room.settle();
    expect([room.phase, camera.isWatched]).toEqual(['watching', true]);
  });

  it('changes nothing once the visit is over', async () => {
    await room.watch();
    room.navigation.goHome();
    await room.turn('hidden');
    expect([room.notice, room.page.followers]).toEqual([null, 0]);
  });
});

describe('another setting of perception', () => {
  it('starts it anew with the camera that is on', async () => {
    const camera = await room.watch();
    room.perception.isSlow = true;
    void room.visits.chooseBackend('cpu');
    expect([room.screen.name, room.phase, camera.isOn, camera.isWatched]).toEqual([
      'opening',
      'loading',
      true,
      false,
    ]);
    room.perception.finishStart();
    await room.settle();
    expect(room.perception.starts.map(({ config }) => config.backend)).toEqual(['auto', 'cpu']);
    expect([room.phase, camera.isWatched]).toEqual(['watching', true]);
  });

  it('chosen while another camera is being taken is what that is watched with', async () => {
    await room.watch();
    void room.visits.chooseCamera('window');
    void room.visits.chooseBackend('cpu');
    const window = await room.allow();
    expect(room.perception.starts.at(-1)?.config.backend).toBe('cpu');
    expect([room.phase, window.isWatched]).toEqual(['watching', true]);
  });

  it('chosen twice is watched with the last, whatever becomes of the first', async () => {
    await room.watch();
    room.perception.isSlow = true;
    void room.visits.chooseBackend('cpu');
    void room.visits.chooseBackend('wasm');
    room.perception.starts[1]?.answer.reject(Object.assign(new Error(), { code: 'worker-died' }));
    await room.settle();
    expect(room.phase).toBe('loading');
    room.perception.finishStart();
    await room.settle();
    expect(room.phase).toBe('watching');
  });
});

describe('a camera that goes', () => {
  it('while the worker is replaced is a problem, and the new worker changes nothing', async () => {
    const camera = await room.watch();
    room.workerDies();
    expect(room.notice).toBe('restarting');
    camera.listener?.ended();
    expect(room.screen).toMatchObject({ name: 'problem', code: 'unplugged' });
    room.perception.tell({
      type: 'started',
      report: { modelVersion: '', backend: 'cpu', backendReason: 'asked-for', landmarkerSha256: '' },
    });
    camera.watches[0]?.end.resolve(undefined);
    await room.settle();
    expect([room.screen.name, room.phase, room.notice]).toEqual(['problem', 'none', null]);
  });

  it('while the tab is hidden is a problem too', async () => {
    const camera = await room.watch();
    await room.turn('hidden');
    camera.listener?.ended();
    expect(room.screen).toMatchObject({ name: 'problem', code: 'unplugged' });
  });
});

it('a fault that cannot be mended is told', async () => {
  const camera = await room.watch();
  camera.watches[0]?.end.reject(Object.assign(new Error(), { code: 'worker-hung' }));
  await room.settle();
  expect(room.screen).toMatchObject({ name: 'problem', code: 'worker-hung' });
  expect(camera.isOn).toBe(false);
});
