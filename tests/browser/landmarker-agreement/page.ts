import { ALL_FORMATS, Input, UrlSource, VideoSampleSink, type VideoSample } from 'mediabunny';
import type { LandmarkRun, WorkerReply, WorkerRequest } from './messages.ts';

declare global {
  interface Window {
    /** Landmarks of every frame asked for, x and y in pixels. */
    landmarksOfClip: (run: LandmarkRun) => Promise<number[][]>;
  }
}

function ask(worker: Worker, request: WorkerRequest, transfer: Transferable[] = []): Promise<WorkerReply> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<WorkerReply>) => {
      if (data.kind === 'failed') reject(new Error(data.reason));
      else resolve(data);
    };
    worker.onerror = ({ message }) => reject(new Error(`The worker stopped: ${message}`));
    worker.postMessage(request, transfer);
  });
}

async function* framesOf(clipUrl: string, timestampsS: readonly number[]): AsyncGenerator<VideoSample> {
  using input = new Input({ source: new UrlSource(clipUrl), formats: ALL_FORMATS });
  const track = await input.getPrimaryVideoTrack();
  if (!track) throw new Error('The clip has no video track.');
  for await (const sample of new VideoSampleSink(track).samplesAtTimestamps(timestampsS)) {
    if (!sample) throw new Error('A frame of the clip cannot be decoded.');
    yield sample;
  }
}

async function landmarksOfSample(worker: Worker, sample: VideoSample): Promise<number[]> {
  const timestampMs = sample.timestamp * 1000;
  const frame = sample.toVideoFrame();
  sample.close();
  const reply = await ask(worker, { kind: 'frame', frame, timestampMs }, [frame]);
  return reply.kind === 'landmarks' ? reply.pointsPx : [];
}

window.landmarksOfClip = async ({ clipUrl, timestampsS, ...start }) => {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  try {
    await ask(worker, { kind: 'start', ...start });
    const landmarks: number[][] = [];
    for await (const sample of framesOf(clipUrl, timestampsS)) {
      landmarks.push(await landmarksOfSample(worker, sample));
    }
    return landmarks;
  } finally {
    worker.terminate();
  }
};
