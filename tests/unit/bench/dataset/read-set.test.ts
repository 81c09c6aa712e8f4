import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseDatasetArgs } from '../../../../bench/dataset/dataset-options.ts';
import { gapsOf, numberedImages } from '../../../../src/cli/commands/numbered-images.ts';
import { readSet, type ReadSet } from '../../../../bench/dataset/read-set.ts';
import { fitLabels, type LabelledVideo } from '../../../../bench/dataset/set-labels.ts';
import { xlsx, type Cell } from '../../../fixtures/xlsx.ts';

let dir: string;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'sotto-set-'));
});

afterEach(() => rm(dir, { recursive: true }));

async function put(path: string, contents: string | Uint8Array = ''): Promise<void> {
  await mkdir(dirname(join(dir, path)), { recursive: true });
  await writeFile(join(dir, path), contents);
}

/** Files without content: nobody looks into images before the browser does. */
async function putImages(folder: string, count: number, name: (number: number) => string): Promise<void> {
  await Promise.all(Array.from({ length: count }, (_, k) => put(`${folder}/${name(k + 1)}`)));
}

function read(...args: readonly string[]): Promise<ReadSet> {
  const options = parseDatasetArgs(['--dir', dir, ...args]);
  if (options === 'help') throw new Error('No help was asked for.');
  return readSet(options);
}

const HEADINGS = ['Subject', 'Filename', 'Onset', 'Apex', 'Offset', 'Type', 'Action Units'];

async function putSamm(rows: readonly (readonly Cell[])[], images = 30): Promise<void> {
  await put('SAMM_LongVideos_V3_Release.xlsx', xlsx({ FACS: [['a note'], HEADINGS, ...rows] }));
  await putImages('SAMM_longvideos/006_1', images, (n) => `006_1_${String(n).padStart(4, '0')}.jpg`);
  await putImages('SAMM_longvideos/007_3', 12, (n) => `007_3_${String(n).padStart(5, '0')}.jpg`);
}

const GOOD = ['006', '006_1_1', 5, 8, 12, 'Micro - 1/2', '12'];

describe('a folder in the published layout', () => {
  it('gives videos with their labels, in order', async () => {
    await putSamm([['006', '006_1_2', 20, 22, 29, 'Macro', '4'], GOOD]);
    const { videos, labelsWithoutVideo, missingFrames } = await read('--set', 'samm-lv');
    expect(videos.map(({ name, subject }) => [name, subject])).toEqual([
      ['006_1', '006'],
      ['007_3', '007'],
    ]);
    expect(videos[0]!.labels.map(({ onset, length }) => [onset, length])).toEqual([
      [5, 'brief'],
      [20, 'lasting'],
    ]);
    expect(videos[1]).toMatchObject({ labels: [], source: { kind: 'images' } });
    expect([labelsWithoutVideo, missingFrames]).toEqual([0, 0]);
  });

  it('may hold files instead of folders of images', async () => {
    await put(
      'code_final.xlsx',
      xlsx({
        a: [[1, 'x_1', 5, 8, 12, '4', '', 'micro-expression']],
        b: [[15, 's15', 1]],
        c: [['0101', 'x']],
      }),
    );
    await put('rawpic/s15/15_0101shown.mp4', 'a film');
    await put('rawpic/s15/notes.txt', 'none');
    const { videos } = await read('--set', 'casme-sq');
    expect(videos.map(({ name, source }) => [name, source.kind])).toEqual([['s15/0101', 'file']]);
    expect(videos[0]!.labels).toHaveLength(1);
  });

  it('numbers the clips whose names are not printed', async () => {
    await put('HS_long/SMIC-HS-E_annotation.csv', 'Subject,Filename,OnsetF,OffsetF\n1,s1_xx_10,3,9\n');
    for (const clip of ['s1_xx_10', 's1_xx_02'])
      await putImages(`HS_long/SMIC-HS-E/s01/${clip}`, 12, (n) => `image${String(n).padStart(6, '0')}.jpg`);
    const { videos } = await read('--set', 'smic-hs');
    expect(videos.map(({ name, labels }) => [name, labels.length])).toEqual([
      ['s01, video 1', 0],
      ['s01, video 2', 1],
    ]);
  });

  it('can be run in part', async () => {
    await putSamm([GOOD, ['007', '007_3_1', 2, 4, 8, 'Micro - 1/2', '4']]);
    const { videos } = await read('--set', 'samm-lv', '--subject', '007');
    expect(videos.map(({ name, labels }) => [name, labels.length])).toEqual([['007_3', 1]]);
  });
});

describe('what is wrong is said in one sentence:', () => {
  it('no such folder, or no set in it', async () => {
    await put('a-file', 'x');
    await expect(read('--set', 'samm-lv', '--dir', join(dir, 'no'))).rejects.toThrow(
      /^The folder .*no does not exist\.$/,
    );
    await expect(read('--set', 'samm-lv', '--dir', join(dir, 'a-file'))).rejects.toThrow('is not a folder.');
    await expect(read('--set', 'samm-lv')).rejects.toThrow(
      /does not hold the videos of SAMM Long Videos: expected was SAMM_LongVideos_V3_Release\.xlsx beside/,
    );
  });

  it('no label file, or several', async () => {
    await putImages('SAMM_longvideos/006_1', 3, (n) => `${n}.jpg`);
    await expect(read('--set', 'samm-lv')).rejects.toThrow('holds no label file of SAMM Long Videos');
    await put('SAMM_LongVideos_V2_Release.csv', 'x');
    await put('SAMM_LongVideos_V3_Release.csv', 'x');
    await expect(read('--set', 'samm-lv')).rejects.toThrow(
      'holds 2 label files: name one of them with --labels.',
    );
  });

  it('a missing column', async () => {
    await putSamm([GOOD]);
    await put('other.csv', 'Subject,Filename,Apex,Offset,Type\n006,006_1_1,8,12,Micro\n');
    const labels = join(dir, 'other.csv');
    await expect(read('--set', 'samm-lv', '--labels', labels)).rejects.toThrow(
      'other.csv has no column "Onset".',
    );
  });

  it.each([
    [[20, 22, 31], 'reaches beyond 006_1: frames 20 to 31, where there are 1 to 30'],
    [[40, 42, 51], 'reaches beyond 006_1: frames 40 to 51, where there are 1 to 30'],
    [[20, 22, 15], 'ends at frame 15, before it begins (20)'],
  ])('a label that does not fit its video: %j', async (times, sentence) => {
    await putSamm([GOOD, ['006', '006_1_2', ...times, 'Macro', '4']]);
    await expect(read('--set', 'samm-lv')).rejects.toThrow(
      `Row 4 of SAMM_LongVideos_V3_Release.xlsx ${sentence}`,
    );
    await expect(read('--set', 'samm-lv', '--lenient')).resolves.toBeDefined();
  });

  it('a label without a video', async () => {
    await putSamm([GOOD, ['008', '008_1_1', 5, 8, 12, 'Micro - 1/2', '4']]);
    await expect(read('--set', 'samm-lv')).rejects.toThrow(
      'Row 4 of SAMM_LongVideos_V3_Release.xlsx labels a video of 008',
    );
    await expect(read('--set', 'samm-lv', '--lenient')).resolves.toMatchObject({ labelsWithoutVideo: 1 });
  });

  it('a gap in a sequence', async () => {
    await putSamm([GOOD]);
    await Promise.all([17, 21, 22, 23].map((n) => rm(join(dir, `SAMM_longvideos/006_1/006_1_00${n}.jpg`))));
    await expect(read('--set', 'samm-lv')).rejects.toThrow(/^Frame 17 of 006_1 is missing/);
    await expect(read('--set', 'samm-lv', '--lenient')).resolves.toMatchObject({ missingFrames: 4 });
  });

  it('the same video twice', async () => {
    await putSamm([GOOD]);
    await putImages('SAMM_longvideos/again/006_1', 3, (n) => `${n}.jpg`);
    await expect(read('--set', 'samm-lv')).rejects.toThrow('There are two of video 006_1');
  });

  it('a subject that is not there', async () => {
    await putSamm([GOOD]);
    await expect(read('--set', 'samm-lv', '--subject', '6')).rejects.toThrow(
      'There is no subject "6": there are 006, 007.',
    );
  });
});

describe('image sequences', () => {
  it('are ordered by number, whatever their names', () => {
    expect(numberedImages(['img10.jpg', 'img9.JPG', 'thumbs.db', 'img11.png', '006_1_00012.bmp'])).toEqual([
      { file: 'img9.JPG', number: 9 },
      { file: 'img10.jpg', number: 10 },
      { file: 'img11.png', number: 11 },
      { file: '006_1_00012.bmp', number: 12 },
    ]);
  });

  it('have gaps, and no number twice', () => {
    const images = numberedImages(['1.jpg', '2.jpg', '5.jpg', '7.jpg']);
    expect(gapsOf(images, 'v')).toEqual([
      { first: 3, last: 4 },
      { first: 6, last: 6 },
    ]);
    expect(() => gapsOf(numberedImages(['1.jpg', '01.jpg']), 'v')).toThrow(
      'of v have the same frame number.',
    );
  });
});

describe('labels of a video whose length is known', () => {
  const times = (onset: number, apex: number | null, offset: number) => ({
    subject: 's1',
    video: 'v',
    length: 'brief' as const,
    onset,
    apex,
    offset,
    units: [],
    row: 1,
  });
  const video = (...labels: readonly ReturnType<typeof times>[]): LabelledVideo => ({
    name: 'v',
    subject: 's1',
    key: 'v',
    source: { kind: 'file', path: 'v.mp4' },
    labels,
  });

  it('begin with it where they began before', () => {
    const fitted = fitLabels(video(times(0, 0, 12), times(-1, null, 5)), 20, { file: 'f', lenient: false });
    expect(fitted.labels.map(({ onset, apex, offset }) => [onset, apex, offset])).toEqual([
      [1, 1, 12],
      [1, null, 5],
    ]);
    expect(fitted).toMatchObject({ cut: 0, leftOut: 0 });
  });

  it('are cut off or left out, and counted, when lenient', () => {
    const labels = [
      times(15, 18, 25),
      times(21, 22, 23),
      times(-5, null, 0),
      times(9, null, 8),
      times(2, 3, 4),
    ];
    const fitted = fitLabels(video(...labels), 20, { file: 'f', lenient: true });
    expect(fitted.labels.map(({ onset, apex, offset }) => [onset, apex, offset])).toEqual([
      [15, 18, 20],
      [2, 3, 4],
    ]);
    expect(fitted).toMatchObject({ cut: 1, leftOut: 3 });
  });
});
