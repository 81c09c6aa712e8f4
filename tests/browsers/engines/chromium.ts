import { openBrowser } from '../../fixtures/browser.ts';
import type { Tab } from './tab.ts';

/** Chromium with the camera of its own that every test browser may have: a picture without a face. */
export async function openChromium(): Promise<Tab> {
  const extraArgs = ['--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream'];
  const browser = await openBrowser({ softwareWebgl: 'allowed', extraArgs });
  const page = await browser.newPage();
  return {
    open: async (url) => {
      await page.goto(url);
    },
    evaluate: (inPage, given) => page.evaluate(inPage as never, given as never),
    close: () => browser.close(),
  };
}
