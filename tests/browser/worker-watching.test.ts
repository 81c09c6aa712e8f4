import type { Browser, Page, Worker } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBrowser } from '../fixtures/browser.ts';
import { LANDMARK_COUNT } from '../../src/contracts/observation.ts';
import type { PerceptionConfig } from '../../src/contracts/perception.ts';
import { faceFilm } from '../e2e/kit/camera-film.ts';
import { WEBCAM_CLIP } from '../fixtures/media.ts';
import type { Harm, TimedNote, WorkerNotes } from './worker/contract.ts';
import { servePage, type Served } from './worker/server.ts';

const WASM: PerceptionConfig = { backend: 'wasm' };

interface PictureCount {
  readonly received: number;
  readonly closed: number;
  readonly open: number;
}

describe('the perception worker with a camera', () => {
  let served: Served | undefined;
  let browser: Browser | undefined;
  let page: Page;

  beforeAll(async () => {
    served = await servePage();
    const maker = await openBrowser();
    const fakeCameraPath = await faceFilm(maker);
    await maker.close();
    browser = await openBrowser({ fakeCameraPath, softwareWebgl: 'forced' });
  });

  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  beforeEach(async () => {
    page = await browser!.newPage();
    await page.goto(served!.url);
    await page.waitForFunction(() => 'bench' in window);
  });

  afterEach(() => page.close());

  const noticed = (): Promise<readonly TimedNote[]> => page.evaluate(() => window.bench.noticed());
  const frames = (all: readonly TimedNote[]): Extract<TimedNote, { type: 'frame' }>[] =>
    all.filter((event) => event.type === 'frame');

  async function start(config = WASM): Promise<void> {
    await page.evaluate((given) => window.bench.start(given), config);
  }

  async function watch(config = WASM): Promise<void> {
    await start(config);
    await page.evaluate(() => window.bench.watch());
    await until('frame', 5);
  }

  /** Waits until so many events of a type have been noticed in all. */
  async function until(type: TimedNote['type'], count: number): Promise<void> {
    const reached = page.waitForFunction(
      (wanted) => window.bench.noticed().filter((event) => event.type === wanted.type).length >= wanted.count,
      { type, count },
    );
    await reached.catch(async (error: unknown) => {
      const others = (await noticed()).filter((event) => event.type !== 'frame');
      throw new Error(`fewer than ${count} of ${type}; there were ${JSON.stringify(others)}`, {
        cause: error,
      });
    });
  }

  /** Waits for so many more frames from now on. */
  async function moreFrames(count: number): Promise<void> {
    await until('frame', frames(await noticed()).length + count);
  }

  function worker(): Worker {
    const [only, ...others] = page.workers();
    expect(others).toEqual([]);
    return only!;
  }

  function pictures(): Promise<PictureCount> {
    return worker().evaluate(() => {
      const { notes } = globalThis as unknown as { notes: WorkerNotes };
      return { received: notes.received, closed: notes.closed, open: notes.open.size };
    });
  }

  const harm = (how: Harm): Promise<void> => page.evaluate((given) => window.bench.harm(given), how);
  const workersAlive = (): Promise<number> => page.evaluate(() => window.bench.workersAlive());

  describe('that is well', () => {
    it('sends 478 points with each frame of a face, in rising time, and counts its frames', async () => {
      await watch();
      await moreFrames(60);
      const all = frames(await noticed());
      const withFace = all.filter(({ landmarkValues }) => landmarkValues > 0);
      expect(withFace.length).toBeGreaterThan(0.8 * all.length);
      for (const frame of withFace) {
        expect(frame.landmarkValues).toBe(2 * LANDMARK_COUNT);
        expect(frame.inPicture).toBeGreaterThan(0.9);
      }
      all.forEach((frame, i) => {
        expect(frame.counts.analysed).toBe(i + 1);
        if (i === 0) return;
        expect(frame.timestampMs).toBeGreaterThan(all[i - 1]!.timestampMs);
        expect(frame.counts.dropped).toBeGreaterThanOrEqual(all[i - 1]!.counts.dropped);
      });
      const last = all[all.length - 1]!;
      const spanS = (last.timestampMs - all[0]!.timestampMs) / 1000;
      expect(last.framesPerSecond).toBeGreaterThan(0);
      // Frames analysed, dropped and lost together are the camera's own 30 a second, or fewer where it is slow itself.
      expect((last.counts.analysed + last.counts.dropped) / spanS).toBeLessThan(36);
    });

    it('has the frames of a camera as they come, not as the browser thins them out to a rate', async () => {
      await start();
      // The camera plays 30 a second, all of which come to be analysed or dropped.
      await page.evaluate(() => window.bench.watch(5));
      await until('frame', 40);
      const all = frames(await noticed());
      const [first, last] = [all[0]!, all[all.length - 1]!];
      const spanS = (last.timestampMs - first.timestampMs) / 1000;
      const came = last.counts.analysed + last.counts.dropped - first.counts.dropped;
      expect(came / spanS).toBeGreaterThan(10);
    });

    it('closes every frame of a camera, those it analysed and those it dropped', async () => {
      await watch();
      await moreFrames(40);
      await page.evaluate(() => window.bench.stop());
      await page.waitForFunction(() => window.bench.watching() === 'ended');
      const { received, closed, open } = await pictures();
      expect(received).toBeGreaterThanOrEqual(45);
      expect([open, closed]).toEqual([0, received]);
      expect(await page.evaluate(() => window.bench.trackState())).toBe('live');
    });

    it('closes every frame when watching is stopped and begun again and again', async () => {
      await watch();
      for (let round = 0; round < 3; round++) {
        await page.evaluate(() => window.bench.stop());
        await page.evaluate(() => window.bench.watch());
        await moreFrames(3);
      }
      await page.evaluate(() => window.bench.stop());
      await expect.poll(async () => (await pictures()).open).toBe(0);
    });

    it('closes every frame of a clip, to its end and when it is stopped in the middle', async () => {
      await start();
      await page.setInputFiles('#clip', WEBCAM_CLIP);
      const analysing = page.evaluate(() => window.bench.analyseClip());
      await moreFrames(40);
      await page.evaluate(() => window.bench.stop());
      const { analysedFrames } = await analysing;
      expect(analysedFrames).toBeGreaterThanOrEqual(40);
      const stopped = await pictures();
      expect(stopped.received).toBeGreaterThanOrEqual(analysedFrames);
      await expect.poll(async () => (await pictures()).open).toBe(0);
    });

    it('falls back to WASM when the graphics context is lost, says so, and misses nothing', async () => {
      await watch({ backend: 'webgl' });
      const [first] = await noticed();
      expect(first).toMatchObject({ type: 'started', report: { backend: 'webgl' } });
      await moreFrames(40);
      const lost = await worker().evaluate(() => {
        const { notes } = globalThis as unknown as { notes: WorkerNotes };
        const inUse = notes.contexts.filter(({ calledFrom }) => calledFrom.includes('tfjs-backend-webgl'));
        for (const { context } of inUse) context.getExtension('WEBGL_lose_context')?.loseContext();
        return inUse.length;
      });
      expect(lost).toBeGreaterThan(0);
      await until('backend', 1);
      await moreFrames(40);
      const all = await noticed();
      expect(all.filter(({ type }) => type === 'backend')).toEqual([
        expect.objectContaining({ report: expect.objectContaining({ backend: 'wasm' }) as unknown }),
      ]);
      expect(all.filter(({ type }) => type === 'fault')).toEqual([]);
      expect(await page.evaluate(() => window.bench.watching())).toBe('watching');
      const analysed = frames(all).map(({ counts }) => counts.analysed);
      expect(analysed).toEqual(analysed.map((_, i) => i + 1));
    });

    it('names the part that could not be loaded', async () => {
      const failure = await page.evaluate(() =>
        window.bench.start({ backend: 'wasm', landmarkerUrl: '/no/such/bundle.task' }).then(
          () => 'started',
          (error: unknown) => String(error),
        ),
      );
      expect(failure).toContain('landmarker-load-failed');
    });

    describe('where the browser has no track processor', () => {
      beforeEach(() => page.evaluate(() => Reflect.deleteProperty(globalThis, 'MediaStreamTrackProcessor')));

      it('closes every bitmap', async () => {
        await watch();
        await moreFrames(40);
        await page.evaluate(() => window.bench.stop());
        const { received, open } = await pictures();
        expect(received).toBeGreaterThanOrEqual(45);
        expect(open).toBe(0);
        const times = frames(await noticed()).map(({ timestampMs }) => timestampMs);
        times.forEach((timeMs, i) => {
          if (i > 0) expect(timeMs).toBeGreaterThan(times[i - 1]!);
        });
      });
    });
  });

  describe('that hangs or dies', () => {
    it.each([
      ['hangs', 'hang'],
      ['dies', 'die'],
    ] as const)(
      'is reported when it %s, replaced once by itself, and the next goes on with the same camera',
      async (_, how) => {
        await watch();
        await harm(how);
        await until('fault', 1);
        expect(await page.evaluate(() => window.bench.watching())).toBe('watching');
        await until('started', 2);
        await moreFrames(10);
        const all = await noticed();
        const types = all.map(({ type }) => type).filter((type) => type !== 'frame');
        expect(types).toEqual(['started', 'fault', 'started']);
        const after = frames(all.slice(all.findLastIndex(({ type }) => type === 'started')));
        expect(after[0]!.counts.analysed).toBe(1);
        expect(await page.evaluate(() => window.bench.trackState())).toBe('live');
        expect(await workersAlive()).toBe(1);

        await harm('hang');
        await until('fault', 2);
        await expect.poll(() => page.evaluate(() => window.bench.watching())).toMatch(/^worker-(hung|died)$/);
        expect(await workersAlive()).toBe(0);
        const restarts = (await noticed()).filter(({ type }) => type === 'started');
        expect(restarts).toHaveLength(2);
        // The camera is the caller's: perception neither stops it nor asks for it again.
        expect(await page.evaluate(() => window.bench.trackState())).toBe('live');
      },
    );

    it('can be stopped while its replacement loads: watching ends, and nothing is watched afterwards', async () => {
      await watch();
      await harm('die');
      await until('fault', 1);
      await page.evaluate(() => window.bench.stop());
      await page.waitForFunction(() => window.bench.watching() === 'ended');
      await until('started', 2);
      const all = await noticed();
      expect(all[all.length - 1]!.type).toBe('started');
    });

    it('rejects what it was asked to analyse when it dies, and can be used again', async () => {
      await start();
      const playing = page.evaluate(() =>
        window.bench.playTrace().then(
          () => 'done',
          (error: unknown) => String(error),
        ),
      );
      await moreFrames(10);
      await harm('die');
      expect(await playing).toContain('worker-');
      await until('started', 2);
      await page.evaluate(() => window.bench.watch());
      await moreFrames(5);
    });

    describe('where the browser has no track processor', () => {
      beforeEach(() => page.evaluate(() => Reflect.deleteProperty(globalThis, 'MediaStreamTrackProcessor')));

      it('goes on with the same camera after a hung worker has been replaced', async () => {
        await watch();
        await harm('hang');
        await until('started', 2);
        await moreFrames(10);
        expect(await page.evaluate(() => window.bench.watching())).toBe('watching');
      });
    });
  });
});
