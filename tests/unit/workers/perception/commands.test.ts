import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PerceptionEvent } from '../../../../src/contracts/perception.ts';
import type { PerceptionCommands } from '../../../../src/platform/perception-commands.ts';
import { perceptionCommands } from '../../../../workers/perception/commands.ts';
import { FaultError } from '../../../../workers/perception/fault.ts';
import { fakeParts, Frame, STARTED } from './parts.fixture.ts';

const CONFIG = { backend: 'wasm' } as const;

let told: PerceptionEvent[];
let port: MessagePort;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval'] });
  told = [];
  port = { postMessage: (event: PerceptionEvent) => told.push(event) } as unknown as MessagePort;
});
afterEach(() => void vi.useRealTimers());

/** Commands of a worker that loads what the fakes are. */
function loaded(): PerceptionCommands {
  return perceptionCommands(() => Promise.resolve(fakeParts().parts));
}

describe('a worker that has not been started', () => {
  it('refuses what needs its parts, and has nothing to stop', async () => {
    const commands = loaded();
    await expect(commands.watchPushed()).rejects.toMatchObject({ code: 'runtime-load-failed' });
    await expect(commands.resources()).rejects.toMatchObject({ code: 'runtime-load-failed' });
    await commands.stop();
  });

  it('stops a track all the same that it was handed', async () => {
    vi.stubGlobal(
      'MediaStreamTrackProcessor',
      class {
        readonly readable = new ReadableStream<VideoFrame>();
      },
    );
    const stop = vi.fn();
    await expect(loaded().watchTrack({ stop })).rejects.toMatchObject({ code: 'runtime-load-failed' });
    expect(stop).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });
});

describe('a start', () => {
  it('tells what was loaded, and from then on that the worker lives', async () => {
    await expect(loaded().start(CONFIG, port)).resolves.toBe(STARTED);
    expect(told).toEqual([{ type: 'started', report: STARTED }]);
    vi.advanceTimersByTime(1000);
    expect(told.slice(1).map(({ type }) => type)).toEqual(['pulse', 'pulse']);
  });

  it.each([
    [new FaultError('model-load-failed', 'no model'), 'model-load-failed', 'no model'],
    [new TypeError('odd'), 'frame-failed', 'odd'],
  ])('that fails rejects with a fault: %s', async (error, code, message) => {
    const commands = perceptionCommands(() => Promise.reject(error));
    await expect(commands.start(CONFIG, port)).rejects.toMatchObject({ code, message });
    await expect(commands.resources()).rejects.toMatchObject({ code: 'runtime-load-failed' });
  });
});

describe('a started worker', () => {
  it('closes a frame that nobody watches for', async () => {
    const commands = loaded();
    await commands.start(CONFIG, port);
    const frame = new Frame(0);
    await commands.pushFrame(frame.picture, frame.captureMs);
    expect(frame.closed).toBe(1);
  });

  it('hands over what it measured, and nothing where it was not told to keep any', async () => {
    const { parts, observer } = fakeParts();
    const commands = perceptionCommands(() => Promise.resolve(parts));
    await commands.start(CONFIG, port);
    expect((await commands.takeMeasurements()).timesMs).toHaveLength(0);
    await commands.keepMeasurements(5);
    const recorder = observer.recordTo(null);
    observer.recordTo(recorder);
    recorder?.add(await observer.observe(new Frame(1).picture, 33));
    expect([...(await commands.takeMeasurements()).timesMs]).toEqual([33]);
    expect(observer.recordTo(null)).toBeNull();
  });
});
