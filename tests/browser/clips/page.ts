import type { Turn } from '../../fixtures/mp4-patch.ts';
import {
  brightnessOf,
  CODEC_STRINGS,
  QUARTERS,
  type Encoded,
  type PatternClip,
} from '../../fixtures/pattern-clip.ts';
import { cellsOf } from './cells.ts';
import {
  TOLERANCE,
  type ClipsBench,
  type SeenPicture,
  type WorkerReply,
  type WorkerTask,
} from './contract.ts';

/** Ten seconds: a player that lags behind its own word never does for so long. */
const MOST_LOOKS = 100;

function canvasOf(widthPx: number, heightPx: number): OffscreenCanvasRenderingContext2D {
  return new OffscreenCanvas(widthPx, heightPx).getContext('2d', { willReadFrequently: true })!;
}

function draw(
  context: OffscreenCanvasRenderingContext2D,
  pattern: PatternClip['pattern'],
  index: number,
): void {
  const { width, height } = context.canvas;
  const four = pattern === 'quarters' ? QUARTERS : Array.from({ length: 4 }, () => brightnessOf(index));
  four.forEach((grey, at) => {
    context.fillStyle = `rgb(${grey}, ${grey}, ${grey})`;
    context.fillRect(((at % 2) * width) / 2, (Math.floor(at / 2) * height) / 2, width / 2, height / 2);
  });
}

function encodedOf(chunk: EncodedVideoChunk): Encoded {
  const bytes = new Uint8Array(chunk.byteLength);
  chunk.copyTo(bytes);
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return { base64, isKey: chunk.type === 'key' };
}

async function encode({ codec, pattern, framesPerSecond, parts }: PatternClip): Promise<Encoded[]> {
  const encoded: Encoded[] = [];
  const failures: Error[] = [];
  const encoder = new VideoEncoder({
    output: (chunk) => encoded.push(encodedOf(chunk)),
    error: ({ message }) => failures.push(new Error(message)),
  });
  let index = 0;
  for (const { widthPx: width, heightPx: height, frames } of parts) {
    encoder.configure({ codec: CODEC_STRINGS[codec], width, height, bitrate: 2_000_000 });
    const context = canvasOf(width, height);
    for (const last = index + frames; index < last; index++) {
      draw(context, pattern, index);
      const frame = new VideoFrame(context.canvas, {
        timestamp: Math.round((index * 1e6) / framesPerSecond),
      });
      encoder.encode(frame);
      frame.close();
    }
    await encoder.flush();
  }
  encoder.close();
  if (failures[0] !== undefined) throw failures[0];
  return encoded;
}

function chosenClip(): File {
  const clip = document.querySelector<HTMLInputElement>('#clip')?.files?.[0];
  if (clip === undefined) throw new Error('no clip was put into the page');
  return clip;
}

async function happened(target: HTMLVideoElement, type: string, start: () => void): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    target.addEventListener(type, () => resolve(), { once: true });
    target.addEventListener('error', () => reject(new Error(target.error?.message)), { once: true });
    start();
  });
}

function picture(video: HTMLVideoElement): SeenPicture {
  const { videoWidth: widthPx, videoHeight: heightPx } = video;
  const context = canvasOf(widthPx, heightPx);
  context.drawImage(video, 0, 0, widthPx, heightPx);
  const { data } = context.getImageData(0, 0, widthPx, heightPx);
  return { widthPx, heightPx, cells: cellsOf(widthPx, heightPx, (x, y) => data[4 * (y * widthPx + x)]!) };
}

function isSame(a: SeenPicture, b: SeenPicture): boolean {
  const isSameSize = a.widthPx === b.widthPx && a.heightPx === b.heightPx;
  return isSameSize && a.cells.every((cell, at) => Math.abs(cell - b.cells[at]!) <= TOLERANCE);
}

/** A player that has the chosen clip. */
let player: { readonly clip: File; readonly video: HTMLVideoElement } | null = null;

async function playerOf(clip: File): Promise<HTMLVideoElement> {
  if (player?.clip === clip) return player.video;
  const video = document.createElement('video');
  video.muted = true;
  await happened(video, 'loadeddata', () => (video.src = URL.createObjectURL(clip)));
  player = { clip, video };
  return video;
}

async function played(timeS: number, expected: SeenPicture): Promise<SeenPicture> {
  const video = await playerOf(chosenClip());
  await happened(video, 'seeked', () => (video.currentTime = timeS));
  let seen = picture(video);
  for (let looks = 0; looks < MOST_LOOKS && !isSame(seen, expected); looks++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    seen = picture(video);
  }
  return seen;
}

function ask(task: WorkerTask, transfer: Transferable[] = []): Promise<WorkerReply> {
  const worker = new Worker(new URL('./clip-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<WorkerReply>((resolve, reject) => {
    worker.onerror = ({ message }) => reject(new Error(`the worker stopped: ${message}`));
    worker.onmessage = ({ data }: MessageEvent<WorkerReply>) => resolve(data);
    worker.postMessage(task, transfer);
  }).finally(() => worker.terminate());
}

function readTurned({ rotation, flip }: Turn): Promise<WorkerReply> {
  const context = canvasOf(96, 64);
  draw(context, 'quarters', 0);
  const plain = new VideoFrame(context.canvas, { timestamp: 0 });
  // Newer than the types.
  const init = { rotation, flip, timestamp: 0 };
  const frame = new VideoFrame(plain, init);
  plain.close();
  return ask({ frame }, [frame]);
}

const bench: ClipsBench = { encode, played, read: () => ask({ clip: chosenClip() }), readTurned };
Object.assign(window, { clips: bench });
