import { afterEach, describe, expect, it, vi } from 'vitest';
import { chromiumPlaces } from '../../../../src/cli/browser/chromium-places.ts';
import { CHROMIUM_VARIABLE, chromiumArgs, findChromium } from '../../../../src/cli/browser/chromium.ts';

afterEach(() => vi.unstubAllEnvs());

describe('places of a browser', () => {
  it('follow PATH on Linux, then the usual folders', () => {
    const places = chromiumPlaces({ platform: 'linux', env: { PATH: '/home/me/bin:/usr/bin' } });
    expect(places[0]).toBe('/home/me/bin/google-chrome');
    expect(places).toContain('/snap/bin/chromium');
    expect(new Set(places).size).toBe(places.length);
  });

  it('are applications on a Mac', () => {
    const places = chromiumPlaces({ platform: 'darwin', env: { HOME: '/Users/me' } });
    expect(places[0]).toBe('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(places).toContain('/Users/me/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge');
  });

  it('are program folders on Windows, where they exist', () => {
    const places = chromiumPlaces({ platform: 'win32', env: { ProgramFiles: 'C:\\Program Files' } });
    expect(places[0]).toBe('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
    expect(places).toHaveLength(3);
  });
});

describe('the browser', () => {
  it('is the one that the environment names', () => {
    vi.stubEnv(CHROMIUM_VARIABLE, process.execPath);
    expect(findChromium()).toBe(process.execPath);
  });

  it('is never another where the named one is missing', () => {
    vi.stubEnv(CHROMIUM_VARIABLE, '/nowhere/chrome');
    expect(findChromium).toThrow(
      'SOTTO_CHROME names /nowhere/chrome, which is not a program that can be run.',
    );
  });

  it('gets a fake camera and software WebGL only when asked', () => {
    expect(chromiumArgs({}).join(' ')).not.toMatch(/swiftshader|fake/);
    const args = chromiumArgs({ softwareWebgl: 'forced', fakeCameraPath: '/tmp/x.mjpeg' });
    expect(args).toContain('--use-angle=swiftshader');
    expect(args).toContain('--use-file-for-fake-video-capture=/tmp/x.mjpeg');
  });
});
