import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../../../src/cli/files/write-whole.ts';
import type { CameraWish } from '../../../src/contracts/camera-wish.ts';
import { launchChromium } from '../../../src/cli/browser/chromium.ts';
import { versionOf } from '../../../models/version/pipeline-version.ts';
import { CACHE_FOLDER } from '../../../src/cli/terminal/project-folder.ts';
import { PageServer } from '../../kit/page-server.ts';
import type { RawOrder } from './contract.ts';

const FOLDER = join(CACHE_FOLDER, 'cameras');
/** What writes a film: a change there makes every kept one stale. */
const WRITER = 'bench/speed/raw-camera/page.ts';
const HASH_LENGTH = 20;

/** Path of a film that a fake camera plays at the given rate; what was written before is taken from a cache. */
export async function rawCamera(clipPath: string, wish: CameraWish): Promise<string> {
  const path = join(FOLDER, `${await hashOf(clipPath)}-${await versionOf([WRITER])}-${nameOf(wish)}.y4m`);
  if (existsSync(path)) return path;
  await mkdir(FOLDER, { recursive: true });
  await writeWhole(path, await written(clipPath, wish));
  return path;
}

function nameOf({ widthPx, heightPx, framesPerSecond }: CameraWish): string {
  return `${widthPx}x${heightPx}-${framesPerSecond}`;
}

async function hashOf(path: string): Promise<string> {
  const contents = await readFile(path);
  return createHash('sha256').update(contents).digest('hex').slice(0, HASH_LENGTH);
}

async function written(clipPath: string, wish: CameraWish): Promise<Buffer> {
  const server = await PageServer.start(import.meta.dirname);
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.goto(`${server.origin}/page.html`);
    await page.waitForFunction(() => 'rawCameraPage' in window);
    const { url, body } = server.receive();
    const order: RawOrder = { ...wish, clipUrl: server.offer(clipPath), uploadUrl: url };
    await page.evaluate((given) => window.rawCameraPage.write(given), order);
    return await body;
  } finally {
    await browser.close();
    await server.close();
  }
}
