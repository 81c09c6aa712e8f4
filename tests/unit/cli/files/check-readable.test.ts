import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkReadable } from '../../../../src/cli/files/check-readable.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sotto-files-'));
});

afterEach(() => rm(folder, { recursive: true }));

describe('inputs', () => {
  it('may be any file with something in it', async () => {
    await writeFile(join(folder, 'a'), 'x');
    await expect(checkReadable(join(folder, 'a'), 'clip')).resolves.toBeUndefined();
  });

  it.each([
    ['nothing', 'does not exist.'],
    ['file/within', 'does not exist.'],
    ['folder', 'is a folder: give one file.'],
    ['empty', 'is empty.'],
    ['loop', 'is a link that leads nowhere.'],
    ['pipe', 'is a pipe or a device: give the path of a file.'],
  ])('%s: %s', async (name, ending) => {
    await mkdir(join(folder, 'folder'));
    await writeFile(join(folder, 'empty'), '');
    await writeFile(join(folder, 'file'), 'x');
    await symlink('loop', join(folder, 'loop'));
    spawnSync('mkfifo', [join(folder, 'pipe')]);
    const path = join(folder, name);
    await expect(checkReadable(path, 'clip')).rejects.toThrow(`The clip ${path} ${ending}`);
  });
});
