import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { licensesText, noticeFaults, noticeLine } from '../../../../src/cli/site/notices.ts';
import {
  packageFolderOf,
  readPackage,
  type ShippedPackage,
} from '../../../../src/cli/site/shipped-packages.ts';
import { PROJECT_FOLDER } from '../../../../src/cli/terminal/project-folder.ts';

const QUIET: ShippedPackage = {
  name: 'quiet',
  version: '1.2.3',
  license: 'MIT',
  licenseText: 'MIT License\nCopyright 2020 Somebody',
};
const NOTICE = 'All of this\n\nquiet 1.2.3 (MIT)\n  Copyright 2020 Somebody\n\nmodels/face.task\n';

const notice = await readFile(join(PROJECT_FOLDER, 'NOTICE'), 'utf8');

describe('a site whose parts are all noticed', () => {
  it('may be published', () => {
    expect(noticeFaults(NOTICE, [QUIET], ['models/face.task'])).toEqual([]);
  });

  it('carries every licence text once', () => {
    const text = licensesText('Ours', NOTICE, [QUIET, { ...QUIET, name: 'twin' }], ['The font is']);
    expect(text.split(QUIET.licenseText ?? '').length - 1).toBe(1);
    for (const part of ['Ours', NOTICE.trim(), 'The font is']) expect(text).toContain(part);
  });
});

describe('a site is not published with', () => {
  it.each<[string, Partial<ShippedPackage>, string]>([
    ['a package that names no licence', { license: undefined }, 'quiet names no licence.'],
    ['a licence that is not accepted', { license: 'AGPL-3.0' }, 'quiet is under AGPL-3.0.'],
    [
      'a package that NOTICE does not name',
      { name: 'loud' },
      'NOTICE lacks "loud 1.2.3 (MIT)" and its copyright.',
    ],
    [
      'another version than NOTICE names',
      { version: '1.2.4' },
      'NOTICE lacks "quiet 1.2.4 (MIT)" and its copyright.',
    ],
    ['a licence without its text', { licenseText: undefined }, 'No package carries the text of MIT.'],
  ])('%s', (_, change, fault) => {
    expect(noticeFaults(NOTICE, [{ ...QUIET, ...change }], [])).toEqual([fault]);
  });

  it('a package without its copyright', () => {
    expect(noticeFaults('quiet 1.2.3 (MIT)\n', [QUIET], [])).toEqual([
      'NOTICE lacks "quiet 1.2.3 (MIT)" and its copyright.',
    ]);
  });

  it('a model or a font that NOTICE does not name', () => {
    expect(noticeFaults(NOTICE, [QUIET], ['fonts/fine.woff2'])).toEqual(['NOTICE lacks "fonts/fine.woff2".']);
  });
});

describe('NOTICE', () => {
  it('names every package that the product depends on, with its licence and copyright', async () => {
    const { dependencies } = JSON.parse(await readFile(join(PROJECT_FOLDER, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const folders = Object.keys(dependencies).map((name) => join(PROJECT_FOLDER, 'node_modules', name));
    expect(noticeFaults(notice, await Promise.all(folders.map(readPackage)), [])).toEqual([]);
  });

  it('names the package that the landmark model is made from, as it is installed', async () => {
    const { name, version } = await readPackage(join(PROJECT_FOLDER, 'node_modules/@mediapipe/face_mesh'));
    expect(notice).toContain(`${name} ${version}`);
  });

  it('speaks of files that are there, or made on installation', () => {
    const paths = notice.split('\n').filter((line) => /^(src|models)\/\S+$/.test(line));
    expect(paths.length).toBeGreaterThan(3);
    expect(paths.filter((path) => !existsSync(join(PROJECT_FOLDER, path)))).toEqual([]);
  });
});

describe('a module of a bundle', () => {
  it.each([
    ['@tensorflow/tfjs-core/dist/engine.js', '@tensorflow/tfjs-core'],
    ['valibot/dist/index.mjs', 'valibot'],
    ['@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm?url', '@tensorflow/tfjs-backend-wasm'],
  ])('%s is from %s', async (module, name) => {
    const folder = packageFolderOf(join(PROJECT_FOLDER, 'node_modules', module));
    expect(folder).toBe(join(PROJECT_FOLDER, 'node_modules', name));
    expect(noticeLine(await readPackage(folder ?? ''))).toMatch(new RegExp(`^${name} [\\d.]+ \\(.+\\)$`));
  });

  it('of our own is from no package', () => {
    expect(packageFolderOf(join(PROJECT_FOLDER, 'src/main.ts'))).toBeUndefined();
    expect(packageFolderOf('\0vite/preload-helper.js')).toBeUndefined();
  });
});
