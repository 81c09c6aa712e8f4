import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { array, number, object, parse } from 'valibot';
import { writeWhole } from '../../../src/cli/files/write-whole.ts';
import { versionOf } from '../../../models/version/pipeline-version.ts';
import { CACHE_FOLDER, PROJECT_FOLDER } from '../../../src/cli/terminal/project-folder.ts';
import { PageServer } from '../../kit/page-server.ts';
import type { PlantingSession } from '../../planting/plant.ts';
import { LABEL_PROGRESS, type LabelCourse, type LabelOrder } from './contract.ts';

const FOLDER = join(CACHE_FOLDER, 'accuracy');
const LIBRARY = '@vladmandic/human';
/** What labels, the library included. */
const LABELLER = 'bench/accuracy/label-flips/page.ts';
const NUMBERS = array(number());
const LABELLED = object({ timesMs: NUMBERS, labels: NUMBERS, scores: NUMBERS });

/** A clip is known by its contents: the same order plants others where another pipeline has measured. */
async function nameOf(clipPath: string): Promise<string> {
  const clip = createHash('sha256').update(await readFile(clipPath));
  return `labels-${clip.digest('hex').slice(0, 20)}-${await versionOf([LABELLER])}.json`;
}

/** Labels clips in a page of its own, served from this machine; what was labelled before is taken from a cache. */
export class LabelWatch {
  #server: PageServer | null = null;
  #page: Page | null = null;

  readonly #session: PlantingSession;
  readonly #onProgress: (pictures: number) => void;

  constructor(session: PlantingSession, onProgress: (pictures: number) => void) {
    this.#session = session;
    this.#onProgress = onProgress;
  }

  async labelled(clipPath: string): Promise<LabelCourse> {
    const path = join(FOLDER, await nameOf(clipPath));
    if (!existsSync(path)) {
      await mkdir(FOLDER, { recursive: true });
      await writeWhole(path, JSON.stringify(await this.#label(clipPath)));
    }
    return parse(LABELLED, JSON.parse(await readFile(path, 'utf8')));
  }

  async close(): Promise<void> {
    await this.#page?.close();
    await this.#server?.close();
  }

  async #label(clipPath: string): Promise<LabelCourse> {
    this.#server ??= await PageServer.start(import.meta.dirname);
    this.#page ??= await this.#open(this.#server);
    const served = (path: string): string =>
      `${this.#server?.origin ?? ''}/@fs${join(PROJECT_FOLDER, path)}/`;
    const order: LabelOrder = {
      clipUrl: this.#server.offer(clipPath),
      modelsUrl: served(`node_modules/${LIBRARY}/models`),
      wasmUrl: served('node_modules/@tensorflow/tfjs-backend-wasm/dist'),
    };
    return this.#page.evaluate((given) => window.labelPage.label(given), order);
  }

  async #open(server: PageServer): Promise<Page> {
    const page = await this.#session.harness.newPage();
    await page.exposeFunction(LABEL_PROGRESS, this.#onProgress);
    await page.goto(`${server.origin}/page.html`);
    await page.waitForFunction(() => 'labelPage' in window);
    return page;
  }
}
