import { launchChromium } from '../../src/cli/browser/chromium.ts';

/** Such as "Chromium 156.0.7103.59". */
export async function browserVersion(): Promise<string> {
  const browser = await launchChromium();
  const version = browser.version();
  await browser.close();
  return `Chromium ${version}`;
}
