import type { Page } from 'playwright-core';
import { press, screenIs } from './visit.ts';

/** What the last page says. */
export interface Ending {
  readonly judgedS: number;
  readonly moments: readonly { readonly where: string; readonly howLong: string }[];
  /** Places along the session, in percent. */
  readonly chart: {
    readonly moments: readonly number[];
    readonly unjudged: readonly { readonly from: number; readonly to: number }[];
  };
  readonly legend: string;
}

/** Runs in the page. */
function readChart(): Ending['chart'] {
  const marks = (kind: string): { from: number; to: number }[] =>
    [...document.querySelectorAll<HTMLElement>(`.timeline .${kind}`)].map(({ style }) => {
      const from = Number.parseFloat(style.left);
      return { from, to: from + (Number.parseFloat(style.width) || 0) };
    });
  return { moments: marks('moment').map(({ from }) => from), unjudged: marks('unscored') };
}

/** Ends the session and reads what the page says of it. */
export async function endAndRead(page: Page): Promise<Ending> {
  await press(page, 'End');
  await screenIs(page, 'review');
  const lead = await page.locator('.review-lead .lead').innerText();
  const [, minutes, seconds] = /Judged (\d+):(\d+) of/.exec(lead) ?? [];
  const rows = await page.locator('.review-moments .moments tbody tr').all();
  const cells = await Promise.all(rows.map((row) => row.locator('td').allTextContents()));
  return {
    judgedS: Number(minutes) * 60 + Number(seconds),
    moments: cells.map((row) => ({ where: row[1]!, howLong: row[2]! })),
    chart: await page.evaluate(readChart),
    legend: await page.locator('.legend').innerText(),
  };
}
