import type { Browser, CDPSession, Page } from 'playwright-core';

/** The fake camera's rate. */
const CAMERA_FRAMES_PER_SECOND = 30;

/** What the real page costs while it watches the camera. */
export interface PageRun {
  /** From the click to the first drawn face: with nothing in the browser's cache, and again after a reload. */
  readonly coldFirstFaceMs: number;
  readonly warmFirstFaceMs: number;
  readonly watchedS: number;
  /** Main-thread time per camera frame. */
  readonly scriptMsPerFrame: number;
  readonly taskMsPerFrame: number;
  /** Tasks over 50 ms after the first face. */
  readonly longTasksMs: readonly number[];
  /** After a garbage collection. */
  readonly heapStartBytes: number;
  readonly heapEndBytes: number;
}

declare global {
  interface Window {
    longTasks: number[];
  }
}

/** Runs in the page before its own scripts. */
function collectLongTasks(): void {
  window.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longTasks.push(duration);
  }).observe({ type: 'longtask' });
}

/** Runs in the page: clicks, and waits until a face has been drawn. */
function clickToFirstFace(): Promise<number> {
  const button = [...document.querySelectorAll('button')].find(
    ({ textContent }) => textContent.trim() === 'Begin',
  );
  if (!button) throw new Error('The questions before practice have no button to begin.');
  const startMs = performance.now();
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (document.documentElement.dataset['screen'] !== 'watching') return;
      observer.disconnect();
      resolve(performance.now() - startMs);
    });
    observer.observe(document.documentElement, { attributes: true });
    button.click();
  });
}

interface Snapshot {
  readonly timeS: number;
  readonly scriptS: number;
  readonly taskS: number;
  readonly heapBytes: number;
}

async function snapshot(devtools: CDPSession): Promise<Snapshot> {
  await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const value = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return {
    timeS: value('Timestamp'),
    scriptS: value('ScriptDuration'),
    taskS: value('TaskDuration'),
    heapBytes: value('JSHeapUsedSize'),
  };
}

async function firstFace(page: Page): Promise<number> {
  await page.getByRole('button', { name: 'Practise', exact: true }).click();
  await page.getByRole('button', { name: 'Begin', exact: true }).waitFor();
  return page.evaluate(clickToFirstFace);
}

/** Opens the app, uses its camera for a while and reads the browser's own counters. */
export async function runPage(browser: Browser, origin: string, durationMs: number): Promise<PageRun> {
  const page = await browser.newPage();
  await page.addInitScript(collectLongTasks);
  await page.goto(origin);
  const coldFirstFaceMs = await firstFace(page);
  await page.reload();
  const warmFirstFaceMs = await firstFace(page);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  const start = await snapshot(devtools);
  await page.evaluate(() => {
    window.longTasks = [];
  });
  await page.waitForTimeout(durationMs);
  const longTasksMs = await page.evaluate(() => window.longTasks);
  const end = await snapshot(devtools);
  await page.close();
  const watchedS = end.timeS - start.timeS;
  const frames = watchedS * CAMERA_FRAMES_PER_SECOND;
  return {
    coldFirstFaceMs,
    warmFirstFaceMs,
    watchedS,
    scriptMsPerFrame: ((end.scriptS - start.scriptS) * 1000) / frames,
    taskMsPerFrame: ((end.taskS - start.taskS) * 1000) / frames,
    longTasksMs,
    heapStartBytes: start.heapBytes,
    heapEndBytes: end.heapBytes,
  };
}
