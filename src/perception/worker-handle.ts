import * as Comlink from 'comlink';
import type { PerceptionConfig, PerceptionEvent, StartReport } from '../contracts/perception.ts';
import type { PerceptionCommands } from '../platform/perception-commands.ts';
import { FAULT_CODES, type FaultCode } from '../contracts/perception.ts';
import { CallGuard, PerceptionFault } from './call-guard.ts';
import { CHECK_INTERVAL_MS, PulseWatch, SILENCE_LIMITS, type SilenceLimits } from './pulse-watch.ts';

/** A perception worker, as its owner uses it. */
export interface PerceptionWorker {
  start(config: PerceptionConfig): Promise<StartReport>;
  /** Runs a command; rejects with a PerceptionFault when it fails or the worker dies. */
  call<T>(command: (commands: PerceptionCommands) => Promise<T>): Promise<T>;
  /** Runs a command that may keep the worker busy for long at a time. */
  callPatiently<T>(command: (commands: PerceptionCommands) => Promise<T>): Promise<T>;
  /** Ends the worker; open calls reject. */
  terminate(): void;
}

/**
 * One perception worker from birth to death. Dead or hung, it rejects every open call, tells
 * `onDeath` once and is terminated.
 */
export class WorkerHandle implements PerceptionWorker {
  readonly #worker: Worker;
  readonly #commands: Comlink.Remote<PerceptionCommands>;
  readonly #guard = new CallGuard();
  readonly #events = new MessageChannel();
  readonly #watch: PulseWatch;
  readonly #onDeath: (fault: PerceptionFault) => void;
  readonly #timer: ReturnType<typeof setInterval>;
  #over = false;

  /** @param limits may change while the worker lives: each look asks anew */
  constructor(
    onEvent: (event: PerceptionEvent) => void,
    onDeath: (fault: PerceptionFault) => void,
    limits: SilenceLimits = SILENCE_LIMITS,
  ) {
    this.#watch = new PulseWatch(performance.now(), limits);
    this.#onDeath = onDeath;
    this.#worker = new Worker(new URL('../../workers/perception/entry.ts', import.meta.url), {
      type: 'module',
      name: 'perception',
    });
    this.#worker.onerror = (event) =>
      this.#die('worker-died', event.message || 'the worker could not be loaded');
    this.#worker.onmessageerror = () => this.#die('worker-died', 'a message could not be read');
    this.#commands = Comlink.wrap<PerceptionCommands>(this.#worker);
    this.#events.port1.onmessage = ({ data }: MessageEvent<PerceptionEvent>) => {
      this.#watch.sign();
      if (data.type !== 'pulse') onEvent(data);
    };
    this.#timer = setInterval(() => this.#check(), CHECK_INTERVAL_MS);
  }

  async start(config: PerceptionConfig): Promise<StartReport> {
    const port = this.#events.port2;
    const report = await this.call((commands) => commands.start(config, Comlink.transfer(port, [port])));
    this.#watch.sign();
    this.#watch.task = 'watching';
    return report;
  }

  async call<T>(command: (commands: PerceptionCommands) => Promise<T>): Promise<T> {
    try {
      return await this.#guard.run(command(this.#commands));
    } catch (error) {
      throw toPerceptionFault(error);
    }
  }

  async callPatiently<T>(command: (commands: PerceptionCommands) => Promise<T>): Promise<T> {
    this.#watch.task = 'clip';
    try {
      return await this.call(command);
    } finally {
      this.#watch.task = 'watching';
    }
  }

  terminate(): void {
    this.#guard.fail(new PerceptionFault('worker-died', 'perception was closed'));
    this.#end();
  }

  #check(): void {
    if (this.#watch.check(performance.now())) this.#die('worker-hung', 'no sign of life from the worker');
  }

  #die(code: FaultCode, detail: string): void {
    if (this.#over) return;
    const fault = new PerceptionFault(code, detail);
    this.#end();
    this.#guard.fail(fault);
    this.#onDeath(fault);
  }

  #end(): void {
    this.#over = true;
    clearInterval(this.#timer);
    this.#events.port1.close();
    this.#worker.terminate();
  }
}

function toPerceptionFault(error: unknown): PerceptionFault {
  if (error instanceof PerceptionFault) return error;
  if (!(error instanceof Error)) return new PerceptionFault('frame-failed', String(error));
  const code = FAULT_CODES.find((known) => known === error.name) ?? 'frame-failed';
  return new PerceptionFault(code, error.message);
}
