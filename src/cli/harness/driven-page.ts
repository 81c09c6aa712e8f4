import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import type { Fault, PerceptionConfig } from '../../contracts/perception.ts';
import { launchChromium, type LaunchOptions } from '../browser/chromium.ts';
import { receiveBody, type Upload } from '../site/receive-body.ts';
import type { LocalServer } from '../site/local-server.ts';
import { sendFile } from '../site/send-file.ts';
import { serveSite } from '../site/serve.ts';
import type { Site } from '../site/site-kind.ts';
import { ensureBuild } from '../site/site.ts';
import { Complaint } from '../terminal/complaint.ts';
import { Watchdog } from '../terminal/watchdog.ts';
import { NEWS_FUNCTION, type TaskResult, type PageNews } from './page-contract.ts';
import { unlessGone } from './unless-gone.ts';

/** Longest silence of a page that is well: loading or compiling on a slow, busy machine. */
const SILENCE_LIMIT_MS = 90_000;

/** A fault of perception, on its way out of a page. */
export class FaultError extends Error {
  override readonly name = 'FaultError';

  constructor(readonly fault: Fault) {
    super(`${fault.code}: ${fault.detail}`);
  }
}

export interface DrivenPageOptions extends LaunchOptions {
  /** A `face_landmarker.task` to use instead of the built-in one. */
  readonly landmarkerPath?: string;
  readonly onNews?: (news: PageNews) => void;
  /** Closes the browser when it fires, which makes everything under way fail. */
  readonly signal?: AbortSignal;
}

/** A page that Node drives. */
export interface PageAddress {
  readonly site: Site;
  /** From the site's root. */
  readonly path: string;
  /** The property of `window` that is there once the page is ready. */
  readonly ready: string;
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
async function launchUnlessAborted(options: DrivenPageOptions): Promise<Browser> {
  const { signal } = options;
  signal?.throwIfAborted();
  const browser = await launchChromium(options);
  signal?.addEventListener('abort', () => void browser.close(), { once: true });
  if (signal?.aborted) await browser.close();
  return browser;
}

/** A page of a built site in a browser of its own, watched for silence. */
export class DrivenPage {
  readonly #watchdog = new Watchdog(
    SILENCE_LIMIT_MS,
    () => new Complaint(`The browser has not answered for ${SILENCE_LIMIT_MS / 1000} s: please try again.`),
  );
  readonly #server: LocalServer;
  readonly #landmarkerUrl: string | undefined;

  private constructor(
    server: LocalServer,
    readonly browser: Browser,
    readonly page: Page,
    options: DrivenPageOptions,
  ) {
    this.#server = server;
    this.#landmarkerUrl = options.landmarkerPath && serveFile(server, options.landmarkerPath);
  }

  /**
   * Builds and serves the site where needed, and opens the page.
   * @throws Complaint when there is no browser or it does not start.
   */
  static async open(address: PageAddress, options: DrivenPageOptions): Promise<DrivenPage> {
    const server = await serveSite(await ensureBuild(address.site));
    let browser: Browser | undefined;
    try {
      browser = await launchUnlessAborted(options);
      const driven = new DrivenPage(server, browser, await unlessGone(browser, browser.newPage()), options);
      await driven.guard(driven.#load(address, options));
      return driven;
    } catch (reason) {
      await browser?.close();
      await server.close();
      throw reason;
    }
  }

  /** Such as "Chromium 156.0.7103.59". */
  get browserName(): string {
    return `Chromium ${this.browser.version()}`;
  }

  /** With the landmark model that was given. */
  configured(config: PerceptionConfig): PerceptionConfig {
    return this.#landmarkerUrl === undefined ? config : { ...config, landmarkerUrl: this.#landmarkerUrl };
  }

  /** An address that takes one POST of the page. */
  receive(): Upload {
    return receiveBody(this.#server, `/${randomUUID()}`);
  }

  /**
   * Puts files into an input of the page, then runs the task.
   * @throws as `valueOf`
   */
  async onFiles<Value>(
    input: string,
    paths: readonly string[],
    task: () => Promise<TaskResult<Value>>,
  ): Promise<Value> {
    return this.valueOf(this.page.setInputFiles(input, paths).then(task));
  }

  /**
   * What a task in the page comes to.
   * @throws FaultError for a fault of perception, Complaint when the browser dies or falls silent.
   */
  async valueOf<Value>(task: Promise<TaskResult<Value>>): Promise<Value> {
    const outcome = await this.guard(task);
    if (!outcome.ok) throw new FaultError(outcome.fault);
    return outcome.value;
  }

  /** @throws Complaint when the browser dies or falls silent. */
  guard<Value>(task: Promise<Value>): Promise<Value> {
    return unlessGone(this.browser, this.#watchdog.guard(task));
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.#server.close();
  }

  async #load({ path, ready }: PageAddress, { onNews }: DrivenPageOptions): Promise<void> {
    // How long is too long, the watchdog alone decides.
    this.page.setDefaultTimeout(0);
    await this.page.exposeFunction(NEWS_FUNCTION, (news: PageNews) => {
      this.#watchdog.feed();
      onNews?.(news);
    });
    await this.page.goto(`${this.#server.origin}/${path}`);
    await this.page.waitForFunction((property) => property in window, ready);
  }
}
