import { cloneOfCamera } from '../../../src/camera/camera-clone.ts';
import type { Moment } from '../../../src/contracts/moment.ts';
import type { FrameReport, PerceptionConfig } from '../../../src/contracts/perception.ts';
import type { PerceptionClient } from '../../../src/perception/client.ts';
import { leaveNothing } from '../../../src/spotting/gates/silences.ts';
import type { CameraRun, CapturedPicture, ReportedMoment, WatchedFrame } from './lab-contract.ts';
import { numberOf } from './frame-number.ts';

/** What the events of a camera run tell. */
class CameraLog {
  firstLandmarksMs: number | null = null;
  last: FrameReport | null = null;
  readonly frames: WatchedFrame[] = [];
  /** `reportedMs` still on the page's clock. */
  readonly moments: ReportedMoment[] = [];
  readonly #calledMs = performance.now();
  #firstFrameMs: number | null = null;
  #lastFrameMs = 0;

  get sinceCallMs(): number {
    return performance.now() - this.#calledMs;
  }

  get watchedMs(): number {
    return this.#firstFrameMs === null ? 0 : this.#lastFrameMs - this.#firstFrameMs;
  }

  addFrame(frame: FrameReport): void {
    this.#lastFrameMs = performance.now();
    this.#firstFrameMs ??= this.#lastFrameMs;
    if (frame.landmarks) this.firstLandmarksMs ??= this.sinceCallMs;
    const judged = !leaveNothing(frame.quality.silences);
    this.frames.push({ captureMs: frame.timestampMs, dropped: frame.counts.dropped, judged });
    this.last = frame;
  }

  addMoment({ onsetMs, apexMs, offsetMs }: Moment, latencyMs: number): void {
    this.moments.push({ onsetMs, apexMs, offsetMs, latencyMs, reportedMs: performance.now() });
  }
}

/** Looks at the camera beside the worker: which picture of a numbered film was captured when. */
class FilmWatch {
  readonly pictures: CapturedPicture[] = [];
  /** From the capture clock to the page's: the quickest frame of all is taken to have come at once. */
  #leastLagMs = Infinity;
  readonly #track: MediaStreamTrack;

  constructor(track: MediaStreamTrack) {
    this.#track = cloneOfCamera(track);
    const source = { track: this.#track as MediaStreamVideoTrack, maxBufferSize: 4 };
    void this.#read(new MediaStreamTrackProcessor(source).readable.getReader());
  }

  onCaptureClock(pageMs: number): number {
    return pageMs - this.#leastLagMs;
  }

  stop(): void {
    this.#track.stop();
  }

  async #read(reader: ReadableStreamDefaultReader<VideoFrame>): Promise<void> {
    for (let step = await reader.read(); !step.done; step = await reader.read()) {
      const frame = step.value;
      const captureMs = frame.timestamp / 1000;
      this.#leastLagMs = Math.min(this.#leastLagMs, performance.now() - captureMs);
      try {
        const number = await numberOf(frame);
        if (number !== null) this.pictures.push({ number, captureMs });
      } finally {
        frame.close();
      }
    }
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
    if (event.type === 'moment') log.addMoment(event.moment, event.latencyMs);
  });
  const size = { width: { ideal: 640 }, height: { ideal: 480 }, frameRate: { ideal: 30 } };
  const camera = navigator.mediaDevices.getUserMedia({ video: size });
  const start = await client.start(config);
  const startMs = log.sinceCallMs;
  const track = (await camera).getVideoTracks()[0]!;
  const film = new FilmWatch(track);
  const watching = client.watchCamera(track, document.createElement('video'));
  try {
    await Promise.race([watching, new Promise((resolve) => setTimeout(resolve, durationMs))]);
    const stages = await client.timings();
    return {
      start,
      startMs,
      firstLandmarksMs: log.firstLandmarksMs,
      watchedMs: log.watchedMs,
      counts: log.last?.counts ?? { analysed: 0, dropped: 0, doubled: 0 },
      stages,
      frames: log.frames,
      moments: log.moments.map((moment) => ({
        ...moment,
        reportedMs: film.onCaptureClock(moment.reportedMs),
      })),
      pictures: film.pictures,
    };
  } finally {
    unsubscribe();
    film.stop();
    await client.stop();
    track.stop();
  }
}
