import { signal } from '@preact/signals-core';
import type { BenchmarkOrder, BenchmarkProgress } from '../../benchmark/run/order.ts';
import { MOST_CHARACTERS, resultFromJson } from '../../benchmark/result/result-json.ts';
import type { BenchmarkResult } from '../../benchmark/result/result.ts';
import { readPickedFile, type FileFailureCode, type PickedFile } from '../picked-file.ts';
import { codecIn, problemCode, type ProblemCode } from '../problem-code.ts';
import type { BenchmarkMemory } from './benchmark-memory.ts';
import { orderFrom, type Choices, type Lack } from './choices.ts';

/** A result on the page, and where it comes from. */
export interface SourcedResult {
  readonly result: BenchmarkResult;
  /** Name of the file it was read from; empty for one that was measured just now. */
  readonly file: string;
}

export type BenchStage =
  | { readonly name: 'set-up' }
  | { readonly name: 'running'; readonly order: BenchmarkOrder }
  | { readonly name: 'failed'; readonly code: ProblemCode; readonly codec: string }
  | { readonly name: 'result'; readonly main: SourcedResult; readonly other: SourcedResult | null };

/** Why nothing came of what was asked for, beside the button that asked. */
export type Hint = Lack | FileFailureCode | 'tab-hidden';

/** Hears how a benchmark goes. */
export interface BenchmarkListener {
  /** The browser gave the camera. */
  onCamera(): void;
  onProgress(progress: BenchmarkProgress): void;
}

/**
 * Measures what was ordered, until the signal fires.
 * @throws an error that `problemCode` may know, as a rejection
 */
export type Measure = (
  order: BenchmarkOrder,
  listener: BenchmarkListener,
  signal: AbortSignal,
) => Promise<BenchmarkResult>;

const SET_UP: BenchStage = { name: 'set-up' };
/** Figures that change more often cannot be read. */
const PROGRESS_EVERY_MS = 300;

/** Runs benchmarks and opens saved ones, and says what the screen shows. */
export class Bench {
  readonly stage = signal<BenchStage>(SET_UP);
  readonly hint = signal<Hint | null>(null);
  /** From the moment the browser gave it. */
  readonly cameraOn = signal(false);
  readonly progress = signal<BenchmarkProgress | null>(null);
  readonly choices: BenchmarkMemory['choices'];
  readonly last: BenchmarkMemory['last'];
  readonly #measure: Measure;
  readonly #nowMs: () => number;
  #run: AbortController | null = null;
  #opening: PickedFile | null = null;

  /** @param nowMs a clock that never goes back */
  constructor(memory: BenchmarkMemory, measure: Measure, nowMs = (): number => performance.now()) {
    this.choices = memory.choices;
    this.last = memory.last;
    this.#measure = measure;
    this.#nowMs = nowMs;
  }

  choose(part: Partial<Choices>): void {
    this.hint.value = null;
    this.choices.value = { ...this.choices.peek(), ...part };
  }

  /** Measures what was chosen. What runs already ends for it. */
  async start(): Promise<void> {
    const order = orderFrom(this.choices.peek());
    this.hint.value = typeof order === 'string' ? order : null;
    if (typeof order === 'string') return;
    this.#stop();
    const run = new AbortController();
    this.#run = run;
    this.progress.value = null;
    this.cameraOn.value = false;
    this.stage.value = { name: 'running', order };
    try {
      const result = await this.#measure(order, this.#listener(run.signal), run.signal);
      if (!run.signal.aborted) this.#show(result);
    } catch (error) {
      if (!run.signal.aborted) this.#fail(error, order);
    } finally {
      if (this.#run === run) this.#run = null;
    }
  }

  /** Stops what is measured, if anything is, and goes back to what can be chosen. */
  cancel(hint: Hint | null = null): void {
    if (!this.#run) return;
    this.#stop();
    this.hint.value = hint;
    this.stage.value = SET_UP;
  }

  /** Leaves nothing running; a file that is still being read is not shown. */
  dispose(): void {
    this.#stop();
    this.#opening = null;
  }

  setUp(): void {
    this.hint.value = null;
    this.stage.value = SET_UP;
  }

  showLast(): void {
    const result = this.last.peek();
    if (result) this.stage.value = { name: 'result', main: { result, file: '' }, other: null };
  }

  /** Shows a saved result: alone, or beside the one that is shown. Of several files, the last that was picked. */
  async open(file: PickedFile): Promise<void> {
    this.#opening = file;
    const read = await readPickedFile(file, MOST_CHARACTERS, resultFromJson);
    const stage = this.stage.peek();
    if (this.#opening !== file || stage.name === 'running') return;
    this.hint.value = 'failure' in read ? read.failure : null;
    if ('failure' in read) return;
    const opened: SourcedResult = { result: read.content, file: file.name };
    this.stage.value =
      stage.name === 'result' ? { ...stage, other: opened } : { name: 'result', main: opened, other: null };
  }

  removeOther(): void {
    const stage = this.stage.peek();
    if (stage.name === 'result') this.stage.value = { ...stage, other: null };
  }

  #stop(): void {
    const run = this.#run;
    this.#run = null;
    run?.abort();
  }

  #show(result: BenchmarkResult): void {
    this.last.value = result;
    this.stage.value = { name: 'result', main: { result, file: '' }, other: null };
  }

  #fail(error: unknown, { source }: BenchmarkOrder): void {
    console.warn(error);
    const code = problemCode(error, source.kind === 'clip' ? 'clip-unreadable' : 'frame-failed');
    const isDead = code === 'worker-died' || code === 'worker-hung';
    this.stage.value = {
      name: 'failed',
      code: isDead ? 'analysis-broke-off' : code,
      codec: codecIn(error),
    };
  }

  #listener(stopped: AbortSignal): BenchmarkListener {
    let saidMs = -Infinity;
    return {
      onCamera: () => {
        if (!stopped.aborted) this.cameraOn.value = true;
      },
      onProgress: (progress) => {
        const nowMs = this.#nowMs();
        const isNewPart = progress.part !== this.progress.peek()?.part;
        if (stopped.aborted || (!isNewPart && nowMs - saidMs < PROGRESS_EVERY_MS)) return;
        saidMs = nowMs;
        this.progress.value = progress;
      },
    };
  }
}
