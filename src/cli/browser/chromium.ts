import { accessSync, constants, statSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { chromiumPlaces } from './chromium-places.ts';
import { Complaint, EXIT, messageOf } from '../terminal/complaint.ts';
import { installOnDebian, isRootOnDebian } from './debian.ts';

/** Names the browser to use, before any search. @internal */
export const CHROMIUM_VARIABLE = 'SOTTO_CHROME';

const MISSING = `No Chrome, Chromium or Edge was found: install one (on Debian: apt-get install chromium), or set ${CHROMIUM_VARIABLE} to its path.`;

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * Path of an installed Chrome, Chromium or Edge: the one SOTTO_CHROME names, else the first found.
 * @throws Complaint when SOTTO_CHROME names something that cannot be run.
 * @internal
 */
export function findChromium(): string | undefined {
  const named = process.env[CHROMIUM_VARIABLE];
  if (!named) return chromiumPlaces({ platform: process.platform, env: process.env }).find(isProgram);
  if (isProgram(named)) return named;
  throw new Complaint(`${CHROMIUM_VARIABLE} names ${named}, which is not a program that can be run.`);
}

/** As `findChromium`, but its absence is a complaint. */
export function requireChromium(): string {
  const found = findChromium();
  if (found === undefined) throw new Complaint(MISSING);
  return found;
}

/**
 * For the tests: an installed browser, or Debian's own `chromium` installed now where that is possible.
 * @throws Complaint with what to install where it is not.
 */
export async function ensureChromium(): Promise<string> {
  const found = findChromium();
  if (found !== undefined) return found;
  if (!isRootOnDebian()) throw new Complaint(MISSING);
  process.stderr.write('No browser found: installing chromium with apt-get ...\n');
  await installOnDebian(['chromium'], MISSING);
  return requireChromium();
}

export interface LaunchOptions {
  /**
   * `allowed`: WebGL falls back to a software renderer where there is no graphics processor.
   * `forced`: always the software renderer, the same on every machine.
   */
  readonly softwareWebgl?: 'allowed' | 'forced';
  /** An MJPEG or Y4M file that plays, over and over, as the only camera; permission is granted unasked. */
  readonly fakeCameraPath?: string;
  readonly extraArgs?: readonly string[];
}

/**
 * Nothing that talks to the network by itself, nothing that asks. Browsers still call home now and then
 * (for updates, for accounts), so no name but this machine's own leads anywhere.
 */
const QUIET_ARGS = [
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
  '--no-proxy-server',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function webglArgs(choice: LaunchOptions['softwareWebgl']): string[] {
  switch (choice) {
    case 'allowed':
      return ['--enable-unsafe-swiftshader'];
    case 'forced':
      return ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];
    case undefined:
      return [];
  }
}

function cameraArgs(path: string | undefined): string[] {
  if (path === undefined) return [];
  return [
    '--use-fake-ui-for-media-stream',
    '--use-fake-device-for-media-stream',
    `--use-file-for-fake-video-capture=${path}`,
  ];
}

/** Command-line flags for a launch; playwright adds the sandbox's own. @internal */
export function chromiumArgs(options: LaunchOptions): string[] {
  return [
    ...QUIET_ARGS,
    ...webglArgs(options.softwareWebgl),
    ...cameraArgs(options.fakeCameraPath),
    ...(options.extraArgs ?? []),
  ];
}

type PlaywrightOptions = NonNullable<Parameters<typeof chromium.launch>[0]>;

async function launchSandboxed(options: PlaywrightOptions): Promise<Browser> {
  try {
    return await chromium.launch({ ...options, chromiumSandbox: true });
  } catch (refusal) {
    // Containers often forbid what the sandbox needs; the only pages opened are our own.
    if (!messageOf(refusal).toLowerCase().includes('sandbox')) throw refusal;
    return chromium.launch({ ...options, chromiumSandbox: false });
  }
}

/**
 * Starts the browser without a window. It ends with this process at the latest.
 * @throws Complaint when there is none or it does not start.
 */
export async function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  const executablePath = requireChromium();
  // Signals are for the command to handle: playwright would end the process.
  const handling = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
  const playwrightOptions = { executablePath, args: chromiumArgs(options), ...handling };
  // Chromium refuses to sandbox a root user's processes.
  const isRoot = process.getuid?.() === 0;
  try {
    if (isRoot) return await chromium.launch({ ...playwrightOptions, chromiumSandbox: false });
    return await launchSandboxed(playwrightOptions);
  } catch (cause) {
    const sentence = `The browser ${executablePath} does not start: name another with ${CHROMIUM_VARIABLE}.`;
    throw new Complaint(sentence, EXIT.failed, { cause });
  }
}
