import fc from 'fast-check';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { siteFileFor } from '../../../../src/cli/site/site-path.ts';

const FOLDER = join(sep, 'srv', 'site');

describe('files of a site', () => {
  it.each([
    ['/', 'index.html'],
    ['/?a=/../b', 'index.html'],
    ['/assets/main-abc.js?v=1#x', 'assets/main-abc.js'],
    ['/with%20space.txt', 'with space.txt'],
    ['/a/../b.js', 'b.js'],
    ['/sub/', 'sub/index.html'],
  ])('%s is %s', (url, file) => {
    expect(siteFileFor(FOLDER, '/', url)).toBe(join(FOLDER, file));
  });

  it.each([
    '/../secret',
    '/%2e%2e/secret',
    '/..%2fsecret',
    '/assets/../../site-of-another/x',
    '/..\\secret',
    '/%00',
    '/%E0%A4%A',
    'http://elsewhere/',
    '',
  ])('%s is none', (url) => {
    expect(siteFileFor(FOLDER, '/', url)).toBeUndefined();
  });

  it('lie under the base path only', () => {
    expect(siteFileFor(FOLDER, '/a/b/', '/a/b/main.js')).toBe(join(FOLDER, 'main.js'));
    expect(siteFileFor(FOLDER, '/a/b/', '/a/b/../main.js')).toBeUndefined();
    expect(siteFileFor(FOLDER, '/a/b/', '/main.js')).toBeUndefined();
  });

  it('never lie outside the folder, whatever is asked', () => {
    const piece = fc.constantFrom('..', '.', '%2e', '%2F', '%5c', '/', '\\', 'a', '%00', '%252e');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const file = siteFileFor(FOLDER, '/', `/${pieces.join('')}`);
        expect(file === undefined || file.startsWith(FOLDER + sep)).toBe(true);
      }),
    );
  });
});
