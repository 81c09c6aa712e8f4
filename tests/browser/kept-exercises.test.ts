import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBrowser } from '../fixtures/browser.ts';
import { LOOKS, PAST_SCENES } from '../unit/exercise/past/past.fixture.ts';
import type {} from './kept-sessions/contract.ts';
import { serveKept, type Served } from './kept-sessions/serve.ts';

const MORNING = '2025-03-01T08:00:00.000Z';

describe('kept exercises', () => {
  let served: Served;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    served = await serveKept();
    browser = await openBrowser();
  });
  beforeEach(async () => {
    context = await browser.newContext();
    page = await context.newPage();
    await page.goto(served.url);
    await page.waitForFunction(() => 'kept' in window);
  });
  afterEach(() => context.close());
  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  const keepBoth = (): Promise<void> =>
    page.evaluate(
      async (both) => {
        for (const each of both) await window.kept.exercises.keep(each);
      },
      [LOOKS, PAST_SCENES],
    );
  const keepSession = (): Promise<void> =>
    page.evaluate((when) => window.kept.sessions.keep(window.kept.record('a', when, 1)), MORNING);
  const reload = async (): Promise<void> => {
    await page.reload();
    await page.waitForFunction(() => 'kept' in window);
  };
  const counts = (): Promise<readonly number[]> =>
    page.evaluate(async () => [await window.kept.sessions.count(), await window.kept.exercises.count()]);
  const databases = (): Promise<number> => page.evaluate(async () => (await indexedDB.databases()).length);

  it('create nothing by being looked at', async () => {
    const seen = await page.evaluate(async () => {
      const { exercises } = window.kept;
      await exercises.remove('a');
      await exercises.removeAll();
      return [await exercises.list(), await exercises.count(), await exercises.has('a')];
    });
    expect(seen).toEqual([[], 0, false]);
    expect(await databases()).toBe(0);
  });

  it('are there after a reload, the newest first, until they are deleted', async () => {
    await keepBoth();
    await reload();
    const list = await page.evaluate(() => window.kept.exercises.list());
    expect(list.map(({ exercise }) => exercise)).toEqual([PAST_SCENES, LOOKS]);
    await page.evaluate((id) => window.kept.exercises.remove(id), LOOKS.id);
    await reload();
    expect(await counts()).toEqual([0, 1]);
    await page.evaluate(() => window.kept.exercises.removeAll());
    expect(await databases()).toBe(0);
  });

  it('stay when all sessions go, and go when all exercises go, which leaves the sessions', async () => {
    await keepSession();
    await keepBoth();
    await page.evaluate(() => window.kept.sessions.removeAll());
    expect(await counts()).toEqual([0, 2]);
    await keepSession();
    await page.evaluate(() => window.kept.exercises.removeAll());
    expect(await counts()).toEqual([1, 0]);
  });

  it('are counted and removed with everything', async () => {
    await keepSession();
    await keepBoth();
    const done = await page.evaluate(() => window.kept.deleteEverything(() => undefined));
    expect(done.before).toMatchObject({ sessions: 1, exercises: 2 });
    expect(done.after).toMatchObject({ sessions: 0, exercises: 0 });
    expect(await databases()).toBe(0);
  });

  it('are told as unreadable where they are corrupt, and can be deleted beside those that are not', async () => {
    await keepBoth();
    await page.evaluate(() =>
      window.kept.withDatabase((database) =>
        database.put('exercises', { id: 'broken', kind: 'eye', endedAt: 5 } as never),
      ),
    );
    await reload();
    const list = await page.evaluate(() => window.kept.exercises.list());
    expect(list.map(({ key, exercise }) => [key, exercise?.kind])).toEqual([
      [PAST_SCENES.id, 'answer'],
      [LOOKS.id, 'eye'],
      ['broken', undefined],
    ]);
    await page.evaluate(() => window.kept.exercises.remove('broken'));
    expect(await counts()).toEqual([0, 2]);
  });

  it('are added to a storage that an earlier page made, whose sessions stay', async () => {
    await page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('sotto', 1);
          opening.onerror = () => reject(opening.error ?? new Error('not opened'));
          opening.onupgradeneeded = () => {
            const { result } = opening;
            result.createObjectStore('entries', { keyPath: 'id' }).put({ id: 'a', startedAt: '2025-03-01' });
            result.createObjectStore('records', { keyPath: 'id' });
          };
          opening.onsuccess = () => {
            opening.result.close();
            resolve();
          };
        }),
    );
    await keepBoth();
    expect(await counts()).toEqual([1, 2]);
  });

  it('brought in from a file leave those that are there as they are', async () => {
    await page.evaluate((looks) => window.kept.exercises.keep(looks), LOOKS);
    const added = await page.evaluate(
      (both) => window.kept.exercises.add(both),
      [{ ...LOOKS, trials: 40 }, PAST_SCENES, PAST_SCENES],
    );
    expect(added).toBe(1);
    const list = await page.evaluate(() => window.kept.exercises.list());
    expect(list.map(({ exercise }) => exercise)).toEqual([PAST_SCENES, LOOKS]);
  });
});
