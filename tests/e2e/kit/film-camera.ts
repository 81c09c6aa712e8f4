import type { Page } from 'playwright-core';
import type { PerceptionEvent } from '../../../src/contracts/perception.ts';
import { HEARD } from './notes.ts';

/** What the page needs to play a film. */
interface Film {
  /** JPEG pictures one after another. */
  readonly url: string;
  /** Of the film's own time. */
  readonly framesPerSecond: number;
}

/**
 * Gives a page a camera that waits: it takes its next picture when the worker has looked at the last.
 * So every picture is analysed and none is late, on a machine of any speed; only the film takes longer on a slow one.
 */
export async function useFilmCamera(page: Page, film: Film): Promise<void> {
  await page.addInitScript(playAsCamera, { ...film, heard: HEARD });
}

/** Runs in the page before its own scripts. */
function playAsCamera({ url, framesPerSecond, heard }: Film & { readonly heard: string }): void {
  /** A camera that nobody looks at takes pictures all the same. */
  const UNWATCHED_MS = 500;
  const END_OF_PICTURE = [0xff, 0xd9] as const;
  let seenMs = -Infinity;
  let onSeen = (): void => undefined;

  addEventListener(heard, ({ detail }: CustomEventInit<PerceptionEvent | null>) => {
    if (detail?.type !== 'frame') return;
    seenMs = detail.frame.timestampMs;
    onSeen();
  });

  const picturesOf = async (): Promise<Blob[]> => {
    const film = new Uint8Array(await (await fetch(url)).arrayBuffer());
    const pictures: Blob[] = [];
    for (let from = 0, at = 1; at < film.length; at++) {
      if (film[at - 1] !== END_OF_PICTURE[0] || film[at] !== END_OF_PICTURE[1]) continue;
      pictures.push(new Blob([film.subarray(from, at + 1)], { type: 'image/jpeg' }));
      from = at + 1;
    }
    return pictures;
  };

  const looked = (timeMs: number): Promise<void> =>
    new Promise((resolve) => {
      const unwatched = setTimeout(resolve, UNWATCHED_MS);
      onSeen = () => {
        if (seenMs < timeMs) return;
        clearTimeout(unwatched);
        resolve();
      };
    });

  const play = async (
    pictures: readonly Blob[],
    track: MediaStreamTrackGenerator<VideoFrame>,
  ): Promise<void> => {
    const writer = track.writable.getWriter();
    let timeMs = performance.now();
    for (let at = 0; track.readyState === 'live'; at = (at + 1) % pictures.length) {
      const bitmap = await createImageBitmap(pictures[at]!);
      const frame = new VideoFrame(bitmap, { timestamp: Math.round(timeMs * 1000) });
      bitmap.close();
      const seen = looked(frame.timestamp / 1000);
      await writer.write(frame).catch(() => frame.close());
      await seen;
      timeMs += 1000 / framesPerSecond;
    }
  };

  // As with a real one, some time passes before it answers.
  navigator.mediaDevices.getUserMedia = async () => {
    const pictures = await picturesOf();
    const track = new MediaStreamTrackGenerator({ kind: 'video' });
    void play(pictures, track);
    return new MediaStream([track]);
  };
}
