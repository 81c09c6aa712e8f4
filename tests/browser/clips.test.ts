import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SECURITY_HEADERS } from '../../src/cli/site/security-headers.ts';
import { openBrowser } from '../fixtures/browser.ts';
import { WEBCAM_CLIP } from '../fixtures/media.ts';
import { cutByEdits, TURNS, turned, withLevel0, type EditS, type Turn } from '../fixtures/mp4-patch.ts';
import { packed, type Packing } from '../fixtures/packed-clip.ts';
import { QUARTERS, type PatternClip } from '../fixtures/pattern-clip.ts';
import { slowDown } from '../fixtures/remux.ts';
import { TOLERANCE, type ReadClip, type ReadFrame, type SeenPicture } from './clips/contract.ts';
import { servePage, type Served } from './serve-page.ts';

const STEP_S = 0.1;
const FRAMES = 24;
const LENGTH_S = FRAMES * STEP_S;
const SIZE = { widthPx: 96, heightPx: 64 } as const;

/** Every picture another, and decoded from the one before. */
const COUNTING: PatternClip = {
  codec: 'vp9',
  pattern: 'counting',
  framesPerSecond: 1 / STEP_S,
  parts: [{ ...SIZE, frames: FRAMES }],
};
const QUARTERED: PatternClip = { ...COUNTING, pattern: 'quarters', parts: [{ ...SIZE, frames: 3 }] };

let served: Served;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  served = await servePage(`${import.meta.dirname}/clips`, ['mediabunny'], SECURITY_HEADERS);
  browser = await openBrowser();
  page = await browser.newPage();
  await page.goto(served.url);
  await page.waitForFunction(() => 'clips' in window);
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

async function make(clip: PatternClip, packing: Packing): Promise<Uint8Array> {
  const encoded = await page.evaluate((order) => window.clips.encode(order), clip);
  return packed(clip, encoded, packing);
}

async function choose(clip: Uint8Array): Promise<void> {
  const isWebm = clip[0] === 0x1a;
  const mimeType = isWebm ? 'video/webm' : 'video/mp4';
  await page.setInputFiles('#clip', { name: 'clip', mimeType, buffer: Buffer.from(clip) });
}

async function read(clip: Uint8Array): Promise<ReadClip> {
  await choose(clip);
  const reply = await page.evaluate(() => window.clips.read());
  if ('fault' in reply) throw new Error(`${reply.fault}: ${reply.detail}`);
  return reply.read;
}

function expectSame(seen: SeenPicture, picture: SeenPicture, what: string): void {
  expect([seen.widthPx, seen.heightPx], what).toEqual([picture.widthPx, picture.heightPx]);
  seen.cells.forEach((cell, at) =>
    expect(Math.abs(cell - picture.cells[at]!), what).toBeLessThanOrEqual(TOLERANCE),
  );
}

/** In the middle of each frame's time, and after the last, the player shows that frame. */
async function expectPlayed(frames: readonly ReadFrame[]): Promise<void> {
  for (const [index, frame] of frames.entries()) {
    const untilMs = frames[index + 1]?.timestampMs ?? frame.timestampMs + 1000 * STEP_S;
    const timeS = (frame.timestampMs + untilMs) / 2000;
    const seen = await page.evaluate((asked) => window.clips.played(...asked), [timeS, frame] as const);
    expectSame(seen, frame, `at ${timeS} s`);
  }
}

/** The clip is read as the browser plays it; and its brightness alone shows the same. */
async function expectReadAsPlayed(clip: Uint8Array): Promise<ReadClip> {
  const { frames, ...rest } = await read(clip);
  expect(frames.length).toBeGreaterThan(0);
  for (const frame of frames) expectSame({ ...frame, cells: frame.luma }, frame, 'by its brightness');
  await expectPlayed(frames);
  return { frames, ...rest };
}

const timesOf = ({ frames }: ReadClip): number[] => frames.map(({ timestampMs }) => Math.round(timestampMs));

function everyStep(fromMs: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => fromMs + Math.round(index * 1000 * STEP_S));
}

describe('a clip cut by its edit list is read as the browser plays it', () => {
  const cuts: readonly (readonly [what: string, edits: EditS[], fromMs: number, frames: number])[] = [
    ['whole', [{ fromS: 0, lengthS: LENGTH_S }], 0, 24],
    ['without its start', [{ fromS: 0.7, lengthS: 1.7 }], 0, 17],
    ['from the middle of a frame', [{ fromS: 0.76, lengthS: 1.64 }], 40, 16],
    ['without its end', [{ fromS: 0, lengthS: 1.2 }], 0, 12],
    ['without either', [{ fromS: 0.5, lengthS: 1 }], 0, 10],
    [
      'beginning late',
      [
        { fromS: null, lengthS: 0.5 },
        { fromS: 0.5, lengthS: 1 },
      ],
      500,
      10,
    ],
  ];

  it.each(cuts)('%s', async (_what, edits, fromMs, frames) => {
    const whole = await make(COUNTING, { container: 'mp4' });
    const clip = await expectReadAsPlayed(cutByEdits(whole, edits));
    expect(timesOf(clip)).toEqual(everyStep(fromMs, frames));
    expect(clip.promisedMs).toBeCloseTo(1000 * edits.reduce((sum, { lengthS }) => sum + lengthS, 0), 0);
    expect(clip.truncated).toBe(false);
  });

  it('joined from several stretches, as its list says (Chromium itself plays them wrongly)', async () => {
    const whole = await make(COUNTING, { container: 'mp4' });
    const uncut = await read(whole);
    const edits = [
      { fromS: 1.5, lengthS: 0.5 },
      { fromS: null, lengthS: 0.3 },
      { fromS: 0.3, lengthS: 0.4 },
    ];
    const clip = await read(cutByEdits(whole, edits));
    expect(timesOf(clip)).toEqual([...everyStep(0, 5), ...everyStep(800, 4)]);
    const places = [15, 16, 17, 18, 19, 3, 4, 5, 6];
    clip.frames.forEach((frame, at) => expectSame(frame, uncut.frames[places[at]!]!, `frame ${at}`));
    expect(clip.promisedMs).toBeCloseTo(1200, 6);
    expect(clip.truncated).toBe(false);
  });
});

describe('a clip with sound is read at the times that the browser plays it', () => {
  it.each([
    ['mp4', 0.5],
    ['webm', 0.5],
    ['webm', 0.02],
  ] as const)('%s, its pictures %d s later than its sound', async (container, firstS) => {
    const clip = await make(COUNTING, { container, firstS, soundS: LENGTH_S + firstS });
    expect(timesOf(await expectReadAsPlayed(clip))).toEqual(everyStep(1000 * firstS, FRAMES));
  });
});

describe('a picture is read as the browser shows it', () => {
  const named = TURNS.map((turn) => [turn.rotation, turn.flip ? ' and mirrored' : '', turn] as const);
  /** Its quarters, from the upper left, where each came from. */
  const expectQuarters = (
    { cells }: SeenPicture,
    { rotation, flip }: Turn,
    quarters: readonly number[],
  ): void => {
    const [a, b, c, d] = quarters as [number, number, number, number];
    const rows = [
      [a, b, c, d],
      [c, a, d, b],
      [d, c, b, a],
      [b, d, a, c],
    ][rotation / 90]!;
    const [e, f, g, h] = rows as [number, number, number, number];
    const right = flip ? [f, e, h, g] : [e, f, g, h];
    expect(cells.map((cell) => nearest(cell, quarters))).toEqual(right);
  };
  const nearest = (value: number, all: readonly number[]): number =>
    all.reduce((best, each) => (Math.abs(each - value) < Math.abs(best - value) ? each : best));

  it.each(named)('of a clip turned by %i degrees%s', async (_rotation, _flip, turn) => {
    const plain = await make(QUARTERED, { container: 'mp4' });
    const clip = await expectReadAsPlayed(turned(plain, turn));
    const upright = await read(plain);
    for (const frame of clip.frames) expectQuarters(frame, turn, upright.frames[0]!.cells);
  });

  it.each(named)('of a camera turned by %i degrees%s', async (_rotation, _flip, turn) => {
    const reply = await page.evaluate((asked) => window.clips.readTurned(asked), turn);
    if ('fault' in reply) throw new Error(reply.detail);
    const [frame] = reply.read.frames;
    const isOnItsSide = turn.rotation % 180 !== 0;
    expect([frame!.widthPx, frame!.heightPx]).toEqual(isOnItsSide ? [64, 96] : [96, 64]);
    expectQuarters(frame!, turn, QUARTERS);
    expectQuarters({ ...frame!, cells: frame!.luma }, turn, QUARTERS);
  });

  it.each(['webm', 'mp4'] as const)('of a %s whose size changes', async (container) => {
    const parts = [
      { widthPx: 96, heightPx: 64, frames: 3 },
      { widthPx: 64, heightPx: 96, frames: 3 },
    ];
    const clip = await expectReadAsPlayed(await make({ ...COUNTING, codec: 'vp9', parts }, { container }));
    expect(clip.frames.map(({ widthPx }) => widthPx)).toEqual([96, 96, 96, 64, 64, 64]);
  });
});

describe('a codec is read as the browser plays it', () => {
  it.each(['vp8', 'vp9'] as const)('%s with alpha, which is left aside', async (codec) => {
    const opaque = await make({ ...COUNTING, codec }, { container: 'webm' });
    const clip = await make({ ...COUNTING, codec }, { container: 'webm', withAlpha: true });
    const { frames } = await expectReadAsPlayed(opaque);
    expect(await read(clip)).toMatchObject({ frames });
  });

  it('VP9 whose level is told as 0, as by MediaRecorder in MP4', async () => {
    const clip = await expectReadAsPlayed(withLevel0(await make(COUNTING, { container: 'mp4' })));
    expect(clip.frames).toHaveLength(FRAMES);
  });

  it('H.264 whose level is told as 0', async () => {
    const clip = await slowDown(new Uint8Array(await readFile(WEBCAM_CLIP)), 1, 10);
    const { frames } = await read(withLevel0(clip));
    expect(frames).toHaveLength(10);
    await expectPlayed(frames);
  });
});
