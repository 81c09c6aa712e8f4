import { effect, signal, type ReadonlySignal } from '@preact/signals-core';
import type { Moment } from '../contracts/moment.ts';
import { Random } from '../core/random.ts';
import { planTasks } from '../practice/self-test/plan.ts';
import type { TaskResult } from '../practice/self-test/result.ts';
import { SelfTestRun, type Phase } from '../practice/self-test/run.ts';
import { SessionClock } from '../practice/self-test/session-clock.ts';
import type { TaskKind } from '../practice/self-test/task.ts';
import type { Feed } from './feed.ts';
import type { VisitFrame } from './visit-frame.ts';
import type { Notice } from './notice.ts';
import type { SelfTestMemory } from './self-test-memory.ts';
import type { WatchingPhase } from './watching-phase.ts';

/** What a self-test follows while its visit lasts. */
export interface SelfTestInput {
  readonly frames: Feed<VisitFrame>;
  readonly moments: Feed<Moment>;
  readonly phase: ReadonlySignal<WatchingPhase>;
  readonly notice: ReadonlySignal<Notice | null>;
}

/** The self-test of one visit: its run, fed with what is heard, and its place in time for a smooth drawing. */
export class SelfTest {
  readonly #tasks = signal<readonly TaskResult[]>([]);
  readonly #run: SelfTestRun;
  readonly #clock = new SessionClock();
  readonly #memory: SelfTestMemory;
  readonly #undo: readonly (() => void)[];

  /** @param kinds what can be asked for; at least one */
  constructor(kinds: readonly TaskKind[], memory: SelfTestMemory, input: SelfTestInput) {
    const seed = crypto.getRandomValues(new Uint32Array(1))[0]!;
    this.#run = new SelfTestRun(planTasks(new Random(seed), kinds));
    this.#memory = memory;
    this.#undo = [
      input.frames.subscribe((frame) => this.#addFrame(frame)),
      input.moments.subscribe((moment) => this.#run.addMoment(moment)),
      // After a pause, a rest or another worker, the finder has to learn the face anew.
      effect(() => {
        if (input.phase.value === 'watching') this.#learnAnew();
      }),
      effect(() => {
        if (input.notice.value === 'restarted') this.#learnAnew();
      }),
    ];
  }

  /** What became of the tasks so far, in order. */
  get tasks(): ReadonlySignal<readonly TaskResult[]> {
    return this.#tasks;
  }

  get isLearning(): boolean {
    return this.#run.isLearning;
  }

  get isFinished(): boolean {
    return this.#run.isFinished;
  }

  /** @param nowMs by the clock of `performance.now()` */
  phaseAt(nowMs: number): Phase {
    return this.#run.phaseAt(this.#clock.at(nowMs));
  }

  /** Goes on to the next task. */
  skip(): void {
    this.#run.skip();
    this.#note();
  }

  /** Follows nothing any more. */
  end(): void {
    for (const undo of this.#undo) undo();
  }

  #addFrame({ report, timeMs }: VisitFrame): void {
    this.#run.addFrame(timeMs, report.quality.silences);
    this.#clock.hear(timeMs, performance.now());
    this.#note();
  }

  #learnAnew(): void {
    this.#run.startAnew();
    if (this.#tasks.peek().length === 0) this.#memory.lastResult.value = null;
  }

  #note(): void {
    const { result } = this.#run;
    if (result.tasks.length === this.#tasks.peek().length) return;
    this.#tasks.value = result.tasks;
    this.#memory.lastResult.value = result;
  }
}
