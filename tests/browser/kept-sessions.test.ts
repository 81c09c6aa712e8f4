import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBrowser } from '../fixtures/browser.ts';
import type {} from './kept-sessions/contract.ts';
import { serveKept, type Served } from './kept-sessions/serve.ts';

const MORNING = '2025-03-01T08:00:00.000Z';
const EVENING = '2025-03-01T20:00:00.000Z';
/** Room for a session without clips, and for no clip. */
const SMALL_QUOTA_BYTES = 200_000;

/** Names of the databases there are. */
function databases(page: Page): Promise<(string | undefined)[]> {
  return page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
}

/** Holds the database open in this page, as a tab that lets nobody in. */
function hold(page: Page, version: number): Promise<void> {
  return page.evaluate(
    (wanted) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('sotto', wanted);
        opening.onsuccess = () => resolve();
        opening.onerror = () => reject(opening.error ?? new Error('not opened'));
      }),
    version,
  );
}

/** The code of the failure that a call ends in. */
function codeOf(call: Promise<unknown>): Promise<string> {
  return call.then(
    () => 'no failure',
    (error: unknown) => /KeptFailure: (.*)/.exec(String(error))?.[1] ?? String(error),
  );
}

describe('kept sessions', () => {
  let served: Served;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  const visit = async (): Promise<Page> => {
    const fresh = await context.newPage();
    await fresh.goto(served.url);
    await fresh.waitForFunction(() => 'kept' in window);
    return fresh;
  };

  beforeAll(async () => {
    served = await serveKept();
    browser = await openBrowser();
  });
  beforeEach(async () => {
    context = await browser.newContext();
    page = await visit();
  });
  afterEach(() => context.close());
  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  const keep = (id: string, startedAt: string): Promise<void> =>
    page.evaluate(([name, when]) => window.kept.sessions.keep(window.kept.record(name, when, 2)), [
      id,
      startedAt,
    ] as const);

  it('create nothing by being looked at', async () => {
    const seen = await page.evaluate(async () => {
      const { sessions } = window.kept;
      await sessions.remove('a');
      await sessions.removeAll();
      return [await sessions.list(), await sessions.count(), await sessions.get('a')];
    });
    expect(seen).toEqual([[], 0, null]);
    expect(await databases(page)).toEqual([]);
  });

  it('of version 1 are read with the rate that their sensitivity meant, and with the parts of the face told apart', async () => {
    await keep('a', MORNING);
    const read = await page.evaluate(async () => {
      const { kept } = window;
      const earlier = kept.asVersion1(kept.record('a', '2025-03-01T08:00:00.000Z', 1));
      await kept.withDatabase((database) =>
        database.put('records', { ...earlier, sensitivity: 'everything' }),
      );
      return kept.sessions.get('a');
    });
    expect(read).not.toHaveProperty('sensitivity');
    expect(read?.ratePerMinute).toBe(2);
    expect(read?.parts.mouth.unjudged).toEqual([{ fromMs: 0, toMs: 10_000, reason: 'settling' }]);
    expect(read?.moments[0]?.moment.judgedParts).toEqual(['brows', 'lids', 'mid-face', 'mouth']);
  });

  it('are listed with the newest first and without their moments, also after a reload', async () => {
    await keep('a', MORNING);
    await keep('b', EVENING);
    await page.reload();
    const list = await page.evaluate(() => window.kept.sessions.list());
    expect(list.map(({ id, startedAt, moments }) => ({ id, startedAt, moments }))).toEqual([
      { id: 'b', startedAt: EVENING, moments: 2 },
      { id: 'a', startedAt: MORNING, moments: 2 },
    ]);
  });

  it('come back whole, clips and all', async () => {
    await keep('a', MORNING);
    const isSame = await page.evaluate(async (when) => {
      const kept = await window.kept.sessions.get('a');
      const given = window.kept.record('a', when, 2);
      return (
        kept?.moments.every(({ moment, clip }, at) => {
          const other = given.moments[at]!;
          return (
            clip?.points instanceof Float32Array &&
            clip.timesMs instanceof Float64Array &&
            clip.points.every((value, i) => value === other.clip?.points[i]) &&
            JSON.stringify(moment) === JSON.stringify(other.moment)
          );
        }) ?? false
      );
    }, MORNING);
    expect(isSame).toBe(true);
  });

  it('are found in the database as version 1 of it was laid out', async () => {
    const found = await page.evaluate(async (startedAt) => {
      const record = window.kept.record('a', startedAt, 1);
      const entry = {
        source: 'camera',
        perspective: 'speaking',
        scenario: 'A talk',
        durationMs: 9,
        moments: 1,
      };
      await new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('sotto', 1);
        opening.onerror = () => reject(opening.error ?? new Error('not opened'));
        opening.onupgradeneeded = () => {
          for (const name of ['entries', 'records'])
            opening.result.createObjectStore(name, { keyPath: 'id' });
        };
        opening.onsuccess = () => {
          const change = opening.result.transaction(['entries', 'records'], 'readwrite');
          change.objectStore('entries').put({ id: 'a', startedAt, ...entry });
          change.objectStore('records').put(record);
          change.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      });
      const { sessions } = window.kept;
      const kept = await sessions.get('a');
      return [
        (await sessions.list()).map(({ scenario }) => scenario),
        kept?.moments[0]!.clip?.timesMs.length,
      ];
    }, MORNING);
    expect(found).toEqual([['A talk'], 30]);
  });

  it('are replaced by the same session with another rating', async () => {
    await keep('a', MORNING);
    const rating = await page.evaluate(async () => {
      const { sessions } = window.kept;
      const record = (await sessions.get('a'))!;
      await sessions.keep({ ...record, moments: record.moments.map((each) => ({ ...each, rating: 'no' })) });
      return (await sessions.get('a'))?.moments[0]!.rating;
    });
    expect(rating).toBe('no');
    expect(await page.evaluate(() => window.kept.sessions.count())).toBe(1);
  });

  it('are not written over by a file of the same session', async () => {
    await keep('a', MORNING);
    const [isNew, startedAt] = await page.evaluate(async (when) => {
      const { sessions } = window.kept;
      const added = await sessions.add(window.kept.record('a', when, 1));
      return [added, (await sessions.get('a'))?.startedAt] as const;
    }, EVENING);
    expect([isNew, startedAt]).toEqual([false, MORNING]);
  });

  it('do not come back by an update once they are gone', async () => {
    const update = (): Promise<boolean> =>
      page.evaluate((when) => window.kept.sessions.update(window.kept.record('a', when, 1)), EVENING);
    expect(await update()).toBe(false);
    expect(await databases(page)).toEqual([]);
    await keep('a', MORNING);
    expect(await update()).toBe(true);
    expect(await page.evaluate(() => window.kept.sessions.has('a'))).toBe(true);
    await page.evaluate(() => window.kept.sessions.remove('a'));
    expect(await update()).toBe(false);
    expect(await page.evaluate(() => window.kept.sessions.count())).toBe(0);
  });

  it('are removed one by one', async () => {
    await keep('a', MORNING);
    await keep('b', EVENING);
    const left = await page.evaluate(async () => {
      const { sessions } = window.kept;
      await sessions.remove('b');
      return { ids: (await sessions.list()).map(({ id }) => id), gone: await sessions.get('b') };
    });
    expect(left).toEqual({ ids: ['a'], gone: null });
  });

  it('are removed all at once, and leave no database behind', async () => {
    await keep('a', MORNING);
    await keep('b', EVENING);
    await page.evaluate(() => window.kept.sessions.removeAll());
    expect(await page.evaluate(() => window.kept.sessions.count())).toBe(0);
    expect(await databases(page)).toEqual([]);
  });

  it('are shared by two tabs that write by turns, and neither waits', async () => {
    const other = await visit();
    await keep('a', MORNING);
    await other.evaluate((when) => window.kept.sessions.keep(window.kept.record('b', when, 1)), EVENING);
    expect(await page.evaluate(() => window.kept.sessions.count())).toBe(2);
    await other.evaluate(() => window.kept.sessions.removeAll());
    expect(await page.evaluate(() => window.kept.sessions.count())).toBe(0);
  });

  it('say so when a tab of an older version stays in the way', async () => {
    await keep('a', MORNING);
    const older = await visit();
    await hold(older, 2);
    const asked = page.evaluate(() => window.kept.withDatabase(() => Promise.resolve(), 3));
    expect(await codeOf(asked)).toBe('Another tab holds an older version of the storage open.');
  });

  it('say so when a newer version wrote them, and can be removed all the same', async () => {
    await hold(page, 99);
    await page.reload();
    expect(await codeOf(page.evaluate(() => window.kept.sessions.list()))).toMatch(/newer version/);
    await page.evaluate(() => window.kept.removeDatabase());
    expect(await databases(page)).toEqual([]);
  });

  it('say so when there is no room, and keep what was there', async () => {
    const devtools = await context.newCDPSession(page);
    const { origin } = new URL(served.url);
    await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: SMALL_QUOTA_BYTES });
    await page.evaluate((when) => window.kept.sessions.keep(window.kept.record('a', when, 0)), MORNING);
    const large = page.evaluate(
      (when) => window.kept.sessions.keep(window.kept.record('b', when, 20, 120)),
      EVENING,
    );
    expect(await codeOf(large)).toBe('There is no room left to keep it.');
    expect(await page.evaluate(() => window.kept.sessions.count())).toBe(1);
  });

  it('say so where the browser has no storage for pages', async () => {
    const bare = await context.newPage();
    await bare.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
    await bare.goto(served.url);
    await bare.waitForFunction(() => 'kept' in window);
    for (const call of ['list', 'count', 'removeAll'] as const) {
      const asked = bare.evaluate((name) => window.kept.sessions[name]() as Promise<unknown>, call);
      expect(await codeOf(asked)).toBe('This browser keeps nothing for this page.');
    }
    const kept = bare.evaluate(
      (when) => window.kept.sessions.keep(window.kept.record('a', when, 1)),
      MORNING,
    );
    expect(await codeOf(kept)).toBe('This browser keeps nothing for this page.');
  });
});
