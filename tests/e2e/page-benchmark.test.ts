import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resultFromJson, resultToJson } from '../../src/benchmark/result/result-json.ts';
import { BENCHMARK_WORDS } from '../../src/ui/screens/benchmark/words/words.ts';
import { WORDS } from '../../src/ui/words/words.ts';
import { resultWith, runWith } from '../unit/benchmark/result.fixture.ts';
import { axeFindings } from './kit/axe.ts';
import { NOTHING_STORED, storedBy } from './kit/stored.ts';
import { cameraNotes } from './kit/notes.ts';
import type { House } from './kit/visit.ts';
import { openHouse, press, screenIs } from './kit/visit.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse('face');
});
afterAll(() => house.close());

const WORDING = BENCHMARK_WORDS.en;

async function openBenchmark(options: Parameters<House['visit']>[0] = {}): Promise<Page> {
  const page = await house.visit(options);
  await page.locator('.doors').first().locator('button').last().click();
  await page.locator('.bench h1').waitFor();
  return page;
}

async function stageIs(page: Page, stage: string): Promise<void> {
  await page.locator(`.bench[data-stage='${stage}']`).waitFor();
}

/** Chooses a file where results are opened. */
async function choose(page: Page, name: string, text: string): Promise<void> {
  await page
    .locator(".bench input[type=file][accept*='json']")
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

const heading = (page: Page) => page.locator('.bench h1').innerText();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

describe('a benchmark of the built-in trace', () => {
  it('runs from one click to a result that can be saved and opened beside another', async () => {
    const page = await openBenchmark({ acceptDownloads: true });
    const elsewhere: string[] = [];
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (protocol !== 'blob:' && origin !== house.server.origin) elsewhere.push(request.url());
    });
    await press(page, WORDING.start);
    await stageIs(page, 'running');
    expect(await focused(page)).toBe(WORDING.running.heading);
    await page.getByText(WORDING.running.parts.latency).waitFor();
    await stageIs(page, 'result');
    expect(await heading(page)).toBe(WORDING.result.heading);
    expect(await page.locator('.bench-sentence').innerText()).toMatch(/^At \d+ frames a second, .+\.$/);
    expect(await page.locator('.bench-times canvas').count()).toBeGreaterThan(3);
    expect(await page.locator('.bench-grid tbody td').count()).toBeGreaterThan(10);

    const [download] = await Promise.all([page.waitForEvent('download'), press(page, WORDING.keep.json)]);
    const text = await readFile(await download.path(), 'utf8');
    const result = resultFromJson(text);
    expect(result.runs).toHaveLength(1);
    expect(result.runs[0]!.source.kind).toBe('trace');
    expect(result.runs[0]!.movement?.found).toBeGreaterThan(0);

    await choose(page, 'saved.json', text);
    await page.locator('.bench-two').waitFor();
    expect(await heading(page)).toBe(WORDING.result.headingBeside);
    expect(await page.locator('.bench-figures .ratio').first().innerText()).toBe('× 1.00');
    await press(page, WORDING.compare.remove);
    expect(await heading(page)).toBe(WORDING.result.heading);

    expect((await cameraNotes(page)).calls).toBe(0);
    expect(elsewhere).toEqual([]);
    expect(await storedBy(page)).toEqual(NOTHING_STORED);
    await page.close();
  });

  it('is cancelled by Escape, and leaves no worker behind', async () => {
    const page = await openBenchmark();
    await press(page, WORDING.start);
    await page.getByText(WORDING.running.parts.latency).waitFor();
    await page.keyboard.press('Escape');
    await stageIs(page, 'set-up');
    expect(await focused(page)).toBe(WORDING.heading);
    await expect.poll(() => page.workers().length).toBe(0);
    await page.close();
  });

  it('is cancelled when the screen is left', async () => {
    const page = await openBenchmark();
    await press(page, WORDING.start);
    await stageIs(page, 'running');
    await page.locator('.wordmark').click();
    await screenIs(page, 'start');
    await expect.poll(() => page.workers().length).toBe(0);
    await page.close();
  });
});

describe('a benchmark of the camera', () => {
  it('lets the camera go when it is cancelled', async () => {
    const page = await openBenchmark();
    await page.locator('#bench-source-camera').check();
    await page.locator('#bench-size-720').check({ force: true });
    await press(page, WORDING.start);
    await page.getByText(WORDS.en.watching.cameraOn).waitFor();
    await expect.poll(async () => (await cameraNotes(page)).states).toEqual(['live']);
    await press(page, WORDING.running.cancel);
    await stageIs(page, 'set-up');
    expect((await cameraNotes(page)).states).toEqual(['ended']);
    expect(await page.locator('#bench-size-720').isChecked()).toBe(true);
    await page.close();
  });

  it('says what is wrong in one sentence, and offers another try', async () => {
    const page = await openBenchmark();
    await page.evaluate(() => {
      navigator.mediaDevices.getUserMedia = () =>
        Promise.reject(new DOMException('In use', 'NotReadableError'));
    });
    await page.locator('#bench-source-camera').check();
    await press(page, WORDING.start);
    await stageIs(page, 'failed');
    await page.getByText(WORDS.en.problems['in-use'].sentence).waitFor();
    await press(page, WORDING.failed.again);
    await stageIs(page, 'failed');
    await press(page, WORDING.failed.setUp);
    expect(await page.locator('#bench-source-camera').isChecked()).toBe(true);
    await page.close();
  });
});

describe('a benchmark of a clip', () => {
  it('asks for one, and says when it is none', async () => {
    const page = await openBenchmark();
    await page.locator('#bench-source-clip').check();
    await press(page, WORDING.start);
    await page.getByText(WORDING.needsClip).waitFor();
    await page
      .locator(".bench input[type=file][accept*='video']")
      .setInputFiles({ name: 'notes.mp4', mimeType: 'video/mp4', buffer: Buffer.from('no clip at all') });
    await page.getByText('notes.mp4').waitFor();
    await press(page, WORDING.start);
    await stageIs(page, 'failed');
    await page.getByText(WORDS.en.problems['clip-unreadable'].sentence).waitFor();
    await page.close();
  });
});

describe('a saved result', () => {
  it('opens without measuring, and another beside it', async () => {
    const page = await openBenchmark();
    await choose(page, 'laptop.json', resultToJson(resultWith()));
    await stageIs(page, 'result');
    expect(await heading(page)).toBe(WORDING.result.headingOpened);
    expect(await page.locator('.bench-run').count()).toBe(2);
    await choose(
      page,
      'phone.json',
      resultToJson(resultWith({ runs: [runWith({ framesPerSecond: 14.85 })] })),
    );
    await page.locator('.bench-two').waitFor();
    const beside = page.locator("[data-backend='webgl'] .bench-figures .beside").first();
    expect(await beside.locator('span').allInnerTexts()).toEqual(['14.9', '× 2.00']);
    await page.getByText(WORDING.result.noOther).waitFor();
    expect(await page.locator('.bench').innerText()).not.toMatch(/NaN|undefined|null/);
    await page.close();
  });

  it.each([
    ['prose.json', 'Dear diary', 'not-json'],
    ['session.json', '{"schema":"sotto-session","version":1}', 'foreign'],
    ['newer.json', '{"schema":"sotto-speed","version":99}', 'newer-version'],
    ['damaged.json', '{"schema":"sotto-speed","version":1,"runs":[]}', 'damaged'],
  ] as const)('that is none ends in a sentence, and nothing is lost: %s', async (name, text, code) => {
    const page = await openBenchmark();
    await choose(page, name, text);
    await page.getByText(WORDING.compare.failures[code]).waitFor();
    await choose(page, 'laptop.json', resultToJson(resultWith()));
    await stageIs(page, 'result');
    await choose(page, name, text);
    await page.getByText(WORDING.compare.failures[code]).waitFor();
    expect(await heading(page)).toBe(WORDING.result.headingOpened);
    await page.close();
  });

  it('can be copied as Markdown', async () => {
    const page = await openBenchmark({ permissions: ['clipboard-read', 'clipboard-write'] });
    await choose(page, 'laptop.json', resultToJson(resultWith()));
    await press(page, WORDING.keep.copy);
    await page.getByText(WORDING.keep.copied).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('| landmarks |');
    await page.close();
  });
});

describe('the page /bench/', () => {
  it.each(['/bench/', '/bench', '/bench/index.html'])('opens the benchmark first: %s', async (path) => {
    const page = await house.visit();
    await page.goto(house.server.origin + path);
    await page.getByRole('heading', { name: WORDING.heading }).waitFor();
    await press(page, WORDS.en.backToStart);
    await page.getByText(WORDS.en.start.heading).waitFor();
    await page.close();
  });

  it('loads no chart before it is opened', async () => {
    const page = await house.visit();
    const charts = await page.evaluate(async () => {
      const scripts = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js'));
      const texts = await Promise.all(scripts.map(async ({ name }) => (await fetch(name)).text()));
      return texts.filter((text) => text.includes('u-over')).length;
    });
    expect(charts).toBe(0);
    await page.close();
  });
});

describe('the benchmark screen', () => {
  it.each(['en-GB', 'de-DE'])('pleases axe in %s, at every stage', async (locale) => {
    const page = await openBenchmark({ bypassCSP: true, locale });
    await page.locator('#bench-source-camera').check();
    expect(await axeFindings(page)).toEqual([]);
    await page.locator('#bench-source-trace').check();
    await page.locator('.bench .primary').click();
    await stageIs(page, 'running');
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await choose(page, 'one.json', resultToJson(resultWith()));
    await stageIs(page, 'result');
    await choose(page, 'two.json', resultToJson(resultWith()));
    await page.locator('.bench-two').waitFor();
    await page.locator('.bench-more summary').first().click();
    expect(await axeFindings(page)).toEqual([]);
    await page.close();
  });

  it.each([360, 1920])('fits %i px without sideways scrolling', async (width) => {
    const page = await openBenchmark({ viewport: { width, height: 740 }, locale: 'de-DE' });
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await choose(page, 'one.json', resultToJson(resultWith()));
    await choose(page, `${'a-long-name-'.repeat(8)}.json`, resultToJson(resultWith()));
    await page.locator('.bench-two').waitFor();
    expect(await overflow()).toBeLessThanOrEqual(0);
    await page.close();
  });
});
