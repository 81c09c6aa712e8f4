import type {
  FaultCode,
  PerceptionConfig,
  PerceptionEvent,
  StartReport,
} from '../../../src/contracts/perception.ts';
import { CallGuard, PerceptionFault } from '../../../src/perception/call-guard.ts';
import type { SilenceLimits } from '../../../src/perception/pulse-watch.ts';
import type { PerceptionWorker } from '../../../src/perception/worker-handle.ts';
import type { KeeperParts } from '../../../src/perception/worker-keeper.ts';
import type { PerceptionCommands } from '../../../src/platform/perception-commands.ts';
import { FakeReceiver } from '../camera/camera.fixture.ts';

export const STARTED: StartReport = {
  backend: 'wasm',
  backendReason: 'asked-for',
  landmarkerSha256: '',
  modelVersion: 'test',
};

/** A worker that loads, watches and dies when the test says so. */
export class FakeWorker implements PerceptionWorker {
  readonly receiver = new FakeReceiver();
  readonly emit: (event: PerceptionEvent) => void;
  readonly limits: SilenceLimits;
  config: PerceptionConfig | null = null;
  terminated = false;
  loaded: () => void = () => undefined;
  refuse: (fault: PerceptionFault) => void = () => undefined;
  readonly #guard = new CallGuard();
  readonly #onDeath: (fault: PerceptionFault) => void;

  constructor(
    emit: (event: PerceptionEvent) => void,
    onDeath: (fault: PerceptionFault) => void,
    limits: SilenceLimits,
  ) {
    this.emit = emit;
    this.limits = limits;
    this.#onDeath = onDeath;
  }

  start(config: PerceptionConfig): Promise<StartReport> {
    this.config = config;
    return this.#guard.run(
      new Promise((resolve, reject) => {
        this.loaded = () => resolve(STARTED);
        this.refuse = reject;
      }),
    );
  }

  call<T>(command: (commands: PerceptionCommands) => Promise<T>): Promise<T> {
    return this.#guard.run(this.receiver.call(command));
  }

  callPatiently<T>(command: (commands: PerceptionCommands) => Promise<T>): Promise<T> {
    return this.call(command);
  }

  terminate(): void {
    this.terminated = true;
    this.#guard.fail(new PerceptionFault('worker-died', 'perception was closed'));
  }

  die(code: FaultCode = 'worker-died'): void {
    const fault = new PerceptionFault(code, 'gone without a word');
    this.terminated = true;
    this.#guard.fail(fault);
    this.#onDeath(fault);
  }
}

/** Workers as they are opened, and the time. */
export class FakeWorkers implements KeeperParts {
  readonly opened: FakeWorker[] = [];
  timeMs = 0;

  openWorker(
    emit: (event: PerceptionEvent) => void,
    onDeath: (fault: PerceptionFault) => void,
    limits: SilenceLimits,
  ): PerceptionWorker {
    const worker = new FakeWorker(emit, onDeath, limits);
    this.opened.push(worker);
    return worker;
  }

  nowMs(): number {
    return this.timeMs;
  }

  get alive(): number {
    return this.opened.filter(({ terminated }) => !terminated).length;
  }
}
