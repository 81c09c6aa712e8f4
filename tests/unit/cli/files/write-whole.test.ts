import { spawn, spawnSync } from 'node:child_process';
import {
  chmod,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeWhole } from '../../../../src/cli/files/write-whole.ts';
import { Complaint } from '../../../../src/cli/terminal/complaint.ts';

let folder: string;
const at = (name: string): string => join(folder, name);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sotto-whole-'));
});

afterEach(() => rm(folder, { recursive: true }));

describe('a file that is written whole', () => {
  it('is there, and nothing beside it', async () => {
    await writeWhole(at('a.json'), 'new');
    await writeWhole(at('b.bin'), Uint8Array.of(1, 2));
    expect(await readFile(at('a.json'), 'utf8')).toBe('new');
    expect([...(await readFile(at('b.bin')))]).toEqual([1, 2]);
    expect(await readdir(folder)).toEqual(['a.json', 'b.bin']);
  });

  it('takes the place of another in one step: who reads the other goes on reading it', async () => {
    await writeFile(at('a'), 'old');
    const before = await stat(at('a'));
    await writeWhole(at('a'), 'new');
    expect((await stat(at('a'))).ino).not.toBe(before.ino);
    expect(await readFile(at('a'), 'utf8')).toBe('new');
  });

  it('keeps who may read it', async () => {
    await writeFile(at('a'), 'old');
    await chmod(at('a'), 0o600);
    await writeWhole(at('a'), 'new');
    expect((await stat(at('a'))).mode & 0o777).toBe(0o600);
  });

  it('is written through a link, which stays one, also where nothing is there yet', async () => {
    await writeFile(at('old'), 'old');
    await symlink('old', at('link'));
    await symlink('later', at('dangling'));
    await writeWhole(at('link'), 'new');
    await writeWhole(at('dangling'), 'new');
    for (const name of ['link', 'dangling']) expect((await lstat(at(name))).isSymbolicLink()).toBe(true);
    for (const name of ['old', 'later']) expect(await readFile(at(name), 'utf8')).toBe('new');
  });

  it('may have the longest name that there is', async () => {
    const name = 'n'.repeat(255);
    await writeWhole(at(name), 'new');
    expect(await readdir(folder)).toEqual([name]);
  });
});

describe('a file that cannot be written whole', () => {
  it('is not written at all, and says so in one sentence', async () => {
    await mkdir(at('folder'));
    await symlink('loop', at('loop'));
    for (const [name, why] of [
      ['folder', 'it is a folder'],
      ['nowhere/a', 'its folder does not exist'],
      ['loop', 'it is a link that leads nowhere'],
    ] as const) {
      const failure = await writeWhole(at(name), 'new').catch((reason: unknown) => reason);
      expect(failure).toBeInstanceOf(Complaint);
      expect(failure).toHaveProperty('message', `${at(name)} cannot be written: ${why}.`);
    }
    expect(await readdir(folder)).toEqual(['folder', 'loop']);
  });

  it.skipIf(process.platform !== 'linux')('such as one on a full device', async () => {
    await expect(writeWhole('/dev/full', 'new')).rejects.toThrow(
      '/dev/full cannot be written: no space is left there.',
    );
  });
});

describe('what is no file takes its bytes as they come', () => {
  it('a device', async () => {
    await expect(writeWhole('/dev/null', 'new')).resolves.toBeUndefined();
    expect((await stat('/dev/null')).isCharacterDevice()).toBe(true);
  });

  it('a pipe', async () => {
    spawnSync('mkfifo', [at('pipe')]);
    const reader = spawn('cat', [at('pipe')], { stdio: ['ignore', 'pipe', 'inherit'] });
    const read = text(reader.stdout);
    await writeWhole(at('pipe'), 'new');
    expect(await read).toBe('new');
  });
});
