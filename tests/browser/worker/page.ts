import { BUILT_IN_TRACE_SEED, buildTrace } from '../../../src/synthetic/built-in-trace.ts';
import type { FrameReport, PerceptionEvent } from '../../../src/contracts/perception.ts';
import { PerceptionFault } from '../../../src/perception/call-guard.ts';
import { PerceptionClient } from '../../../src/perception/client.ts';
import { SILENCE_LIMITS, type SilenceLimits } from '../../../src/perception/pulse-watch.ts';
import { WorkerHandle } from '../../../src/perception/worker-handle.ts';
import type {
  ClassifierReply,
  ClassifierRun,
  ClassifierTask,
  TimedNote,
  EventNote,
  Watching,
} from './contract.ts';

/** The client builds its worker by itself; here it gets the same one with notes taken. */
const notedWorkerUrl = new URL('./noted-worker.ts', import.meta.url);
const perceptionWorkers: Worker[] = [];
globalThis.Worker = class extends Worker {
  constructor(url: string | URL, options?: WorkerOptions) {
    const isPerception = String(url).includes('workers/perception');
    super(isPerception ? notedWorkerUrl : url, options);
    if (isPerception) perceptionWorkers.push(this);
  }

  override terminate(): void {
    const at = perceptionWorkers.indexOf(this);
    if (at >= 0) perceptionWorkers.splice(at, 1);
    super.terminate();
  }
};

function classify(task: ClassifierTask): Promise<ClassifierRun> {
  const worker = new Worker(new URL('./classifier-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<ClassifierRun>((resolve, reject) => {
    worker.onerror = ({ message }) => reject(new Error(`the worker stopped: ${message}`));
    worker.onmessage = ({ data }: MessageEvent<ClassifierReply>) => {
      if ('run' in data) resolve(data.run);
      else reject(new Error(data.failed));
    };
    worker.postMessage(task);
  }).finally(() => worker.terminate());
}

/** A busy machine may keep a healthy worker silent for long: only one that was harmed is given up. */
const PATIENT: SilenceLimits = {
  loading: Infinity,
  watching: Infinity,
  clip: Infinity,
  slowestClip: Infinity,
};
const limits = { ...PATIENT };

const client = new PerceptionClient({
  openWorker: (onEvent, onDeath) => new WorkerHandle(onEvent, onDeath, limits),
  // However long a replacement takes to load, a worker that dies after it dies again.
  nowMs: () => 0,
});
const noticed: TimedNote[] = [];
let watching: Watching = 'not yet';
let track: MediaStreamTrack;

function noticeFrame({ timestampMs, landmarks, counts, quality }: FrameReport): EventNote {
  const points = landmarks ?? new Float32Array(0);
  const inside = points.reduce((count, value) => count + (value > 0 && value < 1 ? 1 : 0), 0);
  return {
    type: 'frame',
    timestampMs,
    landmarkValues: points.length,
    inPicture: points.length > 0 ? inside / points.length : 0,
    counts,
    framesPerSecond: quality.framesPerSecond,
  };
}

function notice(event: PerceptionEvent): EventNote | null {
  switch (event.type) {
    case 'frame':
      return noticeFrame(event.frame);
    case 'started':
    case 'backend':
      return { type: event.type, report: event.report };
    case 'fault':
      return { type: 'fault', code: event.fault.code };
    case 'loading':
    case 'moment':
    case 'progress':
    case 'pulse':
      return null;
  }
}

client.on((event) => {
  if (event.type === 'fault') Object.assign(limits, PATIENT);
  const seen = notice(event);
  if (seen !== null) noticed.push({ atMs: performance.now(), ...seen });
});

async function watch(framesPerSecond = 30): Promise<void> {
  const stream = await navigator.mediaDevices.getUserMedia({
    video: { width: 640, height: 480, frameRate: framesPerSecond },
  });
  track = stream.getVideoTracks()[0]!;
  const video = document.createElement('video');
  video.muted = true;
  video.srcObject = stream;
  document.body.append(video);
  await video.play();
  watching = 'watching';
  client.watchCamera(track, video).then(
    () => (watching = 'ended'),
    (error: unknown) => (watching = error instanceof PerceptionFault ? error.code : 'frame-failed'),
  );
}

function chosenClip(): File {
  const clip = document.querySelector<HTMLInputElement>('#clip')?.files?.[0];
  if (clip === undefined) throw new Error('no clip was put into the page');
  return clip;
}

window.bench = {
  classify,
  start: (config) => client.start(config),
  watch,
  watching: () => watching,
  trackState: () => track.readyState,
  noticed: () => noticed,
  analyseClip: () => client.analyseClip(chosenClip()),
  playTrace: () => client.analyseTrace(buildTrace(BUILT_IN_TRACE_SEED), true),
  stop: () => client.stop(),
  harm: (harm) => {
    Object.assign(limits, SILENCE_LIMITS);
    perceptionWorkers.at(-1)?.postMessage(harm);
  },
  workersAlive: () => perceptionWorkers.length,
};
