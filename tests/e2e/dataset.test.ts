import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { array, boolean, number, object, parse, picklist, string } from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CALM_CLIP, CLEAR_MOVEMENTS, MOVING_FACE, RESTING_FACE } from '../../bench/planting/calm-film.ts';
import { CAMERA_FPS } from '../../bench/planting/jpeg-frames.ts';
import { PlantingSession } from '../../bench/planting/plant.ts';
import { writeImages } from '../fixtures/image-sequence.ts';
import { slowDown } from '../fixtures/remux.ts';
import { startCli, type Finished } from '../fixtures/run-cli.ts';
import { xlsx, type Cell } from '../fixtures/xlsx.ts';

const PICTURE = { widthPx: 640, heightPx: 480 };
const CLIP_FPS = 24;
/** What stands in the columns that nobody may look at, and at the end of folders' names. */
const UNREAD = 'UNREAD';

const counted = object({ truths: number(), found: number(), hits: number(), f1: number() });
const strict = object({
  pooled: object({ truths: number(), near: object({ hits: number() }), iou: object({ hits: number() }) }),
  unscoredShare: number(),
});
const RESULT = object({
  schema: number(),
  set: string(),
  megc: object({ brief: counted, overall: counted }),
  strs: object({ truePositives: number(), f1: number(), skipped: object({ found: number() }) }),
  strict,
  faults: object({ missingFrames: number(), labelsLeftOut: number(), labelsCut: number() }),
  perVideo: array(
    object({
      name: string(),
      faceSeen: boolean(),
      source: object({ fps: number(), frames: number() }),
      unscored: array(object({ reason: string() })),
      labels: array(object({ length: picklist(['brief', 'lasting']) })),
      moments: array(object({ onsetMs: number() })),
    }),
  ),
});

let folder: string;
/** A minute or so of work, done once: the calm face with movements planted, and without. */
let movingClip: string;
let movingFilm: string;
let restingFilm: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sotto-dataset-'));
  const session = await PlantingSession.open();
  try {
    movingClip = await session.plant(CALM_CLIP, MOVING_FACE);
    movingFilm = await session.camera(movingClip, PICTURE);
    restingFilm = await session.camera(await session.plant(CALM_CLIP, RESTING_FACE), PICTURE);
  } finally {
    await session.close();
  }
});

afterAll(() => rm(folder, { recursive: true }));

function run(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Finished> {
  return startCli('../../../bench/dataset/run.ts', args, env).finished;
}

/** The planted movements as frame numbers, from 1. */
function plantedFrames(fps: number): number[][] {
  const frame = (ms: number): number => Math.round((ms * fps) / 1000) + 1;
  return CLEAR_MOVEMENTS.map(({ onsetMs, apexMs, offsetMs }) => [onsetMs, apexMs, offsetMs].map(frame));
}

function imageName(frame: number): string {
  return `img${String(frame).padStart(3, '0')}.jpg`;
}

/**
 * Three videos in the layout of CAS(ME)^2: the planted face as images, the same as a file that plays at the set's 30
 * frames a second, and the calm face as images.
 */
async function putCasmeSq(dir: string): Promise<void> {
  const video = (name: string): string => join(dir, 'rawpic', name);
  await writeImages(movingFilm, video(`s15/15_0101${UNREAD}`), imageName);
  await writeImages(restingFilm, video(`s15/15_0402${UNREAD}`), imageName, 150);
  await mkdir(video('s16'));
  const clip = await slowDown(await readFile(movingClip), CLIP_FPS / CAMERA_FPS, Infinity);
  await writeFile(video(`s16/16_0502${UNREAD}.mp4`), clip);
  const rows = (subject: number, clipName: string, fps: number): Cell[][] =>
    plantedFrames(fps).map((times, k) => [
      subject,
      `${clipName}_${k + 1}`,
      ...times,
      '12',
      UNREAD,
      'micro-expression',
      UNREAD,
    ]);
  const lasting = [1, 'one_9', 200, 240, 290, '4', UNREAD, 'macro-expression', UNREAD];
  const book = {
    CASFEcode_final: [...rows(1, 'one', CAMERA_FPS), lasting, ...rows(2, 'three', CLIP_FPS)],
    'naming rule1': [
      [15, 's15', 1],
      [16, 's16', 2],
    ],
    'naming rule2': [
      ['0101', 'one'],
      ['0402', 'two'],
      ['0502', 'three'],
    ],
  };
  await writeFile(join(dir, 'CAS(ME)^2code_final.xlsx'), xlsx(book));
}

async function resultIn(out: string) {
  const files = await readdir(out);
  expect(files).toEqual([expect.stringMatching(/^dataset-[\w-]+-\d{4}-\d\d-\d\d\.json$/)]);
  const text = await readFile(join(out, files[0]!), 'utf8');
  expect(text).not.toMatch(new RegExp(`${UNREAD}|one_|three_`));
  return parse(RESULT, JSON.parse(text));
}

describe('a set in the layout of CAS(ME)^2', () => {
  let dir: string;
  let first: Finished;

  beforeAll(async () => {
    dir = join(folder, 'casme-sq');
    await putCasmeSq(dir);
    first = await run(['--set', 'casme-sq', '--dir', dir, '--out', join(folder, 'first')]);
  });

  it('is scored three ways', () => {
    expect(first).toMatchObject({ exitCode: 0, stderr: '' });
    expect(first.stdout).toMatch(/^CAS\(ME\)\^2, long videos: 3 videos of 2 subjects, 0\.\d minutes\.\n/);
    expect(first.stdout).toMatch(/^MEGC: .*\n.*\n +micro +12 /m);
    expect(first.stdout).toMatch(/^ {2}overall +13 /m);
    expect(first.stdout).toMatch(/^STRS, its spotting part only/m);
    expect(first.stdout).toMatch(/^Strict: one to one/m);
    expect(first.stdout).toMatch(/^ {2}30 fps +0\.\d +12 /m);
    expect(first.stdout).not.toContain(UNREAD);
  });

  it('gives most of the planted movements, from images and from a file', async () => {
    const result = await resultIn(join(folder, 'first'));
    expect(result.perVideo.map(({ name }) => name)).toEqual(['s15/0101', 's15/0402', 's16/0502']);
    expect(result.perVideo.map(({ labels }) => labels.length)).toEqual([7, 0, 6]);
    for (const { source, faceSeen } of result.perVideo) {
      expect(source.fps).toBeCloseTo(30, 1);
      expect(faceSeen).toBe(true);
    }
    // Of six movements each, the first lies in the time that the pipeline takes to settle.
    expect(result.strict.pooled.near.hits).toBeGreaterThanOrEqual(6);
    expect(result.megc.brief).toMatchObject({ truths: 12 });
    expect(result.megc.brief.hits).toBeGreaterThanOrEqual(4);
    expect(result.strs.truePositives).toBeGreaterThanOrEqual(result.strict.pooled.iou.hits);
    expect(result.strict.unscoredShare).toBeGreaterThan(0);
  });

  it('goes on from what is kept, without a browser', async () => {
    const args = ['--set', 'casme-sq', '--dir', dir, '--out', join(folder, 'second')];
    const again = await run(args, { SOTTO_CHROME: '/nowhere/chrome' });
    const tables = ({ stdout }: Finished): string => stdout.split('\nWritten to ')[0]!;
    expect(again).toMatchObject({ exitCode: 0, stderr: '' });
    expect(tables(again)).toBe(tables(first));
  });
});

describe('a set in the layout of SAMM Long Videos', () => {
  const headings = ['Subject', 'Filename', 'Onset', 'Apex', 'Offset', 'Type', 'Action Units'];
  const labels = (...rows: readonly (readonly Cell[])[]): string =>
    [headings, ...rows].map((row) => row.join(',')).join('\n');
  let dir: string;
  let images: string;

  beforeAll(async () => {
    dir = join(folder, 'samm-lv');
    images = join(dir, 'SAMM_longvideos/006_1');
    const name = (frame: number): string => `006_1_${String(frame).padStart(5, '0')}.jpg`;
    expect(await writeImages(movingFilm, images, name)).toBeGreaterThan(350);
    await writeFile(
      join(dir, 'SAMM_LongVideos_V3_Release.csv'),
      labels(
        ['006', '006_1_1', 31, 50, 90, 'Micro - 1/2', '12'],
        ['006', '006_1_2', 340, 350, 380, 'Macro', '4'],
      ),
    );
  });

  it('runs at 200 frames a second; its faults are taken as they are only when that is asked for', async () => {
    const args = ['--set', 'samm-lv', '--dir', dir, '--out', join(folder, 'samm')];
    const refused = await run(args);
    expect(refused).toMatchObject({ exitCode: 1, stdout: '' });
    expect(refused.stderr).toMatch(/^Row 3 of SAMM_LongVideos_V3_Release\.csv reaches beyond 006_1: .*\.\n$/);
    await rm(join(images, '006_1_00100.jpg'));
    const { exitCode, stdout, stderr } = await run([...args, '--lenient']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toMatch(/^Taken as they are: missing frames: 1; labels cut off .*: 1\.$/m);
    const { perVideo, faults } = await resultIn(join(folder, 'samm'));
    expect(perVideo[0]!.source.fps).toBeCloseTo(200, 3);
    expect(perVideo[0]!.unscored.map(({ reason }) => reason)).toContain('settling');
    expect(faults).toMatchObject({ missingFrames: 1, labelsLeftOut: 0, labelsCut: 1 });
  });

  it('names an image that cannot be read', async () => {
    const bad = join(folder, 'bad');
    await writeImages(movingFilm, join(bad, 'SAMM_longvideos/006_1'), (frame) => `006_1_${frame}.jpg`, 8);
    await writeFile(join(bad, 'SAMM_longvideos/006_1/006_1_5.jpg'), 'no picture');
    await writeFile(
      join(bad, 'SAMM_LongVideos_V3_Release.csv'),
      labels(['006', '006_1_1', 2, 4, 6, 'Micro - 1/2', '12']),
    );
    const { exitCode, stdout, stderr } = await run([
      '--set',
      'samm-lv',
      '--dir',
      bad,
      '--out',
      join(folder, 'o'),
    ]);
    expect(stderr).toBe('006_1_5.jpg of 006_1 is not an image that this browser can read.\n');
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
  });

  it('refuses a file whose rate is not that of its labels', async () => {
    const slow = join(folder, 'slow');
    await mkdir(join(slow, 'SAMM_longvideos'), { recursive: true });
    await copyFile(movingClip, join(slow, 'SAMM_longvideos/006_1.mp4'));
    await copyFile(join(dir, 'SAMM_LongVideos_V3_Release.csv'), join(slow, 'SAMM_LongVideos_V3_Release.csv'));
    const { exitCode, stderr } = await run(['--set', 'samm-lv', '--dir', slow, '--out', join(folder, 'o')]);
    expect(stderr).toMatch(
      /^006_1 runs at 24\.0 frames a second and its labels count 200: .* give --fps 24\.\d\d\.\n$/,
    );
    expect(exitCode).toBe(1);
  });
});

describe('bench:dataset', () => {
  it('says in one sentence what it needs', async () => {
    const { exitCode, stdout, stderr } = await run(['--set', 'casme-sq', '--dir', join(folder, 'nowhere')]);
    expect(stderr).toMatch(/^The folder .*nowhere does not exist\.\n$/);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
  });
});
