import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBrowser } from '../fixtures/browser.ts';
import type { LocalServer } from '../../src/cli/site/local-server.ts';
import { serveSite } from '../../src/cli/site/serve.ts';
import { ensureSite } from '../../src/cli/site/site.ts';
import { recordFromJson, recordToJson } from '../../src/record/record-json.ts';
import { MOMENT, clipWith, recordWith } from '../unit/record/session-record.fixture.ts';
import { axeFindings } from './kit/axe.ts';

const RAISE = recordWith({
  id: 'raise',
  scenario: 'Ask for a raise',
  moments: [{ moment: MOMENT, clip: clipWith(30), rating: 'yes' }],
});
const FRIEND = recordWith({
  id: 'friend',
  startedAt: '2025-04-02T08:00:00.000Z',
  scenario: 'Listen to a friend',
  moments: [],
});

describe('the kept sessions, in the page', () => {
  let server: LocalServer;
  let browser: Browser;
  let folder: string;
  let page: Page;
  let files: readonly string[];

  beforeAll(async () => {
    server = await serveSite(await ensureSite('app'));
    browser = await openBrowser();
    folder = await mkdtemp(join(tmpdir(), 'sotto-kept-'));
    files = await Promise.all(
      [RAISE, FRIEND].map(async (record) => {
        const path = join(folder, `${record.id}.json`);
        await writeFile(path, recordToJson(record));
        return path;
      }),
    );
  });
  beforeEach(async () => {
    page = await browser.newPage({ locale: 'en-GB' });
    await page.goto(server.origin);
    await page.getByRole('button', { name: 'What is kept', exact: true }).click();
    await page.getByText('No session is kept on this computer.').waitFor();
  });
  afterEach(() => page.close());
  afterAll(async () => {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true });
  });

  const bringIn = async (...paths: string[]): Promise<void> => {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Choose a file' }).click(),
    ]);
    await chooser.setFiles(paths);
  };
  const rows = () => page.getByRole('listitem');
  const databases = (): Promise<number> => page.evaluate(async () => (await indexedDB.databases()).length);
  const focused = (): Promise<string | null | undefined> =>
    page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
    );

  it('are none at first, and looking creates no storage', async () => {
    expect(await databases()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
  });

  it('are brought in from files, the newest first, and told from what is no session', async () => {
    const cut = join(folder, 'cut.json');
    await writeFile(cut, recordToJson(RAISE).slice(0, 900));
    await bringIn(...files, cut);
    await page.getByText('2 sessions were brought in.').waitFor();
    await page.getByText('cut.json This is no JSON file, or it was cut off.').waitFor();
    expect(await rows().getByRole('heading').allTextContents()).toEqual([FRIEND.scenario, RAISE.scenario]);
    expect(await axeFindings(page)).toEqual([]);
  });

  it('open in the review', async () => {
    await bringIn(files[0]!);
    await page.getByRole('button', { name: /^Open: / }).click();
    await page.locator("html[data-screen='review']").waitFor({ state: 'attached' });
  });

  it('are saved as they were brought in', async () => {
    await bringIn(files[0]!);
    const save = async (name: RegExp): Promise<string> => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name }).click(),
      ]);
      return readFile(await download.path(), 'utf8');
    };
    expect(recordFromJson(await save(/^Save as JSON: /))).toEqual(
      recordFromJson(await readFile(files[0]!, 'utf8')),
    );
    expect(await save(/^Save as CSV: /)).toMatch(/^onset_ms,.*\r\n12000,.*\r\n$/);
  });

  it('are deleted one by one with the keyboard, which may also decline', async () => {
    await bringIn(...files);
    await rows().nth(1).waitFor();
    await page
      .getByRole('button', { name: /^Delete: / })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('Keep it');
    await page.keyboard.press('Escape');
    expect(await focused()).toMatch(/^Delete: 2 April 2025/);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByText('One session is kept on this computer.').waitFor();
    expect(await rows().getByRole('heading').allTextContents()).toEqual([RAISE.scenario]);
    expect(await focused()).toMatch(/^Open: 1 March 2025/);
  });

  it('are deleted all at once, with a proof read back from the storage', async () => {
    await bringIn(...files);
    await page.getByRole('button', { name: 'Delete all', exact: true }).click();
    await page.getByRole('button', { name: 'Delete all of them' }).click();
    await page.getByText('No session is kept on this computer.').waitFor();
    expect(await focused()).toMatch(/Read back from the browser’s storage at \d/);
    expect(await databases()).toBe(0);
    await page.reload();
    await page.getByRole('button', { name: 'What is kept', exact: true }).click();
    await page.getByText('No session is kept on this computer.').waitFor();
  });

  it('take a file that is dropped anywhere on the page', async () => {
    const text = await readFile(files[0]!, 'utf8');
    const data = await page.evaluateHandle((json) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([json], 'dropped.json', { type: 'application/json' }));
      return transfer;
    }, text);
    await page.locator('.kept').dispatchEvent('drop', { dataTransfer: data });
    await page.getByText('One session was brought in.').waitFor();
  });

  it('say so where the browser keeps nothing, and offer to try again', async () => {
    await page.evaluate(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
    await page.getByRole('button', { name: /^Sotto/ }).click();
    await page.getByRole('button', { name: 'What is kept', exact: true }).click();
    await page.getByRole('alert').getByText('This browser keeps nothing for this page.').waitFor();
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });
});
