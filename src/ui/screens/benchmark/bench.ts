import { signal } from '@preact/signals-core';
import type {
  BenchmarkOrder,
  BenchmarkPage,
  BenchmarkProgress,
  RunBenchmark,
} from '../../../benchmark/run/order.ts';
import type { BenchmarkResult } from '../../../benchmark/result/result.ts';
import { CameraError, followTrack, openCamera, type CameraWish } from '../../../camera/camera.ts';
import { h } from '../../kit/dom.ts';
import { problemCode } from '../../../session/problem-code.ts';
import type { ProblemCode } from '../../../session/problem-code.ts';
import { FIRST_CHOICES, orderFrom, type Choices, type Lack } from './choices.ts';
import { CueLight } from './cue-light.ts';
import { readPickedFile, type FileFailureCode } from '../../../session/picked-file.ts';
import { MOST_CHARACTERS, resultFromJson } from '../../../benchmark/result/result-json.ts';

/** A result on the page. */
export interface Shown {
  readonly result: BenchmarkResult;
  /** Of the file it was read from; empty for one that was measured just now. */
  readonly file: string;
}

export type BenchStage =
  | { readonly name: 'set-up' }
  | { readonly name: 'running'; readonly order: BenchmarkOrder }
  | { readonly name: 'failed'; readonly code: ProblemCode }
  | { readonly name: 'result'; readonly shown: Shown; readonly other: Shown | null };

/** Why nothing came of what was asked for, beside the button that asked. */
export type Hint = Lack | FileFailureCode | 'tab-hidden';

const SET_UP: BenchStage = { name: 'set-up' };
/** Figures that change more often cannot be read. */
const PROGRESS_EVERY_MS = 300;

/** Of this window only: they outlast the screen, not the page. */
const choices = signal<Choices>(FIRST_CHOICES);
const last = signal<BenchmarkResult | null>(null);

/** Runs benchmarks and opens saved ones, and says what the screen shows. */
export class Bench {
  readonly stage = signal<BenchStage>(SET_UP);
  readonly hint = signal<Hint | null>(null);
  /** From the moment the browser gave it. */
  readonly cameraOn = signal(false);
  readonly progress = signal<BenchmarkProgress | null>(null);
  readonly choices = choices;
  readonly last = last;
  readonly light = new CueLight();
  readonly #run: RunBenchmark;
  readonly #cameraId: () => string | null;
  #running: AbortController | null = null;

  /** @param cameraId of the camera that was chosen in the settings */
  constructor(run: RunBenchmark, cameraId: () => string | null) {
    this.#run = run;
    this.#cameraId = cameraId;
  }

  choose(part: Partial<Choices>): void {
    this.hint.value = null;
    choices.value = { ...choices.peek(), ...part };
  }

  /** Measures what was chosen. */
  async start(): Promise<void> {
    const order = orderFrom(choices.peek());
    this.hint.value = typeof order === 'string' ? order : null;
    if (typeof order === 'string') return;
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    this.progress.value = null;
    this.cameraOn.value = false;
    this.stage.value = { name: 'running', order };
    try {
      const result = await this.#run(order, this.#page(running), running.signal);
      if (this.#running !== running) return;
      last.value = result;
      this.stage.value = { name: 'result', shown: { result, file: '' }, other: null };
    } catch (error) {
      if (this.#running === running) this.#fail(error, order);
    } finally {
      if (this.#running === running) this.#running = null;
      running.abort();
    }
  }

  /** Stops what is measured, if anything is, and goes back to what can be chosen. */
  cancel(hint: Hint | null = null): void {
    if (!this.#running) return;
    this.#stop();
    this.hint.value = hint;
    this.stage.value = SET_UP;
  }

  /** Leaves nothing running. */
  dispose(): void {
    this.#stop();
  }

  setUp(): void {
    this.hint.value = null;
    this.stage.value = SET_UP;
  }

  showLast(): void {
    const result = last.peek();
    if (result) this.stage.value = { name: 'result', shown: { result, file: '' }, other: null };
  }

  /** Shows a saved result: alone, or beside the one that is shown. */
  async open(file: File): Promise<void> {
    const read = await readPickedFile(file, MOST_CHARACTERS, resultFromJson);
    const stage = this.stage.peek();
    if (stage.name === 'running') return;
    this.hint.value = 'failure' in read ? read.failure : null;
    if ('failure' in read) return;
    const opened: Shown = { result: read.content, file: file.name };
    this.stage.value =
      stage.name === 'result' ? { ...stage, other: opened } : { name: 'result', shown: opened, other: null };
  }

  removeOther(): void {
    const stage = this.stage.peek();
    if (stage.name === 'result') this.stage.value = { ...stage, other: null };
  }

  #stop(): void {
    const running = this.#running;
    this.#running = null;
    running?.abort();
  }

  #fail(error: unknown, { source }: BenchmarkOrder): void {
    console.warn(error);
    const found = problemCode(error, source.kind === 'clip' ? 'clip-unreadable' : 'frame-failed');
    const isDead = found === 'worker-died' || found === 'worker-hung';
    this.stage.value = { name: 'failed', code: isDead ? 'analysis-broke-off' : found };
  }

  #page(running: AbortController): BenchmarkPage {
    const video = h('video', { playsinline: true });
    video.muted = true;
    let toldMs = -Infinity;
    return {
      video,
      openCamera: (wish) => this.#openCamera(wish, running),
      paintCue: () => this.light.paint(),
      onProgress: (progress) => {
        const nowMs = performance.now();
        const isNews = progress.part !== this.progress.peek()?.part;
        if (running.signal.aborted || (!isNews && nowMs - toldMs < PROGRESS_EVERY_MS)) return;
        toldMs = nowMs;
        this.progress.value = progress;
      },
    };
  }

  /** Whatever becomes of the run, its camera does not outlast it. One that goes away ends the run. */
  async #openCamera(wish: CameraWish, running: AbortController): Promise<MediaStreamTrack> {
    const { signal: stopped } = running;
    const track = await openCamera(this.#cameraId(), stopped, wish);
    if (!stopped.aborted) this.cameraOn.value = true;
    const unfollow = followTrack(track, {
      muted: () => undefined,
      unmuted: () => undefined,
      ended: () => this.#loseCamera(track, running),
    });
    stopped.addEventListener(
      'abort',
      () => {
        unfollow();
        track.stop();
      },
      { once: true },
    );
    return track;
  }

  #loseCamera(track: MediaStreamTrack, running: AbortController): void {
    if (this.#running !== running) return;
    this.#stop();
    console.warn(new CameraError({ code: 'unplugged', detail: track.label }));
    this.stage.value = { name: 'failed', code: 'unplugged' };
  }
}
