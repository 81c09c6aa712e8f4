import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../fixtures/browser.ts';
import { BACKENDS, type Backend } from '../../src/contracts/perception.ts';
import { VERDICT_SIZE } from '../../src/spotting/verdict/layout.ts';
import type { ClassifierRun } from './worker/contract.ts';
import { servePage, type Served } from './worker/server.ts';

const WINDOWS = 200;
const FRAMES = 1000;
/** Back ends sum in different orders; a probability may differ by this much and no verdict by more. */
const SCORE_EPSILON = 1e-3;

describe('the classifier in a worker', () => {
  let served: Served | undefined;
  let browser: Browser | undefined;
  let page: Page;
  const runs = new Map<Backend, ClassifierRun>();

  beforeAll(async () => {
    served = await servePage();
    // WebGL in software, the same on every machine.
    browser = await openBrowser({ softwareWebgl: 'forced' });
    page = await browser.newPage();
    await page.goto(served.url);
    await page.waitForFunction(() => 'bench' in window);
    for (const backend of BACKENDS) {
      const task = { backend, windows: WINDOWS, frames: FRAMES };
      runs.set(backend, await page.evaluate((asked) => window.bench.classify(asked), task));
    }
  });

  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  it.each(['webgl', 'cpu'] as const)(
    `gives the same scores on %s as on wasm, for ${WINDOWS} windows`,
    (backend) => {
      const [wasm, other] = [runs.get('wasm')!.scores, runs.get(backend)!.scores];
      expect(wasm).toHaveLength(WINDOWS * VERDICT_SIZE);
      expect(other).toHaveLength(wasm.length);
      expect(Math.max(...wasm.map((score, i) => Math.abs(score - other[i]!)))).toBeLessThan(SCORE_EPSILON);
    },
  );

  it.each(BACKENDS)('computes on %s when told so', (backend) => {
    expect(runs.get(backend)!.inUse).toBe(backend);
  });

  it.each(BACKENDS)('gives probabilities on %s, and different ones for different windows', (backend) => {
    const { scores } = runs.get(backend)!;
    for (const score of scores) {
      if (!(score >= 0 && score <= 1)) expect.fail(`${score} is no probability`);
    }
    const events = Array.from({ length: WINDOWS }, (_, window) => scores[window * VERDICT_SIZE]);
    expect(new Set(events).size).toBeGreaterThan(WINDOWS / 2);
  });

  it.each(BACKENDS)(`leaves no tensor behind on %s in ${FRAMES} frames`, (backend) => {
    const { tensorsBefore, tensorsAfter, analysedFrames } = runs.get(backend)!;
    expect(analysedFrames).toBeGreaterThanOrEqual(FRAMES);
    expect(tensorsBefore).toBeGreaterThan(0);
    expect(tensorsAfter).toBe(tensorsBefore);
  });
});
