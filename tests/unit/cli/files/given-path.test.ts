import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { givenPath } from '../../../../src/cli/files/given-path.ts';
import { PROJECT_FOLDER } from '../../../../src/cli/terminal/project-folder.ts';

describe('a path that a person gave', () => {
  const videos = resolve('/somewhere/videos');
  const env = { INIT_CWD: videos };

  it('counts from where npm was called, which goes to the folder of the project', () => {
    expect(givenPath('film.mp4', { env, folder: PROJECT_FOLDER })).toBe(join(videos, 'film.mp4'));
    expect(givenPath('../film.mp4', { env, folder: PROJECT_FOLDER })).toBe(resolve('/somewhere/film.mp4'));
  });

  it('counts from the folder at hand without npm, or where npm has gone nowhere', () => {
    expect(givenPath('film.mp4', { env: {}, folder: PROJECT_FOLDER })).toBe(join(PROJECT_FOLDER, 'film.mp4'));
    expect(givenPath('film.mp4', { env, folder: resolve('/elsewhere') })).toBe(
      resolve('/elsewhere/film.mp4'),
    );
  });

  it('may be whole', () => {
    expect(givenPath(resolve('/a/b.mp4'), { env, folder: PROJECT_FOLDER })).toBe(resolve('/a/b.mp4'));
  });

  it('with a dash at its beginning is no option any more', () => {
    expect(givenPath('-dash.mp4', { env, folder: PROJECT_FOLDER })).toBe(join(videos, '-dash.mp4'));
  });
});
