import type { FrameCounts, FrameReport, PerceptionConfig } from '../contracts/perception.ts';
import type { PerceptionClient } from '../perception/client.ts';
import type { CameraRun } from './harness-contract.ts';

const NO_FRAMES: FrameCounts = { analysed: 0, dropped: 0, doubled: 0 };

/** What the events of a camera run tell. */
class CameraLog {
  firstLandmarksMs: number | null = null;
  counts = NO_FRAMES;
  readonly latenciesMs: number[] = [];
  readonly #calledMs = performance.now();
  #firstFrameMs: number | null = null;
  #lastFrameMs = 0;

  get sinceCallMs(): number {
    return performance.now() - this.#calledMs;
  }

  get watchedMs(): number {
    return this.#firstFrameMs === null ? 0 : this.#lastFrameMs - this.#firstFrameMs;
  }

  addFrame({ landmarks, counts }: FrameReport): void {
    this.#lastFrameMs = performance.now();
    this.#firstFrameMs ??= this.#lastFrameMs;
    if (landmarks) this.firstLandmarksMs ??= this.sinceCallMs;
    this.counts = counts;
  }
}

/** Watches the first camera for a while, from the request for it to the end of its track. */
export async function watchCamera(
  client: PerceptionClient,
  config: PerceptionConfig,
  durationMs: number,
): Promise<CameraRun> {
  const log = new CameraLog();
  const unsubscribe = client.on((event) => {
    if (event.type === 'frame') log.addFrame(event.frame);
    if (event.type === 'moment') log.latenciesMs.push(event.latencyMs);
  });
  const size = { width: { ideal: 640 }, height: { ideal: 480 }, frameRate: { ideal: 30 } };
  const camera = navigator.mediaDevices.getUserMedia({ video: size });
  const start = await client.start(config);
  const startMs = log.sinceCallMs;
  const track = (await camera).getVideoTracks()[0];
  const watching = client.watchCamera(track, document.createElement('video'));
  try {
    await Promise.race([watching, new Promise((resolve) => setTimeout(resolve, durationMs))]);
    const { firstLandmarksMs, watchedMs, counts, latenciesMs } = log;
    const stages = await client.timings();
    return { start, startMs, firstLandmarksMs, watchedMs, counts, stages, latenciesMs };
  } finally {
    unsubscribe();
    await client.stop();
    track.stop();
  }
}
