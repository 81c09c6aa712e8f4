import type { FrameReport } from '../../contracts/perception.ts';
import type { PerceptionClient } from '../../perception/client.ts';
import { describeDevice } from './describe-device.ts';
import { measureRun, type MeasuredRun } from './measure-run.ts';
import type { BenchmarkPage, RunBenchmark } from './benchmark-page.ts';
import type { BenchmarkOrder, Part } from './order.ts';
import { SCHEMA_NAME, SCHEMA_VERSION } from '../result/result.ts';
import { measureSensitivity } from './measure-sensitivity.ts';

/** The sensitivity curve takes about as long as half a run. */
const SENSITIVITY_WEIGHT = 0.5;
/** Of a run whose movements are played too, the part before that. */
const SOURCE_SHARE = 0.25;

/** Tells the page how far the whole benchmark is. */
class Progress {
  readonly #page: BenchmarkPage;
  readonly #runs: number;
  readonly #total: number;
  readonly #playsMovements: boolean;

  constructor({ backends, sensitivity, source }: BenchmarkOrder, page: BenchmarkPage) {
    this.#page = page;
    this.#runs = backends.length;
    this.#total = this.#runs + (sensitivity ? SENSITIVITY_WEIGHT : 0);
    this.#playsMovements = source.kind === 'trace';
  }

  tell(part: Part, run: number, shareOfPart: number, frame: FrameReport | null): void {
    const shared = this.#playsMovements && run === 0;
    const shareOfRun =
      part === 'latency'
        ? SOURCE_SHARE + (1 - SOURCE_SHARE) * shareOfPart
        : shareOfPart * (shared ? SOURCE_SHARE : 1);
    this.#page.onProgress({
      part,
      run: Math.min(run, this.#runs - 1),
      runs: this.#runs,
      share: Math.min(1, (run + shareOfRun) / this.#total),
      framesPerSecond: frame?.quality.framesPerSecond ?? 0,
      workMs: frame && frame.timing.sentMs - frame.timing.takenMs,
    });
  }
}

/** Closes whatever runs when the signal fires; what was under way then rejects. */
class Stopper {
  readonly #signal: AbortSignal;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  readonly follow = (client: PerceptionClient): void => {
    this.#signal.throwIfAborted();
    this.#signal.addEventListener('abort', () => client.dispose(), { once: true });
  };

  /** What was stopped fails for that reason and no other. */
  async run<Value>(work: () => Promise<Value>): Promise<Value> {
    try {
      const value = await work();
      this.#signal.throwIfAborted();
      return value;
    } catch (reason) {
      this.#signal.throwIfAborted();
      throw reason;
    }
  }
}

/** See `RunBenchmark`. */
export const runBenchmark: RunBenchmark = (order, page, signal) => {
  const stopper = new Stopper(signal);
  return stopper.run(async () => {
    const progress = new Progress(order, page);
    const measured: MeasuredRun[] = [];
    for (const [run, backend] of order.backends.entries()) {
      signal.throwIfAborted();
      const onPart = (part: Part, share: number, frame: FrameReport | null): void =>
        progress.tell(part, run, share, frame);
      measured.push(
        await measureRun(order.source, backend, run === 0, page, { onClient: stopper.follow, onPart }),
      );
    }
    progress.tell('sensitivity', order.backends.length, 0, null);
    const sensitivity = order.sensitivity
      ? await measureSensitivity(order.backends[0]!, measured[0]!.seen, stopper.follow)
      : null;
    return {
      schema: SCHEMA_NAME,
      version: SCHEMA_VERSION,
      date: new Date().toISOString(),
      modelVersion: measured[0]!.start.modelVersion,
      device: describeDevice(),
      runs: measured.map(({ run }) => run),
      sensitivity,
    };
  });
};
