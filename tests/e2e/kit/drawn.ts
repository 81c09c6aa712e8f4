import type { Page } from 'playwright-core';

/** Waits until the page has drawn so many pictures of itself. */
export async function framesDrawn(page: Page, count: number): Promise<void> {
  await page.evaluate(async (wanted) => {
    for (let drawn = 0; drawn < wanted; drawn++) await new Promise(requestAnimationFrame);
  }, count);
}

/** Waits until the face on the page's canvas has been drawn. */
export async function faceIsDrawn(page: Page, canvas: string): Promise<void> {
  await page.waitForFunction((selector) => {
    const mesh = document.querySelector<HTMLCanvasElement>(selector);
    if (!mesh || mesh.width === 0) return false;
    const { data } = mesh.getContext('2d')!.getImageData(0, 0, mesh.width, mesh.height);
    return data.some((value) => value > 0);
  }, canvas);
}
