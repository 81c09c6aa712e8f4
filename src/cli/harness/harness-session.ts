import type { Page } from 'playwright-core';
import type { PerceptionConfig } from '../../contracts/perception.ts';
import { TOOLS } from '../site/site.ts';
import { DrivenPage, type DrivenPageOptions } from './driven-page.ts';
import { IMAGES_INPUT, type ClipAnalysis } from './harness-contract.ts';
import { CLIP_INPUT } from './page-contract.ts';

const HARNESS = { site: TOOLS, path: 'src/cli/harness/harness.html', ready: 'sottoHarness' };

/** The harness page: what the worker makes of clips, for whoever has no page of their own. */
export class HarnessSession {
  readonly #driven: DrivenPage;

  private constructor(driven: DrivenPage) {
    this.#driven = driven;
  }

  /** @throws Complaint when there is no browser or it does not start. */
  static async open(options: DrivenPageOptions = {}): Promise<HarnessSession> {
    return new HarnessSession(await DrivenPage.open(HARNESS, options));
  }

  /** Such as "Chromium 156.0.7103.59". */
  get browserName(): string {
    return this.#driven.browserName;
  }

  /**
   * Analyses a clip with a fresh worker.
   * @throws FaultError for a fault of perception, Complaint when the browser dies or falls silent.
   */
  async analyse(clipPath: string, config: PerceptionConfig): Promise<ClipAnalysis> {
    const { page } = this.#driven;
    const full = this.#driven.configured(config);
    return this.#driven.onFiles(CLIP_INPUT, [clipPath], () =>
      page.evaluate((given) => window.sottoHarness.analyse(given), full),
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
    const { page } = this.#driven;
    const call = { config: this.#driven.configured(config), timesMs };
    return this.#driven.onFiles(IMAGES_INPUT, imagePaths, () =>
      page.evaluate((given) => window.sottoHarness.analyseImages(given.config, given.timesMs), call),
    );
  }

  /**
   * Records a clip with a fresh worker.
   * @returns the bytes of a trace file.
   * @throws as `analyse`.
   */
  async record(clipPath: string, config: PerceptionConfig): Promise<Buffer> {
    const { page } = this.#driven;
    const upload = this.#driven.receive();
    const call = { config: this.#driven.configured(config), url: upload.url };
    await this.#driven.onFiles(CLIP_INPUT, [clipPath], () =>
      page.evaluate((given) => window.sottoHarness.record(given.config, given.url), call),
    );
    return upload.body;
  }

  get page(): Page {
    return this.#driven.page;
  }

  /** Another page in the same browser. */
  newPage(): Promise<Page> {
    return this.#driven.browser.newPage();
  }

  close(): Promise<void> {
    return this.#driven.close();
  }
}
