import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FindingsStore } from '../../../../bench/dataset/findings-store.ts';
import type { Findings } from '../../../../bench/dataset/findings.ts';
import type { Video } from '../../../../bench/dataset/videos.ts';
import { scoredVideo } from './scored-video.fixture.ts';

let folder: string;
let video: Video;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sotto-findings-'));
  for (const name of ['1.jpg', '2.jpg']) await writeFile(join(folder, name), name);
  const images = [1, 2].map((number) => ({ file: `${number}.jpg`, number }));
  video = { name: 'v', subject: 's', key: 'v', source: { kind: 'images', folder, images } };
});

afterEach(() => rm(folder, { recursive: true }));

const { findings } = scoredVideo({ found: [[101, 130]] });

function looking() {
  return vi.fn(() => Promise.resolve<Findings>({ ...findings }));
}

describe('findings', () => {
  it('are kept over runs, half a file never', async () => {
    const look = looking();
    const first = await new FindingsStore(join(folder, 'kept')).findings(video, 30, look);
    expect(await new FindingsStore(join(folder, 'kept')).findings(video, 30, look)).toEqual(first);
    expect(first).toEqual(findings);
    expect(look).toHaveBeenCalledOnce();
    expect(await readdir(join(folder, 'kept'))).toEqual([expect.stringMatching(/^[0-9a-f]{24}\.json$/)]);
  });

  it('are made anew for another rate, or when an image has changed', async () => {
    const look = looking();
    const store = new FindingsStore(join(folder, 'kept'));
    await store.findings(video, 30, look);
    await store.findings(video, 25, look);
    await utimes(join(folder, '2.jpg'), 1, 1);
    await store.findings(video, 30, look);
    expect(look).toHaveBeenCalledTimes(3);
  });

  it('are not kept of a video that failed', async () => {
    const store = new FindingsStore(join(folder, 'kept'));
    const fail = (): Promise<Findings> => Promise.reject(new Error('no'));
    await expect(store.findings(video, 30, fail)).rejects.toThrow('no');
    const look = looking();
    await store.findings(video, 30, look);
    expect(look).toHaveBeenCalledOnce();
  });
});
