import type { Page } from 'playwright-core';

export interface FileText {
  readonly name: string;
  readonly text: string;
}

/** Brings files in where what is kept is shown. */
export async function bringIn(page: Page, ...files: readonly FileText[]): Promise<void> {
  await page
    .locator('.bring-in input[type=file]')
    .setInputFiles(
      files.map(({ name, text }) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) })),
    );
  await page.locator('.news p').first().waitFor();
}
