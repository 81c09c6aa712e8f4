import { posix, win32 } from 'node:path';

/** What the search for a browser knows about the machine. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
}

const LINUX_NAMES = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
  'chrome',
  'msedge',
];
const LINUX_FOLDERS = [
  '/usr/local/bin',
  '/usr/bin',
  '/snap/bin',
  '/opt/google/chrome',
  '/opt/microsoft/msedge',
];

const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const WINDOWS_PROGRAMS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];
const WINDOWS_ROOTS = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'];

function linuxPlaces({ env }: Machine): string[] {
  const onPath = (env['PATH'] ?? '').split(':').filter(Boolean);
  const folders = [...new Set([...onPath, ...LINUX_FOLDERS])];
  return LINUX_NAMES.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
}

function macPlaces({ env }: Machine): string[] {
  const roots = ['/Applications', ...(env['HOME'] ? [posix.join(env['HOME'], 'Applications')] : [])];
  return MAC_APPS.flatMap((app) => roots.map((root) => posix.join(root, `${app}.app/Contents/MacOS/${app}`)));
}

function windowsPlaces({ env }: Machine): string[] {
  const roots = WINDOWS_ROOTS.map((name) => env[name]).filter((root) => root !== undefined);
  return WINDOWS_PROGRAMS.flatMap((program) => roots.map((root) => win32.join(root, ...program)));
}

/** Where Chrome, Chromium and Edge usually are, likeliest first. */
export function chromiumPlaces(machine: Machine): string[] {
  if (machine.platform === 'darwin') return macPlaces(machine);
  if (machine.platform === 'win32') return windowsPlaces(machine);
  return linuxPlaces(machine);
}
