import { FaultError } from '../../../workers/perception/fault.ts';
import { Clip } from '../../../workers/perception/frames/clip-frames.ts';
import { FrameLuma, pictureSize, type PixelRect } from '../../../workers/perception/frames/frame-luma.ts';
import { PicturePixels } from '../../../workers/perception/frames/picture-pixels.ts';
import { cellsOf } from './cells.ts';
import {
  CELLS,
  type Cells,
  type ReadClip,
  type ReadFrame,
  type WorkerReply,
  type WorkerTask,
} from './contract.ts';

const pixels = new PicturePixels();
const luma = new FrameLuma();

/** Each cell read by itself, as a face's surroundings are, from samples that may spare black and white. */
async function lumaCells(frame: VideoFrame): Promise<Cells> {
  const { widthPx, heightPx } = pictureSize(frame);
  const [width, height] = [widthPx / CELLS, heightPx / CELLS];
  const spares =
    frame.format !== null && !/^(RGB|BGR)/.test(frame.format) && frame.colorSpace.fullRange !== true;
  const cells: number[] = [];
  for (let cell = 0; cell < CELLS * CELLS; cell++) {
    const rect: PixelRect = {
      x: (cell % CELLS) * width,
      y: Math.floor(cell / CELLS) * height,
      width,
      height,
    };
    const { values, strideBytes } = await luma.read(frame, rect);
    const all = cellsOf(width, height, (x, y) => values[y * strideBytes + x]!);
    const mean = all.reduce((sum, each) => sum + each, 0) / all.length;
    cells.push(spares ? ((mean - 16) * 255) / 219 : mean);
  }
  return cells;
}

async function read(frame: VideoFrame, timestampMs: number): Promise<ReadFrame> {
  const { widthPx, heightPx } = pictureSize(frame);
  const { data } = await pixels.read(frame);
  const cells = cellsOf(widthPx, heightPx, (x, y) => data[4 * (y * widthPx + x)]!);
  return { timestampMs, widthPx, heightPx, cells, luma: await lumaCells(frame) };
}

async function readClip(file: File): Promise<ReadClip> {
  const clip = await Clip.open(file);
  const frames: ReadFrame[] = [];
  for await (const { frame, timestampMs } of clip.frames()) {
    frames.push(await read(frame, timestampMs));
    frame.close();
  }
  clip.close();
  return { frames, promisedMs: clip.promisedMs, truncated: clip.truncated };
}

async function answer(task: WorkerTask): Promise<WorkerReply> {
  try {
    if ('clip' in task) return { read: await readClip(task.clip) };
    const frames = [await read(task.frame, 0)];
    task.frame.close();
    return { read: { frames, promisedMs: 0, truncated: false } };
  } catch (error) {
    const fault = error instanceof FaultError ? error.code : 'unexpected';
    return { fault, detail: String(error) };
  }
}

globalThis.onmessage = ({ data }: MessageEvent<WorkerTask>) => {
  void answer(data).then((reply) => globalThis.postMessage(reply));
};
