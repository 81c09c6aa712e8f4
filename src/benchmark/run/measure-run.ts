import { BUILT_IN_TRACE_SEED, buildTraceInSlices } from '../../synthetic/built-in-trace.ts';
import { CameraError } from '../../camera/camera.ts';
import type { Trace } from '../../contracts/observation.ts';
import type { BackendChoice, FrameReport, StageTimings, StartReport } from '../../contracts/perception.ts';
import { distributionOf, type Distribution } from '../../core/distribution.ts';
import { PerceptionFault } from '../../perception/call-guard.ts';
import { PerceptionClient } from '../../perception/client.ts';
import { frameTimes } from './frame-times.ts';
import { movementLatency } from './latency.ts';
import type { BenchmarkPage } from './benchmark-page.ts';
import type { BenchmarkSource } from './order.ts';
import { planPulses } from '../../synthetic/planted/pulses.ts';
import { plantedTrace } from '../../synthetic/planted/trace.ts';
import { WAY, type MovementLatency, type Run, type RunSource, type WayStage } from '../result/result.ts';
import { timelineOf } from './timeline.ts';
import { memoryOf, Watcher } from './watcher.ts';

/** The slowest camera that can be judged needs 4 s for the warm-up; a picture may keep us waiting too. */
const WARM_UP_LIMIT_MS = 20_000;
const WARM_UP_LOOK_MS = 50;
/** Large and of middle length: what passes until the cue is the question, not whether it is found. */
const CLEAR_AMPLITUDES = [0.045];
const CLEAR_DURATIONS_MS = [250, 300, 350, 400];
const SEED = 5;
const TRACE_FRAMES_PER_SECOND = 30;

type RunPart = 'starting' | 'warming-up' | 'measuring' | 'latency';

/** How a run tells what it does. */
export interface RunNews {
  /** Whoever closes the client ends the run. */
  onClient(client: PerceptionClient): void;
  /** @param share of this part, 0..1 @param frame the latest, null while there is none */
  onPart(part: RunPart, share: number, frame: FrameReport | null): void;
}

/** A run, and what else came of it. */
export interface MeasuredRun {
  readonly run: Run;
  readonly start: StartReport;
  /** What was measured of the face after the warm-up; null for a generated one. */
  readonly seen: Trace | null;
}

/** What takes a run's frames through perception. */
interface RunContext {
  readonly client: PerceptionClient;
  readonly page: BenchmarkPage;
  readonly news: RunNews;
}

/**
 * Takes one source through one back end, with a worker of its own.
 * @param withLatency whether, after a trace, planted movements are played in their own time
 */
export async function measureRun(
  source: BenchmarkSource,
  backend: BackendChoice,
  withLatency: boolean,
  page: BenchmarkPage,
  news: RunNews,
): Promise<MeasuredRun> {
  news.onPart('starting', 0, null);
  const track = source.kind === 'camera' ? await page.openCamera(source) : null;
  const client = new PerceptionClient();
  const context = { client, page, news };
  try {
    news.onClient(client);
    const measured = await measureSource(source, track, backend, context);
    if (source.kind !== 'trace' || !withLatency) return measured;
    return { ...measured, run: { ...measured.run, movement: await playPlanted(context) } };
  } finally {
    track?.stop();
    client.dispose();
  }
}

async function measureSource(
  source: BenchmarkSource,
  track: MediaStreamTrack | null,
  backend: BackendChoice,
  context: RunContext,
): Promise<MeasuredRun> {
  const { client, news } = context;
  const beganMs = performance.now();
  const lengthMs = source.kind === 'camera' ? source.seconds * 1000 : Infinity;
  const watcher = new Watcher(client, context.page, (frame) => {
    const share = track === null ? watcher.shareOfClip : (performance.now() - beganMs) / lengthMs;
    news.onPart(watcher.isWarm ? 'measuring' : 'warming-up', Math.min(1, share), frame);
  });
  try {
    const start = await client.start({ backend });
    const startMs = performance.now() - beganMs;
    const memoryAtStart = await memoryOf(client);
    const watched = await watchSource(source, track, watcher, context);
    watcher.check();
    const stages = await client.timings();
    const memory = {
      memoryAtStart: watcher.memoryAtStart ?? memoryAtStart,
      memoryAtEnd: await memoryOf(client),
    };
    const seen = source.kind === 'trace' ? null : await client.takeMeasurements();
    return {
      start,
      seen,
      run: { ...summed(watched, stages, watcher), ...memory, startMs, backend: start.backend },
    };
  } finally {
    watcher.stop();
  }
}

function watchSource(
  source: BenchmarkSource,
  track: MediaStreamTrack | null,
  watcher: Watcher,
  context: RunContext,
): Promise<RunSource> {
  if (source.kind === 'camera' && track !== null) return watchCamera(source.seconds, track, watcher, context);
  return source.kind === 'clip' ? watchClip(source.file, context) : watchTrace(context);
}

async function watchClip(file: File, { client }: RunContext): Promise<RunSource> {
  const { source } = await client.analyseClip(file);
  const { width, height, fps } = source;
  return { kind: 'clip', name: file.name, widthPx: width, heightPx: height, framesPerSecond: fps };
}

async function watchTrace({ client }: RunContext): Promise<RunSource> {
  const { source } = await client.analyseTrace(await buildTraceInSlices(BUILT_IN_TRACE_SEED), false);
  const { width, height, fps } = source;
  return { kind: 'trace', name: '', widthPx: width, heightPx: height, framesPerSecond: fps };
}

/** Watches for a while after the warm-up. */
async function watchCamera(
  seconds: number,
  track: MediaStreamTrack,
  watcher: Watcher,
  { client, page }: RunContext,
): Promise<RunSource> {
  const { width = 0, height = 0, frameRate = 0 } = track.getSettings();
  const over = client.watchCamera(track, page.video).then(() => {
    throw new CameraError({ code: 'interrupted', detail: 'the track ended' });
  });
  await Promise.race([over, warm(watcher).then(() => pause(seconds * 1000))]);
  // Ends with the client; by then the run has been measured.
  over.catch(() => undefined);
  return { kind: 'camera', name: '', widthPx: width, heightPx: height, framesPerSecond: frameRate };
}

async function warm(watcher: Watcher): Promise<void> {
  const untilMs = performance.now() + WARM_UP_LIMIT_MS;
  while (!watcher.isWarm) {
    if (performance.now() > untilMs) {
      throw new CameraError({ code: 'not-suited', detail: 'the camera sends hardly any pictures' });
    }
    await pause(WARM_UP_LOOK_MS);
  }
}

function pause(durationMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, durationMs));
}

/** Plays planted movements in their own time and waits for their cues. */
async function playPlanted({ client, page, news }: RunContext): Promise<MovementLatency> {
  const { pulses, lengthMs } = planPulses(SEED, CLEAR_AMPLITUDES, CLEAR_DURATIONS_MS);
  const frames = Math.ceil((lengthMs * TRACE_FRAMES_PER_SECOND) / 1000);
  const timesMs = Float64Array.from({ length: frames }, (_, k) => (k * 1000) / TRACE_FRAMES_PER_SECOND);
  const watcher = new Watcher(client, page, (frame) => news.onPart('latency', watcher.shareOfClip, frame));
  try {
    await client.analyseTrace(await plantedTrace({ pulses, lengthMs }, timesMs, SEED), true);
    return movementLatency(pulses, watcher.moments, watcher.log.frames);
  } finally {
    watcher.stop();
  }
}

type RunFigures = Omit<Run, 'startMs' | 'backend' | 'memoryAtStart' | 'memoryAtEnd'>;

function summed(source: RunSource, stages: StageTimings, watcher: Watcher): RunFigures {
  const { log, longTasks, paintMs, firstFaceMs } = watcher;
  const { frames } = log;
  const live = source.kind === 'camera';
  const { work, arrival, waiting, delivery, captureToResult } = frameTimes(frames, live);
  if (work === null) throw new PerceptionFault('clip-no-video', 'not one frame was analysed');
  const watchedMs = frames[frames.length - 1]!.sentMs - frames[0]!.takenMs;
  return {
    source,
    firstFaceMs,
    watchedMs,
    analysed: frames.length,
    dropped: log.dropped,
    doubled: log.doubled,
    faceShare: frames.filter(({ face }) => face).length / frames.length,
    framesPerSecond: (frames.length * 1000) / watchedMs,
    mostFramesPerSecond: live ? 1000 / work.mean : (frames.length * 1000) / watchedMs,
    workMs: work,
    stages: known({ arrival, waiting, ...stages, delivery, paint: distributionOf(paintMs) }),
    captureToResultMs: captureToResult,
    movement: null,
    longTasksMs: longTasks.durationsMs,
    timeline: timelineOf(frames),
  };
}

/** Without what was not measured. */
function known(stages: Partial<Record<WayStage, Distribution | null>>): Run['stages'] {
  const measured: Partial<Record<WayStage, Distribution>> = {};
  for (const stage of WAY) {
    const timed = stages[stage];
    if (timed) measured[stage] = timed;
  }
  return measured;
}
