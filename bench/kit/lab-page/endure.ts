import { openCamera } from '../../../src/camera/camera.ts';
import type { PerceptionConfig, Resources } from '../../../src/contracts/perception.ts';
import type { PerceptionClient } from '../../../src/perception/client.ts';
import { NEWS_FUNCTION } from '../../../src/cli/harness/page-contract.ts';
import type { Endurance } from './lab-contract.ts';

const LOOK_EVERY_MS = 2000;
/** By then code has been compiled and buffers have grown to their size. */
const SETTLED_MS = 60_000;
const WISH = { widthPx: 640, heightPx: 480, framesPerSecond: 60 } as const;

/** Watches the camera until so many frames were analysed, keeping nothing of them. */
export async function endure(
  client: PerceptionClient,
  config: PerceptionConfig,
  frames: number,
): Promise<Endurance> {
  let analysed = 0;
  let dropped = 0;
  client.on((event) => {
    if (event.type !== 'frame') return;
    ({ analysed, dropped } = event.frame.counts);
  });
  await client.start(config);
  const track = await openCamera(null, new AbortController().signal, WISH);
  const watching = client.watchCamera(track, document.createElement('video'));
  watching.catch((reason: unknown) => console.warn(reason));
  const beganMs = performance.now();
  let first: Resources | null = null;
  try {
    while (analysed < frames && track.readyState === 'live') {
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
      await window[NEWS_FUNCTION]({ type: 'progress', done: analysed, total: frames });
      if (first === null && performance.now() - beganMs > SETTLED_MS) first = await client.resources();
    }
    const last = await client.resources();
    return { analysed, dropped, first: first ?? last, last };
  } finally {
    await client.stop();
    track.stop();
  }
}
