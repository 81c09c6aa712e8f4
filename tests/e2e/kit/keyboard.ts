import type { Locator, Page } from 'playwright-core';

/** More than any screen has places to stop at. */
const MOST_STOPS = 120;
/** More than any row of choices has. */
const MOST_CHOICES = 12;

/** Goes on by Tab, round the page if need be, until the focus is there. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await wanted.waitFor({ state: 'attached' });
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`No number of Tabs leads to ${wanted.toString()}.`);
}

/** Presses a button as a hand on the keyboard does. */
export async function enter(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, page.getByRole('button', { name, exact: true }));
  await page.keyboard.press('Enter');
}

/** Takes one of a row of radio buttons by Tab and arrows. */
export async function choose(page: Page, row: string, value: string): Promise<void> {
  const wanted = page.locator(`input[name='${row}'][value='${value}']`);
  const taken = page.locator(`input[name='${row}']:checked`);
  const open = (await taken.count()) > 0 ? taken : page.locator(`input[name='${row}']`).first();
  await tabTo(page, open);
  for (let steps = 0; steps < MOST_CHOICES; steps++) {
    if (await wanted.isChecked()) return;
    await page.keyboard.press('ArrowRight');
  }
  throw new Error(`No arrow leads to ${value} in ${row}.`);
}

/** Takes one of a list that drops down, by Tab and arrows. */
export async function select(page: Page, id: string, value: string): Promise<void> {
  const list = page.locator(`#${id}`);
  await tabTo(page, list);
  const options = await list.locator('option').count();
  for (let steps = 0; steps < options; steps++) {
    if ((await list.inputValue()) === value) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`No arrow leads to ${value} in ${id}.`);
}
