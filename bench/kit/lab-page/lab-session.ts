import type { Browser, Page } from 'playwright-core';
import type { BenchmarkResult } from '../../../src/benchmark/result/result.ts';
import { DrivenPage, type DrivenPageOptions } from '../../../src/cli/harness/driven-page.ts';
import { CLIP_INPUT } from '../../../src/cli/harness/page-contract.ts';
import type { Site } from '../../../src/cli/site/site-kind.ts';
import type { PerceptionConfig } from '../../../src/contracts/perception.ts';
import type { CameraRun, Endurance, LabOrder } from './lab-contract.ts';

const SITE: Site = {
  name: 'laboratory',
  config: 'bench/kit/lab-page/vite.config.ts',
  inputs: ['bench/kit/lab-page'],
};
const PAGE = { site: SITE, path: 'bench/kit/lab-page/lab.html', ready: 'sottoLab' };

/** The laboratory's page in a browser of its own: what the page's worker does over time. */
export class LabSession {
  readonly #driven: DrivenPage;

  private constructor(driven: DrivenPage) {
    this.#driven = driven;
  }

  /** @throws Complaint when there is no browser or it does not start. */
  static async open(options: DrivenPageOptions = {}): Promise<LabSession> {
    return new LabSession(await DrivenPage.open(PAGE, options));
  }

  get page(): Page {
    return this.#driven.page;
  }

  get browser(): Browser {
    return this.#driven.browser;
  }

  /**
   * Watches the browser's camera with a fresh worker for a while, at most a minute.
   * @throws FaultError for a fault of perception, Complaint when the browser dies or falls silent.
   */
  async watch(config: PerceptionConfig, durationMs: number): Promise<CameraRun> {
    const call = { config: this.#driven.configured(config), durationMs };
    return this.#driven.valueOf(
      this.page.evaluate((given) => window.sottoLab.watch(given.config, given.durationMs), call),
    );
  }

  /**
   * Runs a benchmark on the browser's camera or the generated trace.
   * @throws as `watch`.
   */
  async benchmark(order: LabOrder): Promise<BenchmarkResult> {
    return this.#driven.valueOf(this.page.evaluate((given) => window.sottoLab.benchmark(given), order));
  }

  /**
   * Runs a benchmark on a clip.
   * @throws as `watch`.
   */
  async benchmarkClip(clipPath: string, order: Omit<LabOrder, 'source'>): Promise<BenchmarkResult> {
    const full: LabOrder = { ...order, source: { kind: 'clip' } };
    return this.#driven.onFiles(CLIP_INPUT, [clipPath], () =>
      this.page.evaluate((given) => window.sottoLab.benchmark(given), full),
    );
  }

  /**
   * Watches the browser's camera until so many frames were analysed.
   * @throws as `watch`.
   */
  async endure(config: PerceptionConfig, frames: number): Promise<Endurance> {
    const call = { config: this.#driven.configured(config), frames };
    return this.#driven.valueOf(
      this.page.evaluate((given) => window.sottoLab.endure(given.config, given.frames), call),
    );
  }

  close(): Promise<void> {
    return this.#driven.close();
  }
}
