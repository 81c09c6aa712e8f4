import { spawnSync } from 'node:child_process';
import { link, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkOutputs, checkWritable, STDOUT } from '../../../../src/cli/files/check-outputs.ts';
import { Complaint, EXIT } from '../../../../src/cli/terminal/complaint.ts';

let folder: string;
const at = (name: string): string => join(folder, name);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sotto-outputs-'));
  await mkdir(at('sub'));
  await writeFile(at('film.mp4'), 'a film');
  await link(at('film.mp4'), at('hard.mp4'));
  await symlink('film.mp4', at('link.mp4'));
  await symlink('.', at('here'));
  await symlink('absent.json', at('dangling.json'));
});

afterEach(() => rm(folder, { recursive: true }));

async function refusalOf(json: string, trace?: string): Promise<Complaint> {
  const outputs = [
    { name: '--json', path: json },
    ...(trace === undefined ? [] : [{ name: '--trace', path: trace }]),
  ];
  const refusal: unknown = await checkOutputs(outputs, [{ name: 'the clip', path: at('film.mp4') }]).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(refusal instanceof Complaint)) throw new Error('There was no complaint.', { cause: refusal });
  return refusal;
}

describe('outputs', () => {
  it('that can be written leave no trace of the check', async () => {
    const before = await readdir(folder);
    await checkWritable(at('new.json'));
    await checkWritable(at('dangling.json'));
    expect(await readdir(folder)).toEqual(before);
    await writeFile(at('old.json'), 'old');
    await checkWritable(at('old.json'));
    expect(await readFile(at('old.json'), 'utf8')).toBe('old');
  });

  it.each([
    ['nowhere/out.json', 'its folder does not exist.'],
    ['film.mp4/out.json', 'its folder is not a folder.'],
    ['.', 'it is a folder.'],
  ])('%s: %s', async (name, ending) => {
    await expect(checkWritable(at(name))).rejects.toThrow(`cannot be written: ${ending}`);
  });

  it.each(['film.mp4', 'sub/../film.mp4', 'hard.mp4', 'link.mp4', 'here/film.mp4'])(
    'that are the input, as %s, are refused, and nothing is touched',
    async (name) => {
      const { mtimeMs } = await stat(at('film.mp4'));
      const refusal = await refusalOf(at(name));
      expect(refusal.exitCode).toBe(EXIT.usage);
      expect(refusal.message).toMatch(/^--json and the clip are the same file/);
      expect(await readFile(at('film.mp4'), 'utf8')).toBe('a film');
      expect((await stat(at('film.mp4'))).mtimeMs).toBe(mtimeMs);
    },
  );

  it.each([
    ['new.json', 'new.json'],
    ['new.json', 'sub/../new.json'],
    ['new.json', 'here/new.json'],
    ['dangling.json', 'absent.json'],
    ['absent.json', 'dangling.json'],
  ])('that are each other, as %s and %s, are refused, and none is made', async (json, trace) => {
    const before = await readdir(folder);
    const refusal = await refusalOf(at(json), at(trace));
    expect(refusal.exitCode).toBe(EXIT.usage);
    expect(refusal.message).toMatch(/^--trace and --json are the same file/);
    expect(await readdir(folder)).toEqual(before);
  });

  it('that differ only in letters that the file system takes for one are refused', async () => {
    await writeFile(at('UPPER'), '');
    const folds = await stat(at('upper')).then(
      () => true,
      () => false,
    );
    const checked = checkOutputs(
      [at('out.json'), at('OUT.json')].map((path) => ({ name: path, path })),
      [],
    );
    await (folds ? expect(checked).rejects.toThrow('same file') : expect(checked).resolves.toBeUndefined());
  });

  it('may be devices, which overwrite nothing, and standard output', async () => {
    const outputs = ['/dev/null', '/dev/null', STDOUT].map((path) => ({ name: path, path }));
    await expect(checkOutputs(outputs, [])).resolves.toBeUndefined();
  });

  it('may be a pipe, which is not opened: that would end it for its reader', async () => {
    spawnSync('mkfifo', [at('pipe')]);
    await expect(checkWritable(at('pipe'))).resolves.toBeUndefined();
  });
});
