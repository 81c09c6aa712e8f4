import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { array, nonEmpty, number, parse, picklist, pipe, record, string, strictObject } from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeTrace } from '../../src/trace/trace-file.ts';
import { HarnessSession } from '../../src/cli/harness/harness-session.ts';
import { MEASURED_PARTS } from '../../src/contracts/face-part.ts';
import { UNSCORED_REASONS } from '../../src/contracts/moment.ts';
import { MOVEMENTS } from '../../src/contracts/movement.ts';
import { BACKENDS, STAGES, type ClipReport } from '../../src/contracts/perception.ts';
import { recordOf } from '../../src/core/record-of.ts';
import { unionMs } from '../../src/core/spans.ts';
import { drawClip, type DrawnClip } from '../fixtures/drawn-clip.ts';
import { FACE_PHOTO, WEBCAM_CLIP, WEBCAM_CLIP_WEBM } from '../fixtures/media.ts';
import { slowDown } from '../fixtures/remux.ts';
import { analyze, startCli, type Finished } from '../fixtures/run-cli.ts';

/** Back ends differ in rounding only: an onset may fall between two frames, not among others. */
const SAME_MOMENT_MS = 20;
const SAME_CONFIDENCE = 0.02;

const percentiles = strictObject({ p50: number(), p95: number(), p99: number() });
const movement = strictObject({
  name: picklist(MOVEMENTS),
  side: picklist(['right', 'left', 'both']),
  score: number(),
});
const unscored = array(
  strictObject({ fromMs: number(), toMs: number(), reason: picklist(UNSCORED_REASONS) }),
);
const RESULT = strictObject({
  schema: number(),
  source: strictObject({
    name: string(),
    width: number(),
    height: number(),
    fps: number(),
    frames: number(),
    durationMs: number(),
  }),
  analysed: strictObject({
    frames: number(),
    ratePerMinute: number(),
    scoredMs: number(),
    unscoredMs: number(),
    unscored,
    parts: strictObject(
      recordOf(MEASURED_PARTS, () => strictObject({ judgedMs: number(), unjudged: unscored })),
    ),
  }),
  moments: array(
    strictObject({
      onsetMs: number(),
      apexMs: number(),
      offsetMs: number(),
      durationMs: number(),
      durationErrorMs: number(),
      confidence: number(),
      amplitude: number(),
      movements: pipe(array(movement), nonEmpty()),
      judgedParts: pipe(array(picklist(MEASURED_PARTS)), nonEmpty()),
    }),
  ),
  timing: strictObject({
    backend: picklist(BACKENDS),
    stages: record(picklist(STAGES), percentiles),
    framesPerSecond: number(),
  }),
  environment: strictObject({
    browser: string(),
    landmarkerSha256: string(),
    modelVersion: string(),
    cores: number(),
  }),
});

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sotto-analyze-'));
});

afterAll(() => rm(folder, { recursive: true }));

function reasonsIn({ unscored }: Pick<ClipReport, 'unscored'>): Set<string> {
  return new Set(unscored.map(({ reason }) => reason));
}

describe('analyze on real footage', () => {
  let first: Finished;
  let out: string;

  beforeAll(async () => {
    out = join(folder, 'result.json');
    first = await analyze([WEBCAM_CLIP, '--json', out, '--trace', join(folder, 'clip.sotto-trace')]);
  });

  it('prints a short table and nothing else', () => {
    expect(first).toMatchObject({ exitCode: 0, stderr: '' });
    const lines = first.stdout.split('\n');
    expect(lines[0]).toMatch(/^cap13_edit2\.mp4: 400 x 300, 25\.0 frames a second, 30\.\d\d s$/);
    expect(lines[2]).toMatch(/^(\d+ brief movements?|No brief movement found)/);
    expect(first.stdout).toMatch(/^Judged the whole face for /m);
    expect(first.stdout).toMatch(/^ {2}mouth and chin +\d+\.\d\d s {2}/m);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(250);
  });

  it('writes JSON of schema 2', async () => {
    const result = parse(RESULT, JSON.parse(await readFile(out, 'utf8')));
    expect(result.schema).toBe(2);
    expect(result.source).toMatchObject({ name: 'cap13_edit2.mp4', width: 400, height: 300, frames: 765 });
    expect(result.analysed.frames).toBe(765);
    expect(result.analysed.scoredMs + result.analysed.unscoredMs).toBeCloseTo(result.source.durationMs, -1);
    for (const { judgedMs, unjudged } of Object.values(result.analysed.parts)) {
      expect(judgedMs + unionMs(unjudged)).toBeCloseTo(result.source.durationMs, -1);
      expect(judgedMs).toBeGreaterThan(result.analysed.scoredMs - 1);
    }
    expect(result.environment.landmarkerSha256).toMatch(/^[0-9a-f]{64}$/);
    expect(result.environment.browser).toMatch(/^Chromium \d+/);
    expect(result.environment.cores).toBe(cpus().length);
    for (const { onsetMs, apexMs, offsetMs, durationMs } of result.moments) {
      expect(onsetMs).toBeLessThanOrEqual(apexMs);
      expect(apexMs).toBeLessThanOrEqual(offsetMs);
      expect(durationMs).toBeLessThan(500);
    }
  });

  it('finds the same in a second run, with the JSON on stdout and the usual rate asked for', async () => {
    const second = await analyze([WEBCAM_CLIP, '--json', '-', '--rate', '0.5']);
    const again = parse(RESULT, JSON.parse(second.stdout));
    const before = parse(RESULT, JSON.parse(await readFile(out, 'utf8')));
    expect(again.moments).toEqual(before.moments);
    expect(again.analysed).toEqual(before.analysed);
  });

  it('records what perception measured', async () => {
    const trace = decodeTrace(await readFile(join(folder, 'clip.sotto-trace')));
    expect(trace.timesMs).toHaveLength(765);
    expect([trace.widthPx, trace.heightPx]).toEqual([400, 300]);
    expect(trace.faces.filter((faces) => faces === 1).length).toBeGreaterThan(700);
  });

  it('analyses a file that breaks off as far as it goes, and says so', async () => {
    const clip = await readFile(WEBCAM_CLIP_WEBM);
    const path = join(folder, 'cut.webm');
    await writeFile(path, clip.subarray(0, clip.length / 3));
    const json = join(folder, 'cut.json');
    const { exitCode, stdout } = await analyze([path, '--rate', '5', '--json', json]);
    expect(stdout).toMatch(/^The file is cut off: only its first \d+\.\d\d s could be analysed\.$/m);
    expect(exitCode).toBe(0);
    expect(parse(RESULT, JSON.parse(await readFile(json, 'utf8'))).analysed.ratePerMinute).toBe(5);
  });
});

describe('analyze', () => {
  it('explains itself', async () => {
    const { exitCode, stdout, stderr } = await analyze(['--help']);
    expect(stdout).toContain('npm run --silent analyze -- FILE');
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  });
});

/** The process ids of all children; none of a process or thread that ends meanwhile. */
function childrenOf(pid: number): number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    );
  } catch {
    return [];
  }
}

function descendants(pid: number): number[] {
  const children = childrenOf(pid);
  return [...children, ...children.flatMap(descendants)];
}

function isAlive(pid: number): boolean {
  try {
    const state = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.[0];
    return state !== 'Z';
  } catch {
    return false;
  }
}

/** The browser that a command has started: the process that all others of it belong to. */
function browserOf(pid: number): number | undefined {
  return descendants(pid).find((each) => {
    try {
      const command = readFileSync(`/proc/${each}/cmdline`, 'utf8');
      return command.includes('--remote-debugging') && !command.includes('--type=');
    } catch {
      return false;
    }
  });
}

/** A browser with a page has processes for its renderer, its graphics and its network. */
const HELPERS_WITH_PAGE = 3;

/** Waits until the command has a browser with so many processes beside it. @returns their ids, the browser's first. */
async function browserWith(pid: number, helpers: number): Promise<readonly number[]> {
  const processes = (): readonly number[] => {
    const browser = browserOf(pid);
    return browser === undefined ? [] : [browser, ...descendants(browser)];
  };
  await expect.poll(() => processes().length, { interval: 20 }).toBeGreaterThan(helpers);
  return processes();
}

/** Clock ticks that a page has computed for when it is well into its work: half a second. */
const WORKING_TICKS = 50;

/** Waits until a page of the browser is at work. */
async function isAtWork(browser: number): Promise<void> {
  const ticks = (pid: number): number => {
    try {
      if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--type=renderer')) return 0;
      const [, fields = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
      return Number(fields.split(' ')[11]);
    } catch {
      return 0;
    }
  };
  await expect
    .poll(() => Math.max(0, ...descendants(browser).map(ticks)), { interval: 20 })
    .toBeGreaterThan(WORKING_TICKS);
}

describe.runIf(process.platform === 'linux')('an analysis that is interrupted', () => {
  it.each([
    ['while its browser starts', 0],
    ['with its page open', HELPERS_WITH_PAGE],
  ])('takes its browser with it on Ctrl-C %s', async (_, helpers) => {
    const { child, finished } = startCli('analyze.ts', [WEBCAM_CLIP]);
    const browser = await browserWith(child.pid!, helpers);
    child.kill('SIGINT');
    const { exitCode, stdout, stderr } = await finished;
    expect({ stdout, stderr }).toEqual({ stdout: '', stderr: '' });
    expect(exitCode).toBe(130);
    await expect.poll(() => browser.filter(isAlive)).toEqual([]);
  });

  it('says that the browser died', async () => {
    const { child, finished } = startCli('analyze.ts', [WEBCAM_CLIP]);
    const browser = (await browserWith(child.pid!, HELPERS_WITH_PAGE))[0]!;
    await isAtWork(browser);
    process.kill(browser, 'SIGKILL');
    const { exitCode, stderr } = await finished;
    expect(stderr).toMatch(/^The browser .*\.\n$/);
    expect(exitCode).toBe(1);
  });
});

describe('clips that are hard', () => {
  let session: HarnessSession;

  beforeAll(async () => {
    session = await HarnessSession.open({ softwareWebgl: 'forced' });
  });

  afterAll(() => session.close());

  async function analyseDrawn(clip: DrawnClip): Promise<ClipReport> {
    const path = join(folder, 'drawn.webm');
    await writeFile(path, await drawClip(session.page, clip));
    return (await session.analyse(path, { backend: 'wasm' })).clip;
  }

  const picture = { widthPx: 640, heightPx: 480, framesPerSecond: 30, frames: 75 };

  it('8 frames a second become unscored time', async () => {
    const path = join(folder, 'slow.mp4');
    await writeFile(path, await slowDown(await readFile(WEBCAM_CLIP), 25 / 8, 80));
    const { clip } = await session.analyse(path, { backend: 'wasm' });
    expect(clip.source.fps).toBeCloseTo(8, 1);
    expect(reasonsIn(clip)).toContain('low-frame-rate');
    expect(clip.scoredMs).toBeLessThan(clip.source.durationMs / 10);
    expect(clip.moments).toEqual([]);
  });

  it('a face of 40 pixels becomes unscored time', async () => {
    // The face fills half the photograph.
    const photo = { photoPath: FACE_PHOTO, centre: [100, 75], heightPx: 80 } as const;
    const clip = await analyseDrawn({ ...picture, widthPx: 200, heightPx: 150, photos: [photo] });
    expect(clip.faceSeen).toBe(true);
    expect(reasonsIn(clip)).toContain('too-small');
    expect(clip.scoredMs).toBeLessThan(clip.source.durationMs / 10);
    expect(clip.moments).toEqual([]);
  });

  it('two faces become unscored time', async () => {
    const photos = [160, 480].map((x) => ({
      photoPath: FACE_PHOTO,
      centre: [x, 240] as const,
      heightPx: 300,
    }));
    const clip = await analyseDrawn({ ...picture, photos });
    expect(reasonsIn(clip)).toContain('second-person');
    expect(clip.moments).toEqual([]);
  });

  it('4K works', async () => {
    const photo = { photoPath: FACE_PHOTO, centre: [1920, 1080], heightPx: 1600 } as const;
    const large = { widthPx: 3840, heightPx: 2160, framesPerSecond: 30, frames: 8, photos: [photo] };
    const clip = await analyseDrawn(large);
    expect(clip.source).toMatchObject({ width: 3840, height: 2160, frames: 8 });
    expect(clip.faceSeen).toBe(true);
  });

  it('every back end finds the same moments', async () => {
    const path = join(folder, 'excerpt.mp4');
    await writeFile(path, await slowDown(await readFile(WEBCAM_CLIP), 1, 300));
    const reports = new Map<string, ClipReport>();
    for (const backend of BACKENDS) {
      const { start, clip } = await session.analyse(path, { backend });
      expect(start.backend).toBe(backend);
      reports.set(backend, clip);
    }
    const wasm = reports.get('wasm')!;
    for (const other of reports.values()) {
      expect(other.moments).toHaveLength(wasm.moments.length);
      other.moments.forEach((moment, index) => {
        const same = wasm.moments[index]!;
        expect(Math.abs(moment.onsetMs - same.onsetMs)).toBeLessThan(SAME_MOMENT_MS);
        expect(Math.abs(moment.offsetMs - same.offsetMs)).toBeLessThan(SAME_MOMENT_MS);
        expect(Math.abs(moment.confidence - same.confidence)).toBeLessThan(SAME_CONFIDENCE);
        expect(moment.movements[0]?.name).toBe(same.movements[0]?.name);
      });
    }
  });
});
