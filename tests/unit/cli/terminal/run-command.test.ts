import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exitCodeOf } from '../../../../src/cli/terminal/exit-code.ts';
import { PROJECT_FOLDER } from '../../../../src/cli/terminal/project-folder.ts';

const ANALYZE = ['--import', 'tsx', join(PROJECT_FOLDER, 'src/cli/commands/analyze.ts')];

function start(args: readonly string[], stdio: StdioOptions, env: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, [...ANALYZE, ...args], {
    cwd: PROJECT_FOLDER,
    env: { ...process.env, ...env },
    stdio,
  });
  return { child, exit: exitCodeOf(child) };
}

function saidBy({ stderr }: ChildProcess): Promise<string> {
  return stderr === null ? Promise.resolve('') : text(stderr);
}

describe('a command whose output finds no reader', () => {
  it('ends quietly, as done, where the pipe is closed', async () => {
    const { child, exit } = start(['--help'], ['ignore', 'pipe', 'pipe']);
    child.stdout?.destroy();
    expect(await saidBy(child)).toBe('');
    expect(await exit).toBe(0);
  });

  it('keeps its exit code where nobody reads what went wrong', async () => {
    const { child, exit } = start(['--nonsense'], ['ignore', 'pipe', 'pipe']);
    child.stderr?.destroy();
    expect(await exit).toBe(2);
  });

  it.skipIf(process.platform !== 'linux')('says in one sentence that a device is full', async () => {
    const full = openSync('/dev/full', 'w');
    const { child, exit } = start(['--help'], ['ignore', full, 'pipe']);
    closeSync(full);
    expect(await saidBy(child)).toBe('Standard output cannot be written: no space is left there.\n');
    expect(await exit).toBe(1);
  });
});

describe('what a command says of a file', () => {
  it('is never an order to the terminal', async () => {
    const { child, exit } = start(['no\u001b[2Jfilm\n.mp4'], ['ignore', 'ignore', 'pipe']);
    expect(await saidBy(child)).toMatch(/^The clip .*no\\u001b\[2Jfilm\\u000a\.mp4 does not exist\.\n$/);
    expect(await exit).toBe(1);
  });
});

describe('a film', () => {
  let folder: string;
  const film = (): string => join(folder, 'film.mp4');

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sotto-film-'));
    await writeFile(film(), 'a film');
    await symlink('film.mp4', join(folder, 'link.json'));
  });

  afterEach(() => rm(folder, { recursive: true }));

  it.each([
    ['--json', 'film.mp4'],
    ['--trace', 'film.mp4'],
    ['--json', 'link.json'],
  ])('is not overwritten by %s %s', async (option, name) => {
    const { child, exit } = start([film(), option, join(folder, name)], ['ignore', 'ignore', 'pipe']);
    expect(await saidBy(child)).toBe(
      `${option} and the clip are the same file: give each output a file of its own. See --help.\n`,
    );
    expect(await exit).toBe(2);
    expect(await readFile(film(), 'utf8')).toBe('a film');
  });

  it('is not written to as standard output', async () => {
    const output = openSync(film(), 'a');
    const { child, exit } = start([film(), '--json', '-'], ['ignore', output, 'pipe']);
    closeSync(output);
    expect(await saidBy(child)).toMatch(/^--json and the clip are the same file/);
    expect(await exit).toBe(2);
    expect(await readFile(film(), 'utf8')).toBe('a film');
  });

  it('gives no file to two outputs', async () => {
    const out = join(folder, 'out');
    const { child, exit } = start([film(), '--json', out, '--trace', out], ['ignore', 'ignore', 'pipe']);
    expect(await saidBy(child)).toMatch(/^--trace and --json are the same file/);
    expect(await exit).toBe(2);
    expect(await readdir(folder)).toEqual(['film.mp4', 'link.json']);
  });

  it('is found from the folder in which npm was called', async () => {
    const { child, exit } = start(['film.mp4', '--json', 'link.json'], ['ignore', 'ignore', 'pipe'], {
      INIT_CWD: folder,
    });
    expect(await saidBy(child)).toMatch(/^--json and the clip are the same file/);
    expect(await exit).toBe(2);
  });
});
