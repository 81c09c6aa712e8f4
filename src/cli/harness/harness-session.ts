import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import type { BenchmarkResult } from '../../benchmark/result/result.ts';
import type { Fault, PerceptionConfig } from '../../contracts/perception.ts';
import { launchChromium, type LaunchOptions } from '../browser/chromium.ts';
import { Complaint, EXIT } from '../terminal/complaint.ts';
import {
  CLIP_INPUT,
  IMAGES_INPUT,
  NEWS_FUNCTION,
  type CameraRun,
  type ClipAnalysis,
  type Endurance,
  type HarnessNews,
  type HarnessOrder,
  type Outcome,
} from './harness-contract.ts';
import { receiveBody } from '../site/receive-body.ts';
import { sendFile } from '../site/send-file.ts';
import type { LocalServer } from '../site/local-server.ts';
import { serveSite } from '../site/serve.ts';
import { ensureSite } from '../site/site.ts';
import { Watchdog } from '../terminal/watchdog.ts';

/** Longest silence of a page that is well: loading or compiling on a slow, busy machine. */
const SILENCE_LIMIT_MS = 90_000;

/** A fault of perception, on its way out of the harness page. */
export class FaultError extends Error {
  override readonly name = 'FaultError';

  constructor(readonly fault: Fault) {
    super(`${fault.code}: ${fault.detail}`);
  }
}

export interface HarnessOptions extends LaunchOptions {
  /** A `face_landmarker.task` to use instead of the built-in one. */
  readonly landmarkerPath?: string;
  readonly onNews?: (news: HarnessNews) => void;
  /** Closes the browser when it fires, which makes everything under way fail. */
  readonly signal?: AbortSignal;
}

function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new FaultError(outcome.fault);
  return outcome.value;
}

function serveFile(server: LocalServer, path: string): string {
  // Another page in this machine's browsers cannot guess the address.
  const route = `/${randomUUID()}`;
  server.route(route, (_, response) => {
    response.setHeader('Content-Type', 'application/octet-stream');
    sendFile(response, path);
  });
  return server.origin + route;
}

/** A browser that closes when the signal fires, be it while the browser is still starting. */
async function launchUnlessAborted(options: HarnessOptions): Promise<Browser> {
  const { signal } = options;
  signal?.throwIfAborted();
  const browser = await launchChromium(options);
  signal?.addEventListener('abort', () => void browser.close(), { once: true });
  if (signal?.aborted) await browser.close();
  return browser;
}

/** The harness page in a browser of its own, for the command line, tests and the benchmark. */
export class HarnessSession {
  readonly #watchdog = new Watchdog(
    SILENCE_LIMIT_MS,
    () => new Complaint(`The browser has not answered for ${SILENCE_LIMIT_MS / 1000} s: please try again.`),
  );
  readonly #landmarkerUrl: string | undefined;

  private constructor(
    private readonly server: LocalServer,
    private readonly browser: Browser,
    readonly page: Page,
    options: HarnessOptions,
  ) {
    this.#landmarkerUrl = options.landmarkerPath && serveFile(server, options.landmarkerPath);
  }

  /**
   * Builds and serves the site where needed, and opens the page.
   * @throws Complaint when there is no browser or it does not start.
   */
  static async open(options: HarnessOptions = {}): Promise<HarnessSession> {
    const server = await serveSite(await ensureSite('tools'));
    try {
      const browser = await launchUnlessAborted(options);
      const page = await browser.newPage();
      const session = new HarnessSession(server, browser, page, options);
      await session.#guard(session.#load(options));
      return session;
    } catch (reason) {
      await server.close();
      throw reason;
    }
  }

  get origin(): string {
    return this.server.origin;
  }

  /** Such as "Chromium 156.0.7103.59". */
  get browserName(): string {
    return `Chromium ${this.browser.version()}`;
  }

  /**
   * Analyses a clip with a fresh worker.
   * @throws FaultError for a fault of perception, Complaint when the browser dies or falls silent.
   */
  async analyse(clipPath: string, config: PerceptionConfig): Promise<ClipAnalysis> {
    const full = this.#withLandmarker(config);
    return this.#onClip(clipPath, () =>
      this.page.evaluate((given) => window.sottoHarness.analyse(given), full),
    );
  }

  /**
   * Analyses a clip that lies as single pictures, with a fresh worker.
   * @param timesMs the time of each picture, from the first.
   * @throws as `analyse`; the detail of an image that cannot be read is its name.
   */
  async analyseImages(
    imagePaths: readonly string[],
    timesMs: readonly number[],
    config: PerceptionConfig,
  ): Promise<ClipAnalysis> {
    const call = { config: this.#withLandmarker(config), timesMs };
    return this.#onFiles(IMAGES_INPUT, imagePaths, () =>
      this.page.evaluate((given) => window.sottoHarness.analyseImages(given.config, given.timesMs), call),
    );
  }

  /**
   * Records a clip with a fresh worker.
   * @returns the bytes of a trace file.
   * @throws as `analyse`.
   */
  async record(clipPath: string, config: PerceptionConfig): Promise<Buffer> {
    const upload = receiveBody(this.server, `/${randomUUID()}`);
    const call = { config: this.#withLandmarker(config), url: upload.url };
    await this.#onClip(clipPath, () =>
      this.page.evaluate((given) => window.sottoHarness.record(given.config, given.url), call),
    );
    return upload.body;
  }

  /**
   * Watches the browser's camera with a fresh worker for a while, at most a minute.
   * @throws as `analyse`.
   */
  async watch(config: PerceptionConfig, durationMs: number): Promise<CameraRun> {
    const call = { config: this.#withLandmarker(config), durationMs };
    const watching = this.page.evaluate(
      (given) => window.sottoHarness.watch(given.config, given.durationMs),
      call,
    );
    return valueOf(await this.#guard(watching));
  }

  /**
   * Runs a benchmark on the browser's camera or the generated trace.
   * @throws as `analyse`.
   */
  async benchmark(order: HarnessOrder): Promise<BenchmarkResult> {
    const running = this.page.evaluate((given) => window.sottoHarness.benchmark(given), order);
    return valueOf(await this.#guard(running));
  }

  /**
   * Runs a benchmark on a clip.
   * @throws as `analyse`.
   */
  async benchmarkClip(clipPath: string, order: Omit<HarnessOrder, 'source'>): Promise<BenchmarkResult> {
    const full: HarnessOrder = { ...order, source: { kind: 'clip' } };
    return this.#onClip(clipPath, () =>
      this.page.evaluate((given) => window.sottoHarness.benchmark(given), full),
    );
  }

  /**
   * Watches the browser's camera until so many frames were analysed.
   * @throws as `analyse`.
   */
  async endure(config: PerceptionConfig, frames: number): Promise<Endurance> {
    const call = { config: this.#withLandmarker(config), frames };
    const enduring = this.page.evaluate(
      (given) => window.sottoHarness.endure(given.config, given.frames),
      call,
    );
    return valueOf(await this.#guard(enduring));
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.close();
  }

  async #load({ onNews }: HarnessOptions): Promise<void> {
    await this.page.exposeFunction(NEWS_FUNCTION, (news: HarnessNews) => {
      this.#watchdog.feed();
      onNews?.(news);
    });
    await this.page.goto(`${this.server.origin}/src/cli/harness/harness.html`);
    await this.page.waitForFunction(() => 'sottoHarness' in window);
  }

  #withLandmarker(config: PerceptionConfig): PerceptionConfig {
    return this.#landmarkerUrl === undefined ? config : { ...config, landmarkerUrl: this.#landmarkerUrl };
  }

  #onClip<Value>(clipPath: string, task: () => Promise<Outcome<Value>>): Promise<Value> {
    return this.#onFiles(CLIP_INPUT, [clipPath], task);
  }

  async #onFiles<Value>(
    input: string,
    paths: readonly string[],
    task: () => Promise<Outcome<Value>>,
  ): Promise<Value> {
    const choosing = this.page.setInputFiles(input, paths);
    return valueOf(await this.#guard(choosing.then(task)));
  }

  async #guard<Value>(task: Promise<Value>): Promise<Value> {
    try {
      return await this.#watchdog.guard(task);
    } catch (reason) {
      if (reason instanceof Complaint) throw reason;
      const sentence = 'The browser stopped in the middle of the work: please try again.';
      throw new Complaint(sentence, EXIT.failed, { cause: reason });
    }
  }
}
