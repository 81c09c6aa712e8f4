import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judgedMs } from '../../src/record/judged-time.ts';
import { recordToJson } from '../../src/record/record-json.ts';
import { KEPT_WORDS } from '../../src/ui/screens/kept/words/words.ts';
import { REVIEW_WORDS } from '../../src/ui/screens/review/words/words.ts';
import { WORDS } from '../../src/ui/words/words.ts';
import { partTimes } from '../unit/contracts/part-times.fixture.ts';
import { MOMENT, clipWith, recordWith } from '../unit/record/session-record.fixture.ts';
import { enter } from './kit/keyboard.ts';
import { judgedStretches } from './kit/part-rows.ts';
import type { House } from './kit/visit.ts';
import { openHouse, press, screenIs } from './kit/visit.ts';

const SETTLING = { fromMs: 0, toMs: 10_000, reason: 'settling' } as const;
const SPEECH = { fromMs: 20_000, toMs: 80_000, reason: 'speech-lower-face' } as const;
const TURN = { fromMs: 50_000, toMs: 60_000, reason: 'head-motion' } as const;
const PARTS = partTimes(100_000, [SETTLING], { mouth: [SPEECH], lids: [TURN] });
const TALK = recordWith({
  durationMs: 100_000,
  judgedMs: judgedMs(100_000, PARTS),
  unscored: [SETTLING, SPEECH, TURN],
  parts: PARTS,
  moments: [
    {
      moment: { ...MOMENT, judgedParts: ['brows', 'lids', 'mid-face'] },
      clip: clipWith(30),
      rating: null,
    },
  ],
});

const { timeline, moment } = REVIEW_WORDS.en;

let house: House;
let page: Page;

beforeAll(async () => {
  house = await openHouse('nobody');
  page = await house.visit({ locale: 'en-GB' });
  await press(page, WORDS.en.start.kept);
  await page.setInputFiles('.bring-in input', {
    name: 'session.json',
    mimeType: 'application/json',
    buffer: Buffer.from(recordToJson(TALK)),
  });
  await page.getByText(KEPT_WORDS.en.count(1)).waitFor();
  await page.getByRole('button', { name: new RegExp(`^${KEPT_WORDS.en.open}: `) }).click();
  await screenIs(page, 'review');
});
afterAll(() => house.close());

const tableRows = async (caption: string): Promise<string[][]> => {
  const rows = await page.getByRole('table', { name: caption }).locator('tbody tr').all();
  return Promise.all(rows.map((row) => row.locator('th, td').allTextContents()));
};

describe('the review of a session in which parts of the face were judged for different times', () => {
  it('says so in a sentence', async () => {
    expect(await page.locator('.review-lead .lead').innerText()).toContain(
      'Judged 1:30 of 1:40, but lids only for 1:20, mouth and chin only for 0:30.',
    );
  });

  it('shows each part in a row of its own, filled where it was judged', async () => {
    expect(await judgedStretches(page)).toEqual({
      brows: [{ from: 10, to: 100 }],
      lids: [
        { from: 10, to: 50 },
        { from: 60, to: 100 },
      ],
      'mid-face': [{ from: 10, to: 100 }],
      mouth: [
        { from: 10, to: 20 },
        { from: 80, to: 100 },
      ],
    });
    const nowhere = page.locator('.timeline .unscored');
    expect(await nowhere.count()).toBe(1);
    expect(await nowhere.evaluate(({ style }: HTMLElement) => [style.left, style.width])).toEqual([
      '0%',
      '10%',
    ]);
  });

  it('has the same to be read: a name of each row, the reasons in the legend, and two tables', async () => {
    await page.getByRole('img', { name: timeline.partJudged('mouth and chin', '0:30', '1:40') }).waitFor();
    const legend = await page.locator('.legend').innerText();
    expect(legend).toContain('not judged: settling in 0:10');
    expect(legend).toContain('not judged in part: speaking 1:00, head moving 0:10');
    await page.locator('.unscored-times summary').click();
    const { byPartCaption, notJudgedCaption } = REVIEW_WORDS.en.table;
    expect(await tableRows(byPartCaption)).toEqual([
      ['brows', '1:30', 'settling in 0:10'],
      ['lids', '1:20', 'settling in 0:10, head moving 0:10'],
      ['nose and cheeks', '1:30', 'settling in 0:10'],
      ['mouth and chin', '0:30', 'speaking 1:00, settling in 0:10'],
    ]);
    expect(await tableRows(notJudgedCaption)).toEqual([
      ['0:00.0', '0:10.0', 'whole face', 'settling in'],
      ['0:20.0', '1:20.0', 'mouth and chin', 'speaking'],
      ['0:50.0', '1:00.0', 'lids', 'head moving'],
    ]);
  });

  it('says of a moment what could not be judged meanwhile', async () => {
    await page.getByText(moment.notJudged('mouth and chin')).waitFor();
  });

  it('shows the rows closer by the keys that show the strokes closer', async () => {
    await enter(page, timeline.zoomIn);
    // Half of the time, around the moment at 12.1 s.
    const { brows, mouth } = await judgedStretches(page);
    expect(brows[0]!.from).toBeGreaterThan(0);
    expect(brows[0]!.to).toBe(100);
    expect(mouth[0]!.to - mouth[0]!.from).toBeCloseTo(20, 1);
  });
});
