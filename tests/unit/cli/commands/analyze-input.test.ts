import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { analyzeInput } from '../../../../src/cli/commands/analyze-input.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sotto-input-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function pictures(...names: readonly string[]): Promise<string> {
  const path = join(folder, 'pictures');
  await mkdir(path);
  for (const name of names) await writeFile(join(path, name), 'x');
  return path;
}

describe('what is to be analysed', () => {
  it('is a video file', async () => {
    const path = join(folder, 'a.mp4');
    await writeFile(path, 'x');
    expect(await analyzeInput(path, undefined)).toEqual({ kind: 'file', path });
    await expect(analyzeInput(path, 30)).rejects.toThrow('--fps is for a folder of pictures');
  });

  it('is a folder of pictures in the order of their numbers, a missing one being a pause', async () => {
    const path = await pictures('img10.jpg', 'img8.jpg', 'img9.png', 'img12.jpg', 'notes.txt');
    expect(await analyzeInput(path, 100)).toEqual({
      kind: 'images',
      paths: ['img8.jpg', 'img9.png', 'img10.jpg', 'img12.jpg'].map((name) => join(path, name)),
      timesMs: [0, 10, 20, 40],
    });
  });

  it.each([
    [[], 25, 'holds no numbered picture'],
    [['a1.jpg', 'b1.jpg'], 25, 'have the same frame number'],
    [['a1.jpg'], undefined, 'is a folder: give one file, or with --fps'],
  ] as const)('%j at %s a second: %s', async (names, fps, sentence) => {
    await expect(analyzeInput(await pictures(...names), fps)).rejects.toThrow(sentence);
  });
});
