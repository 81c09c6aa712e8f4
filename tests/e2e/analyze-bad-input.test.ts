import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HarnessSession } from '../../src/cli/harness/harness-session.ts';
import { drawClip } from '../fixtures/drawn-clip.ts';
import { WEBCAM_CLIP } from '../fixtures/media.ts';
import { inUnknownCodec, soundOnly } from '../fixtures/remux.ts';
import { analyze } from '../fixtures/run-cli.ts';

let folder: string;

async function drawWall(): Promise<Uint8Array> {
  const session = await HarnessSession.open();
  try {
    const wall = { widthPx: 320, heightPx: 240, framesPerSecond: 30, frames: 20, photos: [] };
    return await drawClip(session.page, wall);
  } finally {
    await session.close();
  }
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sotto-analyze-'));
  const clip = await readFile(WEBCAM_CLIP);
  await mkdir(join(folder, 'folder.mp4'));
  await writeFile(join(folder, 'empty.mp4'), '');
  await writeFile(join(folder, 'text.mp4'), 'These are words, and no film. '.repeat(100));
  await writeFile(join(folder, 'header.mp4'), clip.subarray(0, 3000));
  await writeFile(join(folder, 'sound.mp4'), await soundOnly());
  await writeFile(join(folder, 'codec.mp4'), inUnknownCodec(clip));
  await writeFile(join(folder, 'list.m3u8'), '#EXTM3U\n#EXTINF:11.96,\nhttp://localhost:8765/beacon.ts\n');
  await writeFile(join(folder, 'wall.webm'), await drawWall());
});

afterAll(() => rm(folder, { recursive: true }));

/** One clear sentence on stderr, nothing on stdout, the code. */
async function expectRefusal(
  args: readonly string[],
  sentence: RegExp,
  exitCode: number,
  env: NodeJS.ProcessEnv = {},
): Promise<void> {
  const result = await analyze(args, env);
  expect(result.stderr).toMatch(/^[^\n]+\.\n$/);
  expect(result.stderr).toMatch(sentence);
  expect(result.stderr).not.toMatch(/\bat .*:\d+:\d+|\bError\b|undefined/);
  expect(result.stdout).toBe('');
  expect(result.exitCode).toBe(exitCode);
}

describe('a clip that cannot be analysed ends in one sentence', () => {
  it.each([
    ['nothing.mp4', /nothing\.mp4 does not exist\./],
    ['folder.mp4', /folder\.mp4 is a folder: give one file, or with --fps a folder of numbered pictures\./],
    ['empty.mp4', /empty\.mp4 is empty\./],
    ['text.mp4', /^text\.mp4 is not a video that this browser can read\./],
    ['header.mp4', /^header\.mp4 (is not a video that this browser can read|has no video track)\./],
    ['sound.mp4', /^sound\.mp4 has no video track\./],
    ['codec.mp4', /^The browser cannot decode the video codec of codec\.mp4, nope: convert it, .*ffmpeg/],
    ['list.m3u8', /^list\.m3u8 is not a video that this browser can read\./],
    ['wall.webm', /^No face was found in any frame of wall\.webm\./],
  ])('%s', async (name, sentence) => {
    await expectRefusal([join(folder, name)], sentence, 1);
  });
});

describe('what else may be wrong ends in one sentence', () => {
  it('an output in no folder, before the analysis', async () => {
    const out = join(folder, 'nowhere/out.json');
    await expectRefusal([WEBCAM_CLIP, '--json', out], /cannot be written: its folder does not exist\./, 1);
  });

  it('an output that is a folder', async () => {
    await expectRefusal([WEBCAM_CLIP, '--json', folder], /cannot be written: it is a folder\./, 1);
  });

  it('no clip, an unknown back end, an unknown option', async () => {
    await expectRefusal([], /^Which clip\?/, 2);
    await expectRefusal([WEBCAM_CLIP, '--backend', 'cuda'], /^There is no back end "cuda"/, 2);
    await expectRefusal([WEBCAM_CLIP, '--fast'], /^Unknown option '--fast'\./, 2);
  });

  it('a browser that is not there', async () => {
    const env = { SOTTO_CHROME: '/nowhere/chrome' };
    await expectRefusal([WEBCAM_CLIP], /^SOTTO_CHROME names \/nowhere\/chrome/, 1, env);
  });

  it('a program that is no browser', async () => {
    await expectRefusal([WEBCAM_CLIP], /does not start/, 1, { SOTTO_CHROME: '/bin/false' });
  });

  it('a landmark model that is not there, or is none', async () => {
    const missing = join(folder, 'nothing.task');
    await expectRefusal([WEBCAM_CLIP, '--landmarker', missing], /landmark model .* does not exist\./, 1);
    const words = join(folder, 'text.mp4');
    await expectRefusal(
      [WEBCAM_CLIP, '--landmarker', words],
      /^The landmark model .* could not be loaded/,
      1,
    );
  });
});
