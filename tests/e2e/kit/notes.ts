import type { Page } from 'playwright-core';
import type { PerceptionEvent } from '../../../src/contracts/perception.ts';

/** On the global object of a page under test. */
interface Notes {
  readonly tracks: MediaStreamTrack[];
  cameraCalls: number;
  /** Pictures that the worker has told of. */
  frames: number;
  /** Brief movements that it has told of, by the page's clock. */
  readonly momentsAtMs: number[];
}

/** Told by a page of every event of its worker. */
export const HEARD = 'heard-from-the-worker';

/** Notes, before the page's own scripts run, what it asks of cameras and what it hears from its worker. */
export async function takeNotes(page: Page): Promise<void> {
  await page.addInitScript(noteAll, HEARD);
}

/** Runs in the page. */
function noteAll(heard: string): void {
  const noted: Notes = { tracks: [], cameraCalls: 0, frames: 0, momentsAtMs: [] };
  Object.assign(globalThis, { noted });

  const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
  navigator.mediaDevices.getUserMedia = async (constraints) => {
    noted.cameraCalls++;
    const stream = await ask(constraints);
    noted.tracks.push(...stream.getVideoTracks());
    return stream;
  };

  globalThis.MessageChannel = class extends MessageChannel {
    constructor() {
      super();
      this.port1.addEventListener('message', ({ data }: MessageEvent<PerceptionEvent | null>) => {
        if (data?.type === 'frame') noted.frames++;
        if (data?.type === 'moment') noted.momentsAtMs.push(Date.now());
        dispatchEvent(new CustomEvent(heard, { detail: data }));
      });
    }
  };
}

/** What became of the cameras that the page asked for. */
export function cameraNotes(page: Page): Promise<{ calls: number; states: MediaStreamTrackState[] }> {
  return page.evaluate(() => {
    const { noted } = globalThis as unknown as { noted: Notes };
    return { calls: noted.cameraCalls, states: noted.tracks.map((track) => track.readyState) };
  });
}

/** How many pictures the worker has told of. */
export function framesHeard(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as unknown as { noted: Notes }).noted.frames);
}

/** Waits until the worker has told of so many brief movements after a time of the page's clock. */
export async function momentsAfter(page: Page, atMs: number, count: number): Promise<void> {
  await page.waitForFunction(
    ([since, wanted]) => {
      const { momentsAtMs } = (globalThis as unknown as { noted: Notes }).noted;
      return momentsAtMs.filter((each) => each > since).length >= wanted;
    },
    [atMs, count] as const,
  );
}
