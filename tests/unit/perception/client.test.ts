import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PerceptionConfig, PerceptionEvent } from '../../../src/contracts/perception.ts';
import { PerceptionFault } from '../../../src/perception/call-guard.ts';
import { PerceptionClient } from '../../../src/perception/client.ts';
import { PATIENT_LIMITS, SILENCE_LIMITS } from '../../../src/perception/pulse-watch.ts';
import { IDLE_LIMIT_MS, REPLACEMENT_REST_MS } from '../../../src/perception/worker-keeper.ts';
import { FakeTrack } from '../camera/camera.fixture.ts';
import { isSettled, until } from '../event-loop.fixture.ts';
import { FakeWorkers, STARTED, type FakeWorker } from './worker.fixture.ts';

const CONFIG: PerceptionConfig = { backend: 'wasm' };
const NO_VIDEO = null as unknown as HTMLVideoElement;
const REFUSED = new PerceptionFault('model-load-failed', 'no model');

let workers: FakeWorkers;
let client: PerceptionClient;
let camera: FakeTrack;
let events: PerceptionEvent[];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal(
    'MediaStreamTrackProcessor',
    class {
      readonly readable = new ReadableStream<VideoFrame>();
    },
  );
  workers = new FakeWorkers();
  client = new PerceptionClient(workers);
  camera = new FakeTrack();
  events = [];
  client.on((event) => events.push(event));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const worker = (index: number): FakeWorker => workers.opened[index]!;

async function start(config = CONFIG): Promise<void> {
  const starting = client.start(config);
  workers.opened.at(-1)!.loaded();
  await starting;
}

const watch = (track = camera, signal?: AbortSignal): Promise<void> =>
  client.watchCamera(track.track, NO_VIDEO, signal);

/** Waits until a worker watches for the given number of times. */
const isWatching = (index: number, times = 1): Promise<void> =>
  until(() => workers.opened.at(index)?.receiver.watchings.length === times);

const faults = (): number => events.filter(({ type }) => type === 'fault').length;

describe('starting', () => {
  it('is remembered: the same config gives the same promise while it loads and afterwards', async () => {
    const starting = client.start({ backend: 'wasm', ratePerMinute: 0.1 });
    expect(client.start({ ratePerMinute: 0.1, backend: 'wasm' })).toBe(starting);
    worker(0).loaded();
    await expect(starting).resolves.toBe(STARTED);
    expect(client.start({ backend: 'wasm', ratePerMinute: 0.1 })).toBe(starting);
    expect(workers.opened).toHaveLength(1);
  });

  it.each<PerceptionConfig>([
    { backend: 'cpu' },
    { backend: 'wasm', ratePerMinute: 0.1 },
    { backend: 'wasm', ratePerMinute: 0.5 },
    { backend: 'wasm', landmarkerUrl: '/other.task' },
    { backend: 'wasm', classify: false },
  ])('with another config loads anew and ends what runs: %o', async (other) => {
    await start();
    const restarting = client.start(other);
    expect(client.start(other)).toBe(restarting);
    expect(worker(0).terminated).toBe(true);
    expect(worker(1).config).toEqual(other);
    worker(1).loaded();
    await restarting;
  });

  it('that was overtaken by another rejects, and what comes of the other counts', async () => {
    const first = client.start(CONFIG);
    const outcome = expect(first).rejects.toMatchObject({ code: 'worker-died' });
    const second = client.start({ backend: 'cpu' });
    await outcome;
    worker(1).loaded();
    await second;
    expect(client.start({ backend: 'cpu' })).toBe(second);
  });

  it('that failed leaves no worker behind and may be tried again', async () => {
    const failing = client.start(CONFIG);
    worker(0).refuse(REFUSED);
    await expect(failing).rejects.toBe(REFUSED);
    expect(workers.alive).toBe(0);
    await start();
    expect(workers.opened).toHaveLength(2);
  });

  it('goes on with the replacement where the worker hangs while it loads, and fails only with that', async () => {
    const starting = client.start(CONFIG);
    worker(0).die('worker-hung');
    expect(await isSettled(starting)).toBe(false);
    worker(1).loaded();
    await expect(starting).resolves.toEqual(STARTED);
    expect(client.isStarted(CONFIG)).toBe(true);

    const again = client.start({ backend: 'cpu' });
    worker(2).die('worker-hung');
    worker(3).die('worker-hung');
    await expect(again).rejects.toMatchObject({ code: 'worker-hung' });
    expect([workers.opened.length, workers.alive]).toEqual([4, 0]);
  });

  it('happens by itself, with the latest config, for whatever is asked of a client without a worker', async () => {
    await start({ ...CONFIG });
    client.dispose();
    const watching = watch();
    await until(() => workers.opened.length === 2);
    expect(worker(1).config).toEqual(CONFIG);
    worker(1).loaded();
    await isWatching(1);
    client.dispose();
    await watching;
  });
});

describe('watching a camera', () => {
  beforeEach(() => start());

  it.each<[string, () => unknown]>([
    ['is stopped', () => client.stop()],
    ['has ended', () => worker(0).receiver.watchings[0]!.end()],
    ['is disposed of', () => client.dispose()],
  ])('ends when it %s; the camera goes on', async (_, end) => {
    const watching = watch();
    await isWatching(0);
    await end();
    await watching;
    expect(camera.lit).toBe(true);
    expect(camera.clones.map(({ lit }) => lit)).toEqual([false]);
  });

  it('ends when its signal aborts, and the worker is told', async () => {
    const stopping = new AbortController();
    const watching = watch(camera, stopping.signal);
    await isWatching(0);
    stopping.abort();
    await watching;
    expect(worker(0).receiver.asked.at(-1)).toBe('stop');
    expect(camera.clones.map(({ lit }) => lit)).toEqual([false]);
  });

  it('does not begin with a signal that has aborted', async () => {
    await watch(camera, AbortSignal.abort());
    expect(worker(0).receiver.asked).toEqual([]);
  });

  it('ends when another begins, whose frames alone are then sent', async () => {
    const other = new FakeTrack();
    const stopping = new AbortController();
    const first = watch(camera, stopping.signal);
    await isWatching(0);
    const second = watch(other);
    await first;
    await isWatching(0, 2);
    expect(camera.clones.map(({ lit }) => lit)).toEqual([false]);
    expect(other.clones.map(({ lit }) => lit)).toEqual([true]);
    // The first one's signal is of no meaning for the second.
    stopping.abort();
    expect(await isSettled(second)).toBe(false);
    expect(other.clones[0]!.lit).toBe(true);
  });

  it('twice at once watches the second only', async () => {
    const other = new FakeTrack();
    const [first, second] = [watch(), watch(other)];
    await first;
    await isWatching(0);
    expect([camera.clones.length, other.clones.length]).toEqual([0, 1]);
    expect(await isSettled(second)).toBe(false);
  });

  it('rejects with the fault when the frames keep failing', async () => {
    const watching = watch();
    await isWatching(0);
    worker(0).receiver.watchings[0]!.fail(new PerceptionFault('frame-failed', 'torn'));
    await expect(watching).rejects.toMatchObject({ code: 'frame-failed' });
  });
});

describe('a stop during the start', () => {
  it('ends the watching at once, and nothing is watched when the worker has loaded', async () => {
    const starting = client.start(CONFIG);
    const watching = watch();
    await client.stop();
    await watching;
    worker(0).loaded();
    await starting;
    expect(await isSettled(starting)).toBe(true);
    expect([camera.clones, worker(0).receiver.watchings]).toEqual([[], []]);
  });

  it('by a signal does the same', async () => {
    const stopping = new AbortController();
    const watching = watch(camera, stopping.signal);
    await until(() => workers.opened.length === 1);
    stopping.abort();
    await watching;
    worker(0).loaded();
    expect(await isSettled(watching)).toBe(true);
    expect(worker(0).receiver.watchings).toEqual([]);
  });

  it('ends a clip as soon as it begins', async () => {
    const asked: string[] = [];
    void client.start(CONFIG);
    worker(0).receiver.commands.analyseClip = () => {
      asked.push('analyseClip');
      return new Promise(() => undefined);
    };
    worker(0).receiver.commands.stop = () => {
      asked.push('stop');
      return Promise.resolve();
    };
    void client.analyseClip(new Blob());
    await client.stop();
    asked.length = 0;
    worker(0).loaded();
    await until(() => asked.length === 2);
    expect(asked).toEqual(['analyseClip', 'stop']);
  });
});

describe('a worker that dies', () => {
  beforeEach(() => start());

  it('is told of and replaced once by itself, and the next goes on with the same camera', async () => {
    const watching = watch();
    await isWatching(0);
    worker(0).die();
    expect(faults()).toBe(1);
    expect(worker(1).config).toEqual(CONFIG);
    expect(camera.clones.map(({ lit }) => lit)).toEqual([false]);
    worker(1).loaded();
    await isWatching(1);
    expect(await isSettled(watching)).toBe(false);
    expect([camera.lit, camera.clones.map(({ lit }) => lit)]).toEqual([true, [false, true]]);
    await client.start(CONFIG);
    expect(workers.opened).toHaveLength(2);
  });

  it('is replaced by one that may be silent for longer: a machine that is busy twice ends no watching', async () => {
    void watch();
    await isWatching(0);
    expect(worker(0).limits).toEqual(SILENCE_LIMITS);
    worker(0).die('worker-hung');
    expect(worker(1).limits).toEqual(PATIENT_LIMITS);
    expect(PATIENT_LIMITS.watching).toBeGreaterThan(2 * 2200);
  });

  it('again within the rest time is not replaced: watching rejects with the fault', async () => {
    const watching = watch();
    await isWatching(0);
    worker(0).die();
    worker(1).loaded();
    await isWatching(1);
    workers.timeMs = REPLACEMENT_REST_MS - 1;
    worker(1).die();
    await expect(watching).rejects.toMatchObject({ code: 'worker-died' });
    expect([faults(), workers.opened.length, workers.alive]).toEqual([2, 2, 0]);
    expect(camera.lit).toBe(true);
  });

  it('again after the rest time is replaced again', async () => {
    void watch();
    await isWatching(0);
    worker(0).die();
    worker(1).loaded();
    await isWatching(1);
    workers.timeMs = REPLACEMENT_REST_MS;
    worker(1).die();
    worker(2).loaded();
    await isWatching(2);
  });

  it('while its replacement loads is not replaced: watching rejects', async () => {
    const watching = watch();
    await isWatching(0);
    worker(0).die();
    worker(1).die();
    await expect(watching).rejects.toMatchObject({ code: 'worker-died' });
    expect(workers.alive).toBe(0);
  });

  it('while it is to let go of what it watched: the camera waits for the replacement, and is sent once', async () => {
    worker(0).receiver.commands.stop = () => new Promise(() => undefined);
    const watching = watch();
    expect(await isSettled(watching)).toBe(false);
    worker(0).die();
    worker(1).loaded();
    await isWatching(1);
    expect(await isSettled(watching)).toBe(false);
    expect(worker(1).receiver.watchings).toHaveLength(1);
  });

  it('whose replacement cannot load: watching rejects with what that failed with', async () => {
    const watching = watch();
    await isWatching(0);
    worker(0).die();
    worker(1).refuse(REFUSED);
    await expect(watching).rejects.toBe(REFUSED);
    expect(workers.alive).toBe(0);
  });

  it('of a camera that is unplugged meanwhile: watching ends when the replacement has loaded', async () => {
    const watching = watch();
    await isWatching(0);
    worker(0).die();
    camera.unplug();
    worker(1).loaded();
    await watching;
    expect(worker(1).receiver.watchings).toEqual([]);
  });

  it('and is stopped while its replacement loads: watching ends, and nothing is watched afterwards', async () => {
    const watching = watch();
    await isWatching(0);
    worker(0).die();
    await client.stop();
    await watching;
    worker(1).loaded();
    await start();
    expect(worker(1).receiver.watchings).toEqual([]);
  });

  it('and is disposed of by whoever hears of it leaves nothing alive', () => {
    client.on(({ type }) => type === 'fault' && client.dispose());
    worker(0).die();
    expect(workers.alive).toBe(0);
  });

  it('rejects what it was asked to analyse, and what is asked next waits for the replacement', async () => {
    worker(0).receiver.commands.analyseClip = () => new Promise(() => undefined);
    const analysing = client.analyseClip(new Blob());
    const outcome = expect(analysing).rejects.toMatchObject({ code: 'worker-died' });
    await isSettled(analysing);
    worker(0).die();
    await outcome;
    worker(1).receiver.commands.resources = () => Promise.resolve({ tensors: 1, wasmBytes: 2 });
    const asking = client.resources();
    worker(1).loaded();
    await expect(asking).resolves.toEqual({ tensors: 1, wasmBytes: 2 });
  });
});

describe('a warm worker', () => {
  beforeEach(() => start());

  it('that nobody uses is let go, and the next start loads anew', async () => {
    vi.advanceTimersByTime(IDLE_LIMIT_MS - 1);
    expect(workers.alive).toBe(1);
    vi.advanceTimersByTime(1);
    expect(workers.alive).toBe(0);
    await start();
    expect(workers.opened).toHaveLength(2);
    expect(faults()).toBe(0);
  });

  it('is kept while it watches, and from the end of that for as long again', async () => {
    const watching = watch();
    await isWatching(0);
    vi.advanceTimersByTime(10 * IDLE_LIMIT_MS);
    expect(workers.alive).toBe(1);
    await client.stop();
    await watching;
    await isSettled(watching);
    vi.advanceTimersByTime(IDLE_LIMIT_MS - 1);
    expect(workers.alive).toBe(1);
    vi.advanceTimersByTime(1);
    expect(workers.alive).toBe(0);
  });

  it('is kept for as long again when it is started once more', async () => {
    vi.advanceTimersByTime(IDLE_LIMIT_MS - 1);
    await start();
    vi.advanceTimersByTime(IDLE_LIMIT_MS - 1);
    expect(workers.alive).toBe(1);
  });

  it('is kept while a call is under way', async () => {
    let answer: () => void = () => undefined;
    worker(0).receiver.commands.restartTimings = () => new Promise((resolve) => (answer = resolve));
    const asking = client.restartTimings();
    await isSettled(asking);
    vi.advanceTimersByTime(10 * IDLE_LIMIT_MS);
    expect(workers.alive).toBe(1);
    answer();
    await asking;
  });
});
