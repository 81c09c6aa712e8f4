import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureLandmarker } from '../../models/landmarker/ensure.ts';
import { openBrowser } from '../fixtures/browser.ts';
import type { LandmarkRun } from './landmarker-agreement/messages.ts';
import { ASSEMBLED_BUNDLE, OFFICIAL_BUNDLE, URLS, startServer } from './landmarker-agreement/server.ts';

const LANDMARKS = 478;
const FRAMES = 30;
/** The clip is 31 s long; a face moves little enough in this time for the landmarker's tracking to hold. */
const FRAME_INTERVAL_S = 0.5;
const TIMESTAMPS_S = Array.from({ length: FRAMES }, (_, index) => index * FRAME_INTERVAL_S);
/** Of the inter-ocular distance; over the whole clip the two models, trained apart, differ by 0.022. */
const AGREEMENT_IOD = 0.03;
const LEFT_EYE_CORNERS = [33, 133] as const;
const RIGHT_EYE_CORNERS = [362, 263] as const;

type Point = readonly [xPx: number, yPx: number];

function point(pointsPx: readonly number[], landmark: number): Point {
  return [pointsPx[2 * landmark]!, pointsPx[2 * landmark + 1]!];
}

function midpoint(pointsPx: readonly number[], [a, b]: readonly [number, number]): Point {
  const [ax, ay] = point(pointsPx, a);
  const [bx, by] = point(pointsPx, b);
  return [(ax + bx) / 2, (ay + by) / 2];
}

function distance([ax, ay]: Point, [bx, by]: Point): number {
  return Math.hypot(ax - bx, ay - by);
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}

/** Median over the points of the distance between two results, as a fraction of the inter-ocular distance. */
function disagreementIod(pointsPx: readonly number[], referencePx: readonly number[]): number {
  const iodPx = distance(midpoint(referencePx, LEFT_EYE_CORNERS), midpoint(referencePx, RIGHT_EYE_CORNERS));
  const distancesPx = Array.from({ length: LANDMARKS }, (_, landmark) =>
    distance(point(pointsPx, landmark), point(referencePx, landmark)),
  );
  return median(distancesPx) / iodPx;
}

describe('the assembled landmarker in a module worker', () => {
  let server: ViteDevServer | undefined;
  let browser: Browser | undefined;
  let page: Page;
  let assembled: number[][];

  async function landmarksWith(
    bundleUrl: string,
    canvas: LandmarkRun['canvas'] = 'plain',
  ): Promise<number[][]> {
    const { tasksVisionUrl, wasmUrl, clipUrl } = URLS;
    const start = { tasksVisionUrl, wasmUrl, bundleUrl, canvas };
    const run: LandmarkRun = { ...start, clipUrl, timestampsS: TIMESTAMPS_S };
    return page.evaluate((asked) => window.landmarksOfClip(asked), run);
  }

  beforeAll(async () => {
    await mkdir(dirname(ASSEMBLED_BUNDLE), { recursive: true });
    await ensureLandmarker({ outputPath: ASSEMBLED_BUNDLE, givenPath: '' });
    const started = await startServer();
    server = started.server;
    browser = await openBrowser({ softwareWebgl: 'forced' });
    page = await browser.newPage();
    await page.goto(started.url);
    await page.waitForFunction(() => 'landmarksOfClip' in window);
    assembled = await landmarksWith(URLS.assembledBundle);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it('finds 478 points on every frame of a webcam clip', () => {
    expect(assembled).toHaveLength(FRAMES);
    for (const pointsPx of assembled) expect(pointsPx).toHaveLength(2 * LANDMARKS);
  });

  it('finds the very same points where pictures stay in memory as where they go up to WebGL and back', async () => {
    expect(await landmarksWith(URLS.assembledBundle, 'webgl')).toEqual(assembled);
  });

  it.skipIf(!existsSync(OFFICIAL_BUNDLE))(
    'agrees with the official bundle (skipped where there is no copy of it)',
    async () => {
      const official = await landmarksWith(URLS.officialBundle);
      const disagreements = assembled.map((pointsPx, frame) => disagreementIod(pointsPx, official[frame]!));
      for (const disagreement of disagreements) expect(disagreement).toBeLessThan(AGREEMENT_IOD);
    },
  );
});
