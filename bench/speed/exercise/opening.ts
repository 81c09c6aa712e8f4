import { extname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import type { Browser, Page, Response } from 'playwright-core';
import { WORDS } from '../../../src/ui/words/words.ts';
import { ANSWER_SCREEN_WORDS } from '../../../src/ui/screens/answer/words/words.ts';
import { EYE_WORDS } from '../../../src/ui/screens/eye/words/words.ts';

const compress = promisify(brotliCompress);

export const EXERCISES = ['eye', 'answer'] as const;
export type ExerciseName = (typeof EXERCISES)[number];

/** What opening an exercise took, beyond the start page. */
export interface Opening {
  readonly exercise: ExerciseName;
  /** Compressed with brotli. */
  readonly bytes: number;
  readonly files: number;
  /** WASM, models and workers among what was loaded. */
  readonly heavy: readonly string[];
  /** From the first of two clicks to a trial or a scene, with nothing in the browser's cache. */
  readonly firstMs: number;
}

const HEAVY = ['.wasm', '.task', '.bin'];

/** How each begins, once its door is open, and what is there then. */
const BEGINNINGS: Readonly<
  Record<ExerciseName, { readonly button: string | RegExp; readonly there: string }>
> = {
  eye: { button: EYE_WORDS.en.intro.begin, there: `.eye-line:text-is("${EYE_WORDS.en.watch}")` },
  answer: { button: ANSWER_SCREEN_WORDS.en.start.begin, there: '.answer-scene canvas[data-ready=true]' },
};

/** Goes from the start page to the first trial or scene. */
export async function openExercise(page: Page, exercise: ExerciseName): Promise<void> {
  const { button, there } = BEGINNINGS[exercise];
  await page.getByRole('button', { name: WORDS.en.start[exercise], exact: true }).click();
  await page.getByRole('button', { name: button }).click();
  await page.locator(there).waitFor();
}

/** Opens an exercise in a browser that has seen nothing of the page yet. */
export async function measureOpening(
  browser: Browser,
  origin: string,
  exercise: ExerciseName,
): Promise<Opening> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto(origin, { waitUntil: 'networkidle' });
  const responses: Response[] = [];
  let workers = 0;
  context.on('response', (response) => void responses.push(response));
  page.on('worker', () => {
    workers++;
  });
  const beganMs = performance.now();
  await openExercise(page, exercise);
  const firstMs = performance.now() - beganMs;
  const bodies = await Promise.all(responses.map(async (response) => compress(await response.body())));
  const paths = responses.map((response) => new URL(response.url()).pathname);
  await context.close();
  return {
    exercise,
    bytes: bodies.reduce((sum, { length }) => sum + length, 0),
    files: responses.length,
    heavy: [
      ...paths.filter((path) => HEAVY.includes(extname(path))),
      ...(workers > 0 ? [`${workers} workers`] : []),
    ],
    firstMs,
  };
}
