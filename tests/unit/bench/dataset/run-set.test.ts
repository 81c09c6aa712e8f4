import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FindingsStore } from '../../../../bench/dataset/findings-store.ts';
import type { Findings } from '../../../../bench/dataset/findings.ts';
import { Looker } from '../../../../bench/dataset/looker.ts';
import type { ReadSet } from '../../../../bench/dataset/read-set.ts';
import { runSet, type SetRun } from '../../../../bench/dataset/run-set.ts';
import { CLOCK, scoredVideo } from './scored-video.fixture.ts';

let folder: string;
/** Nothing that a run finds is kept for the next. */
let runs = 0;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sotto-run-'));
  await writeFile(join(folder, 'v.mp4'), 'a film');
});

afterEach(() => rm(folder, { recursive: true }));

/** Knows beforehand what is in a video. */
class Seer extends Looker {
  readonly #sight: Findings;

  constructor(sight: Findings) {
    super({ signal: new AbortController().signal, onProgress: () => undefined });
    this.#sight = sight;
  }

  override look(): Promise<Findings> {
    return Promise.resolve(this.#sight);
  }
}

/** Runs one file of 6000 frames at 100 frames a second, with one label that reaches a frame too far. */
function run(
  lenient: boolean,
  findings: Partial<Findings> = {},
  onset = 5900,
  offset = 6001,
): Promise<SetRun> {
  const seen = scoredVideo({ brief: [[onset, offset]], findings });
  const set: ReadSet = {
    videos: [
      { ...seen, key: 'v', source: { kind: 'file', path: join(folder, 'v.mp4') }, labels: seen.labels },
    ],
    rules: { file: 'labels.csv', lenient },
    labelsWithoutVideo: 2,
    missingFrames: 3,
  };
  const tools = { looker: new Seer(seen.findings), store: new FindingsStore(join(folder, String(runs++))) };
  return runSet(set, CLOCK.fps, { ...tools, onVideo: () => undefined });
}

describe('a file, whose length is known only when it has been looked through', () => {
  it('is refused when a label reaches beyond it, unless lenient', async () => {
    await expect(run(false)).rejects.toThrow(
      'reaches beyond v: frames 5900 to 6001, where there are 1 to 6000',
    );
    const { videos, faults } = await run(true);
    expect(videos[0]!.labels).toMatchObject([{ onset: 5900, offset: 6000 }]);
    expect(faults).toEqual({
      missingFrames: 3,
      filesCutOff: 0,
      labelsWithoutVideo: 2,
      labelsLeftOut: 0,
      labelsCut: 1,
    });
  });

  it('is refused when it breaks off, unless lenient', async () => {
    const cut = { truncated: true };
    await expect(run(false, cut, 10, 20)).rejects.toThrow('v is cut off: with --lenient');
    expect((await run(true, cut, 10, 20)).faults.filesCutOff).toBe(1);
  });

  it('is refused when it runs at another rate than its labels count in', async () => {
    const source = { width: 1, height: 1, fps: 97, frames: 6000, durationMs: 61_856 };
    await expect(run(true, { source }, 10, 20)).rejects.toThrow(
      'v runs at 97.0 frames a second and its labels count 100: if they count its own frames, give --fps 97.00.',
    );
    await expect(run(true, { source: { ...source, fps: 99 } }, 10, 20)).resolves.toBeDefined();
  });
});
