import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Marionette } from './marionette.ts';
import { endGroup, startOnScreen } from './on-screen.ts';
import { scriptOf, type Tab } from './tab.ts';

/** A camera without a face, given unasked; nothing that talks to the network by itself. */
const PREFERENCES = {
  'marionette.port': 0,
  'media.navigator.streams.fake': true,
  'media.navigator.permission.disabled': true,
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'http://localhost:1',
  'toolkit.telemetry.enabled': false,
} as const;

const LOOK_EVERY_MS = 100;

/** Starts Firefox with a profile of its own. */
export async function openFirefox(): Promise<Tab> {
  const profile = await mkdtemp(join(tmpdir(), 'sotto-firefox-'));
  const lines = Object.entries(PREFERENCES).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(join(profile, 'user.js'), lines.join('\n'));
  const firefox = startOnScreen(profile, 'firefox-esr', '--marionette', '--no-remote', '--profile', profile);
  const control = await Marionette.connect(await portOf(profile));
  await control.send('WebDriver:NewSession', { capabilities: {} });
  return {
    open: async (url) => {
      await control.send('WebDriver:Navigate', { url });
    },
    evaluate: async <Given, Found>(inPage: (given: Given) => Found | Promise<Found>, given: Given) => {
      const call = { script: scriptOf(inPage), args: [given], sandbox: null };
      const { value } = (await control.send('WebDriver:ExecuteScript', call)) as { value: Found };
      return value;
    },
    close: async () => {
      control.close();
      await endGroup(firefox);
      await rm(profile, { recursive: true, force: true });
    },
  };
}

/** Firefox writes it down once it listens. */
async function portOf(profile: string): Promise<number> {
  for (;;) {
    const text = await readFile(join(profile, 'MarionetteActivePort'), 'utf8').catch(() => '');
    if (text !== '') return Number(text);
    await pause(LOOK_EVERY_MS);
  }
}
