import { PicturePixels } from '../../../workers/perception/frames/picture-pixels.ts';
import { plainCanvas } from '../../../workers/perception/landmarks/plain-canvas.ts';
import type { WorkerReply, WorkerRequest } from './messages.ts';

/** Loaded by its address, as served: a bundler has no part in what is tested here. */
type TasksVision = typeof import('@mediapipe/tasks-vision');

const pictures = new PicturePixels();
let landmarker: Awaited<ReturnType<TasksVision['FaceLandmarker']['createFromOptions']>> | undefined;

function reply(message: WorkerReply): void {
  self.postMessage(message);
}

async function start(request: Extract<WorkerRequest, { kind: 'start' }>): Promise<void> {
  const vision = (await import(/* @vite-ignore */ request.tasksVisionUrl)) as TasksVision;
  const fileset = await vision.FilesetResolver.forVisionTasks(request.wasmUrl, true);
  landmarker = await vision.FaceLandmarker.createFromOptions(fileset, {
    canvas: request.canvas === 'plain' ? plainCanvas() : new OffscreenCanvas(1, 1),
    baseOptions: { modelAssetPath: request.bundleUrl, delegate: 'CPU' },
    runningMode: 'VIDEO',
    numFaces: 1,
  });
  reply({ kind: 'ready' });
}

/** x and y in pixels of the frame, one landmark after another; empty when no face is found. */
async function landmarksOf(frame: VideoFrame, timestampMs: number): Promise<number[]> {
  if (!landmarker) throw new Error('A frame came before the start.');
  const { displayWidth, displayHeight } = frame;
  const points = landmarker.detectForVideo(await pictures.read(frame), timestampMs).faceLandmarks[0] ?? [];
  return points.flatMap(({ x, y }) => [x * displayWidth, y * displayHeight]);
}

async function handle(request: WorkerRequest): Promise<void> {
  if (request.kind === 'start') {
    await start(request);
    return;
  }
  try {
    reply({ kind: 'landmarks', pointsPx: await landmarksOf(request.frame, request.timestampMs) });
  } finally {
    request.frame.close();
  }
}

self.onmessage = ({ data }: MessageEvent<WorkerRequest>) => {
  handle(data).catch((error: unknown) => reply({ kind: 'failed', reason: String(error) }));
};
