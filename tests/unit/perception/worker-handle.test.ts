import * as Comlink from 'comlink';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PerceptionEvent } from '../../../src/contracts/perception.ts';
import type { PerceptionFault } from '../../../src/perception/call-guard.ts';
import { SILENCE_LIMITS, type SilenceLimits } from '../../../src/perception/pulse-watch.ts';
import { WorkerHandle } from '../../../src/perception/worker-handle.ts';
import type { PerceptionCommands } from '../../../src/platform/perception-commands.ts';
import { FaultError } from '../../../workers/perception/fault.ts';
import { until } from '../event-loop.fixture.ts';
import { STARTED } from './worker.fixture.ts';

/** A browser's worker, whose other side runs in this thread: real messages, by Comlink. */
class NodeWorker {
  static latest: NodeWorker;
  onerror: ((event: { message: string }) => void) | null = null;
  terminated = false;
  /** How it tells the page something, once it has been started. */
  events: MessagePort | null = null;
  answer: () => Promise<never> = () => new Promise(() => undefined);
  readonly #channel = new MessageChannel();
  readonly addEventListener = this.#channel.port1.addEventListener.bind(this.#channel.port1);
  readonly removeEventListener = this.#channel.port1.removeEventListener.bind(this.#channel.port1);

  constructor() {
    NodeWorker.latest = this;
    const commands: Partial<PerceptionCommands> = {
      start: (_, events) => {
        this.events = events;
        return Promise.resolve(STARTED);
      },
      resources: () => this.answer(),
    };
    this.#channel.port1.start();
    Comlink.expose(commands, this.#channel.port2);
  }

  postMessage(message: unknown, transfer: Transferable[] = []): void {
    this.#channel.port1.postMessage(message, transfer);
  }

  terminate(): void {
    this.terminated = true;
    this.#channel.port1.close();
  }
}

let deaths: PerceptionFault[];
let events: PerceptionEvent[];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
  vi.stubGlobal('Worker', NodeWorker);
  [deaths, events] = [[], []];
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function open(limits?: SilenceLimits): { handle: WorkerHandle; worker: NodeWorker } {
  const handle = new WorkerHandle(
    (event) => events.push(event),
    (fault) => deaths.push(fault),
    limits,
  );
  return { handle, worker: NodeWorker.latest };
}

async function started(limits?: SilenceLimits): Promise<{ handle: WorkerHandle; worker: NodeWorker }> {
  const opened = open(limits);
  await opened.handle.start({ backend: 'wasm' });
  return opened;
}

/** A sign of life, heard by the page. */
async function sign({ events: port }: NodeWorker): Promise<void> {
  const heard = events.length;
  port?.postMessage({ type: 'progress', done: 0, total: 1 });
  await until(() => events.length > heard);
}

describe('WorkerHandle', () => {
  it('starts the worker and passes its events on, but for the pulse', async () => {
    const { worker, handle } = await started();
    worker.events?.postMessage({ type: 'pulse' });
    await sign(worker);
    expect(events).toEqual([{ type: 'progress', done: 0, total: 1 }]);
    handle.terminate();
  });

  it.each([
    [new FaultError('clip-unreadable', 'no film'), 'clip-unreadable', 'no film'],
    [new RangeError('out'), 'frame-failed', 'out'],
  ])('rejects a call with the fault that the worker threw: %s', async (error, code, detail) => {
    const { worker, handle } = await started();
    worker.answer = () => Promise.reject(error);
    await expect(handle.call((commands) => commands.resources())).rejects.toMatchObject({ code, detail });
    expect(deaths).toEqual([]);
    handle.terminate();
  });

  it('gives a silent worker up, ends it, and rejects what it was asked', async () => {
    const { worker, handle } = await started();
    const call = handle.call((commands) => commands.resources());
    const outcome = expect(call).rejects.toMatchObject({ code: 'worker-hung' });
    vi.advanceTimersByTime(2000);
    await outcome;
    expect(deaths.map(({ code }) => code)).toEqual(['worker-hung']);
    expect(worker.terminated).toBe(true);
    vi.advanceTimersByTime(60_000);
    expect(deaths).toHaveLength(1);
  });

  it('leaves a worker alone that gives signs of life, for as long as it does', async () => {
    const { worker, handle } = await started();
    for (let second = 0; second < 10; second++) {
      vi.advanceTimersByTime(1000);
      await sign(worker);
    }
    expect([deaths, worker.terminated]).toEqual([[], false]);
    handle.terminate();
  });

  it('is patient while the worker loads', () => {
    const { worker, handle } = open();
    vi.advanceTimersByTime(SILENCE_LIMITS.loading - 1000);
    expect(deaths).toEqual([]);
    vi.advanceTimersByTime(2000);
    expect(deaths.map(({ code }) => code)).toEqual(['worker-hung']);
    expect(worker.terminated).toBe(true);
    handle.terminate();
  });

  it('asks for its limits anew at each look', async () => {
    const limits = { ...SILENCE_LIMITS, watching: Infinity };
    await started(limits);
    vi.advanceTimersByTime(600_000);
    expect(deaths).toEqual([]);
    limits.watching = 1500;
    vi.advanceTimersByTime(250);
    expect(deaths).toHaveLength(1);
  });

  it('takes an error that nobody caught for a death', async () => {
    const { worker, handle } = await started();
    const call = handle.call((commands) => commands.resources());
    const outcome = expect(call).rejects.toMatchObject({ code: 'worker-died', detail: 'no such script' });
    worker.onerror?.({ message: 'no such script' });
    await outcome;
    expect([deaths.length, worker.terminated]).toEqual([1, true]);
  });

  it('that is ended by its owner rejects what is open, and tells of no death', async () => {
    const { worker, handle } = await started();
    const call = handle.call((commands) => commands.resources());
    const outcome = expect(call).rejects.toMatchObject({ code: 'worker-died' });
    handle.terminate();
    await outcome;
    vi.advanceTimersByTime(60_000);
    expect([deaths, worker.terminated]).toEqual([[], true]);
  });
});
