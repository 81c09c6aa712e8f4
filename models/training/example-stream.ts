import { Worker } from 'node:worker_threads';
import type { Recording } from '../generator/recorded.ts';
import type { Example } from '../generator/render.ts';

/** Sessions drawn ahead of their use. */
const AHEAD = 6;

/** A thread does not inherit tsx, so it loads TypeScript's loader before its own module. */
const BOOTSTRAP = `
  const { workerData } = require('node:worker_threads');
  import('tsx/esm/api').then(({ register }) => {
    register();
    return import(workerData.thread);
  });
`;

/** An endless, reproducible row of sessions, drawn in a second thread. */
export class ExampleStream {
  readonly #worker: Worker;
  readonly #ready: Example[] = [];
  readonly #failed: Promise<never>;
  #wake: (() => void) | null = null;
  #seed: number;

  constructor(firstSeed: number, recordings: readonly Recording[]) {
    this.#seed = firstSeed;
    this.#worker = new Worker(BOOTSTRAP, {
      eval: true,
      workerData: { recordings, thread: new URL('../generator/generator-thread.ts', import.meta.url).href },
    });
    this.#worker.on('message', (example: Example) => {
      this.#ready.push(example);
      this.#wake?.();
    });
    this.#failed = new Promise((_, reject) => this.#worker.once('error', reject));
    this.#failed.catch(() => undefined);
    for (let n = 0; n < AHEAD; n++) this.#ask();
  }

  async next(): Promise<Example> {
    while (this.#ready.length === 0) {
      const woken = new Promise<void>((resolve) => (this.#wake = resolve));
      await Promise.race([woken, this.#failed]);
    }
    this.#ask();
    return this.#ready.shift()!;
  }

  async take(count: number, onProgress: (done: number) => void): Promise<Example[]> {
    const examples: Example[] = [];
    while (examples.length < count) {
      examples.push(await this.next());
      onProgress(examples.length);
    }
    return examples;
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #ask(): void {
    this.#worker.postMessage(this.#seed);
    this.#seed++;
  }
}
