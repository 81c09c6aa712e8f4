import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { writeWhole } from '../../src/cli/files/write-whole.ts';
import type { Trace } from '../../src/contracts/observation.ts';
import { decodeTrace } from '../../src/trace/trace-file.ts';
import { HarnessSession } from '../../src/cli/harness/harness-session.ts';
import type { ClipAnalysis } from '../../src/cli/harness/harness-contract.ts';
import { measuringVersion, versionOf } from '../../models/version/pipeline-version.ts';
import { CACHE_FOLDER } from '../../src/cli/terminal/project-folder.ts';
import { excerpt } from './excerpt.ts';
import { PageServer } from '../kit/page-server.ts';
import { CLIP_INPUT, PROGRESS_FUNCTION, type CameraOrder, type PlantingOrder } from './planting-contract.ts';

const FOLDER = join(CACHE_FOLDER, 'planted');
/** What decides what an order makes of a clip, in the page and here. */
const PLANTERS = ['bench/planting/planting.ts', 'bench/planting/excerpt.ts'];
const HASH_LENGTH = 20;
const BACKEND = { backend: 'wasm' } as const;
/** Recording needs no classifier. */
const MEASURING = { backend: 'wasm', classify: false } as const;

function hashOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`\0${part.length}\0`).update(part);
  return hash.digest('hex').slice(0, HASH_LENGTH);
}

/** Where clips are kept, and what a change of makes them stale. */
interface Shelf {
  /** Named by the version of what measures faces: movements are planted where it saw them. */
  readonly folder: string;
  /** Version of what plants. */
  readonly planters: string;
}

async function openShelf(): Promise<Shelf> {
  const folder = join(FOLDER, await measuringVersion());
  await mkdir(folder, { recursive: true });
  return { folder, planters: await versionOf(PLANTERS) };
}

export interface PlantingOptions {
  readonly onProgress?: (what: string, share: number) => void;
}

/**
 * What the page sends is sent as blobs: of any other body the browser tells whoever drives it all bytes, as text, and of a
 * clip of a hundred megabytes that is more than fits into a string.
 */
function sendBlobs(): void {
  const send = window.fetch.bind(window);
  window.fetch = (input, init) =>
    send(input, init?.body instanceof ArrayBuffer ? { ...init, body: new Blob([init.body]) } : init);
}

/** A second page in the harness's browser. */
async function openPage(
  harness: HarnessSession,
  server: PageServer,
  options: PlantingOptions,
): Promise<Page> {
  const page = await harness.newPage();
  await page.addInitScript(sendBlobs);
  await page.exposeFunction(PROGRESS_FUNCTION, (share: number) => options.onProgress?.('planting', share));
  await page.goto(`${server.origin}/planting.html`);
  await page.waitForFunction(() => 'plantingPage' in window);
  return page;
}

/** Plants, records and analyses clips in one browser. What has been planted before is taken from a cache. */
export class PlantingSession {
  readonly #server: PageServer;
  readonly #page: Page;
  readonly #shelf: Shelf;

  private constructor(
    readonly harness: HarnessSession,
    server: PageServer,
    page: Page,
    shelf: Shelf,
  ) {
    this.#server = server;
    this.#page = page;
    this.#shelf = shelf;
  }

  static async open(options: PlantingOptions = {}): Promise<PlantingSession> {
    const shelf = await openShelf();
    const harness = await HarnessSession.open({
      onNews: (news) => {
        if (news.type === 'progress') options.onProgress?.('analysing', news.done / news.total);
      },
    });
    try {
      const server = await PageServer.start(import.meta.dirname);
      const page = await openPage(harness, server, options);
      return new PlantingSession(harness, server, page, shelf);
    } catch (reason) {
      await harness.close();
      throw reason;
    }
  }

  /** Where the face is in a clip, recorded once. */
  async anchors(clipPath: string): Promise<{ readonly path: string; readonly trace: Trace }> {
    const path = this.#pathOf(`${hashOf(await readFile(clipPath))}.anchors`);
    if (!existsSync(path)) await writeWhole(path, await this.harness.record(clipPath, MEASURING));
    return { path, trace: decodeTrace(await readFile(path)) };
  }

  /** Path of the clip that the order makes of `clipPath`. */
  async plant(clipPath: string, order: PlantingOrder): Promise<string> {
    const path = await this.#keptAt(clipPath, order, 'mp4');
    if (existsSync(path)) return path;
    const background = await this.#background(clipPath, order);
    const traceUrl = this.#server.offer((await this.anchors(background.path)).path);
    await writeWhole(
      path,
      await this.#onPage(background.path, (url) =>
        this.#page.evaluate(([given, from, to]) => window.plantingPage.plant(given, from, to), [
          background.order,
          traceUrl,
          url,
        ] as const),
      ),
    );
    return path;
  }

  /** Path of an MJPEG file that plays the clip as a fake camera. */
  async camera(clipPath: string, order: CameraOrder): Promise<string> {
    const path = await this.#keptAt(clipPath, order, 'mjpeg');
    if (existsSync(path)) return path;
    const bytes = await this.#onPage(clipPath, (url) =>
      this.#page.evaluate(([given, to]) => window.plantingPage.toCamera(given, to), [order, url] as const),
    );
    await writeWhole(path, bytes);
    return path;
  }

  /** What the pipeline measures in a clip. Not kept: the pipeline is what is being judged. */
  async record(clipPath: string): Promise<Trace> {
    return decodeTrace(await this.harness.record(clipPath, MEASURING));
  }

  analyse(clipPath: string): Promise<ClipAnalysis> {
    return this.harness.analyse(clipPath, BACKEND);
  }

  async close(): Promise<void> {
    await this.harness.close();
    await this.#server.close();
  }

  /** What is planted into: where the order shows only a part of the clip, that part cut out. */
  async #background(
    clipPath: string,
    order: PlantingOrder,
  ): Promise<{ readonly path: string; readonly order: PlantingOrder }> {
    if (order.span === undefined) return { path: clipPath, order };
    const { bytes, span } = await excerpt(await readFile(clipPath), order.span);
    const path = this.#pathOf(`${hashOf(bytes)}.mp4`);
    if (!existsSync(path)) await writeWhole(path, bytes);
    return { path, order: { ...order, span } };
  }

  async #keptAt(clipPath: string, order: object, extension: string): Promise<string> {
    const key = hashOf(await readFile(clipPath), this.#shelf.planters, JSON.stringify(order));
    return this.#pathOf(`${key}.${extension}`);
  }

  #pathOf(name: string): string {
    return join(this.#shelf.folder, name);
  }

  async #onPage(clipPath: string, work: (uploadUrl: string) => Promise<void>): Promise<Buffer> {
    const { url, body } = this.#server.receive();
    await this.#page.setInputFiles(CLIP_INPUT, clipPath);
    await work(url);
    return body;
  }
}
