import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Trace } from '../../src/contracts/observation.ts';
import { decodeTrace } from '../../src/capture/trace-file.ts';
import { HarnessSession } from '../../src/cli/harness-session.ts';
import type { ClipAnalysis } from '../../src/cli/harness-contract.ts';
import { CACHE_FOLDER } from '../../src/cli/project-folder.ts';
import { PageServer } from './page-server.ts';
import { CLIP_INPUT, PROGRESS_FUNCTION, type CameraOrder, type PlantingOrder } from './planting-contract.ts';

const FOLDER = join(CACHE_FOLDER, 'planted');
/** Counts up when what is planted for the same order changes. */
const RECIPE = 1;
const HASH_LENGTH = 20;
const BACKEND = { backend: 'wasm' } as const;

function hashOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`\0${part.length}\0`).update(part);
  return hash.digest('hex').slice(0, HASH_LENGTH);
}

/** Half a file never stands where a whole one is looked for. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const partial = `${path}.${process.pid}-${randomUUID()}.partial`;
  await writeFile(partial, bytes);
  await rename(partial, path);
}

export interface PlantingOptions {
  readonly onProgress?: (what: string, share: number) => void;
}

/** Plants, records and analyses clips in one browser. What has been planted before is taken from a cache. */
export class PlantingSession {
  private constructor(
    readonly harness: HarnessSession,
    private readonly server: PageServer,
    private readonly page: Page,
  ) {}

  static async open(options: PlantingOptions = {}): Promise<PlantingSession> {
    await mkdir(FOLDER, { recursive: true });
    const harness = await HarnessSession.open({
      onNews: (news) => {
        if (news.type === 'progress') options.onProgress?.('analysing', news.done / news.total);
      },
    });
    const server = await PageServer.start();
    const browser = harness.page.context().browser();
    if (browser === null) throw new Error('The harness has no browser.');
    const page = await browser.newPage();
    await page.exposeFunction(PROGRESS_FUNCTION, (share: number) => options.onProgress?.('planting', share));
    await page.goto(`${server.origin}/planting.html`);
    await page.waitForFunction(() => 'plantingPage' in window);
    return new PlantingSession(harness, server, page);
  }

  /** Where the face is in a clip, recorded once. */
  async anchors(clipPath: string): Promise<{ readonly path: string; readonly trace: Trace }> {
    const path = join(FOLDER, `${hashOf(await readFile(clipPath))}.anchors`);
    if (!existsSync(path)) await writeWhole(path, await this.harness.record(clipPath, BACKEND));
    return { path, trace: decodeTrace(await readFile(path)) };
  }

  /** Path of the clip that the order makes of `clipPath`. */
  async plant(clipPath: string, order: PlantingOrder): Promise<string> {
    const key = hashOf(await readFile(clipPath), JSON.stringify({ RECIPE, ...order }));
    const path = join(FOLDER, `${key}.mp4`);
    if (existsSync(path)) return path;
    const traceUrl = this.server.offer((await this.anchors(clipPath)).path);
    await writeWhole(
      path,
      await this.#onPage(clipPath, (url) =>
        this.page.evaluate(([given, from, to]) => window.plantingPage.plant(given, from, to), [
          order,
          traceUrl,
          url,
        ] as const),
      ),
    );
    return path;
  }

  /** Path of an MJPEG file that plays the clip as a fake camera. */
  async camera(clipPath: string, order: CameraOrder): Promise<string> {
    const key = hashOf(await readFile(clipPath), JSON.stringify({ RECIPE, ...order }));
    const path = join(FOLDER, `${key}.mjpeg`);
    if (existsSync(path)) return path;
    const bytes = await this.#onPage(clipPath, (url) =>
      this.page.evaluate(([given, to]) => window.plantingPage.toCamera(given, to), [order, url] as const),
    );
    await writeWhole(path, bytes);
    return path;
  }

  /** What the pipeline measures in a clip. Not kept: the pipeline is what is being judged. */
  async record(clipPath: string): Promise<Trace> {
    return decodeTrace(await this.harness.record(clipPath, BACKEND));
  }

  analyse(clipPath: string): Promise<ClipAnalysis> {
    return this.harness.analyse(clipPath, BACKEND);
  }

  async close(): Promise<void> {
    await this.harness.close();
    await this.server.close();
  }

  async #onPage(clipPath: string, work: (uploadUrl: string) => Promise<void>): Promise<Buffer> {
    const { url, body } = this.server.receive();
    await this.page.setInputFiles(CLIP_INPUT, clipPath);
    await work(url);
    return body;
  }
}
