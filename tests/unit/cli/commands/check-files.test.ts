import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkReadable, checkWritable } from '../../../../src/cli/commands/check-files.ts';

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
  ])('%s: %s', async (name, ending) => {
    await mkdir(join(folder, 'folder'));
    await writeFile(join(folder, 'empty'), '');
    await writeFile(join(folder, 'file'), 'x');
    await symlink('loop', join(folder, 'loop'));
    const path = join(folder, name);
    await expect(checkReadable(path, 'clip')).rejects.toThrow(`The clip ${path} ${ending}`);
  });
});

describe('outputs', () => {
  it('that can be written leave no trace of the check', async () => {
    await checkWritable(join(folder, 'new.json'));
    expect(await readdir(folder)).toEqual([]);
    await writeFile(join(folder, 'old.json'), 'old');
    await checkWritable(join(folder, 'old.json'));
    expect(await readFile(join(folder, 'old.json'), 'utf8')).toBe('old');
  });

  it.each([
    ['nowhere/out.json', 'its folder does not exist.'],
    ['file/out.json', 'its folder is not a folder.'],
    ['.', 'it is a folder.'],
  ])('%s: %s', async (name, ending) => {
    await writeFile(join(folder, 'file'), 'x');
    await expect(checkWritable(join(folder, name))).rejects.toThrow(`cannot be written: ${ending}`);
  });
});
