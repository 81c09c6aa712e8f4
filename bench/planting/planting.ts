import { decodeTrace } from '../../src/trace/trace-file.ts';
import type { Trace } from '../../src/contracts/observation.ts';
import { between, seenBy, thinned } from './camera-effects.ts';
import { ClipWriter } from './clip-writer.ts';
import { picturesOf, type Picture } from './decoded-clip.ts';
import { faceInTrace } from './face.ts';
import { jpegFrames } from './jpeg-frames.ts';
import { CLIP_INPUT, PROGRESS_FUNCTION, type PlantingOrder, type PlantingPage } from './planting-contract.ts';
import { playOrder, type ShownFrame } from './play-order.ts';
import { treat } from './treat.ts';

const PROGRESS_EVERY_FRAMES = 20;

function chosenClip(): File {
  const clip = document.querySelector<HTMLInputElement>(CLIP_INPUT)?.files?.[0];
  if (!clip) throw new Error('No clip was put into the page.');
  return clip;
}

async function fetchTrace(url: string): Promise<Trace> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The trace was not found (${response.status}).`);
  return decodeTrace(new Uint8Array(await response.arrayBuffer()));
}

async function upload(bytes: BodyInit, url: string): Promise<void> {
  const response = await fetch(url, { method: 'POST', body: bytes });
  if (!response.ok) throw new Error(`The result was refused (${response.status}).`);
}

/** The clip's pictures from one frame to another, both included. */
async function* picturesBetween(clip: Blob, first: number, last: number): AsyncGenerator<Picture, void> {
  let frame = 0;
  for await (const picture of picturesOf(clip)) {
    if (frame >= first) yield picture;
    if (frame >= last) return;
    frame++;
  }
}

/** The clip's pictures in the order they are shown; only playing backwards needs them all at once. */
async function* picturesShown(
  clip: Blob,
  shown: readonly ShownFrame[],
  passes: number,
): AsyncGenerator<Picture, void> {
  const frames = shown.map(({ frame }) => frame);
  const first = frames.reduce((least, frame) => Math.min(least, frame), Infinity);
  const last = frames.reduce((most, frame) => Math.max(most, frame), 0);
  if (passes === 1) {
    const wanted = new Set(frames);
    let frame = first;
    for await (const picture of picturesBetween(clip, first, last)) if (wanted.has(frame++)) yield picture;
    return;
  }
  const kept: Picture[] = [];
  for await (const picture of picturesBetween(clip, first, last)) kept.push(picture);
  for (const frame of frames) {
    const picture = kept.at(frame - first);
    if (picture === undefined) return;
    yield picture;
  }
}

/** How long a frame is shown; the last as long as the one before it. */
function durationMs(shown: readonly ShownFrame[], k: number): number {
  const last = Math.max(1, Math.min(k + 1, shown.length - 1));
  return shown.length < 2 ? 0 : shown[last]!.timeMs - shown[last - 1]!.timeMs;
}

/** Between a frame and the one before it. */
function halfway(shown: readonly ShownFrame[], k: number): ShownFrame {
  return { frame: shown[k]!.frame, timeMs: (shown[k - 1]!.timeMs + shown[k]!.timeMs) / 2 };
}

async function plantInto(clip: Blob, order: PlantingOrder, trace: Trace): Promise<ArrayBuffer> {
  const shown = thinned(playOrder(trace.timesMs, order.passes, order.span), order.effects?.fps);
  const writer = await ClipWriter.open();
  const write = async (picture: Picture, { frame, timeMs }: ShownFrame, index: number): Promise<void> => {
    const bytes = treat(picture.bytes, picture, order, faceInTrace(trace, frame), timeMs);
    const length = durationMs(shown, index) / (order.effects?.doubled === true ? 2 : 1);
    await writer.add(seenBy({ ...picture, bytes }, order.effects, index), timeMs, length);
  };
  let k = 0;
  let last: Picture | null = null;
  for await (const picture of picturesShown(clip, shown, order.passes)) {
    // The trace may be shorter than the clip where the clip's end cannot be analysed.
    if (k >= shown.length) break;
    if (order.effects?.doubled === true && last !== null)
      await write(between(last, picture), halfway(shown, k), k);
    await write(picture, shown[k]!, k);
    last = picture;
    k++;
    if (k % PROGRESS_EVERY_FRAMES === 0) void window[PROGRESS_FUNCTION](k / shown.length);
  }
  return writer.finish();
}

window.plantingPage = {
  async plant(order, traceUrl, uploadUrl) {
    await upload(await plantInto(chosenClip(), order, await fetchTrace(traceUrl)), uploadUrl);
  },
  async toCamera(order, uploadUrl) {
    await upload(await jpegFrames(chosenClip(), order), uploadUrl);
  },
} satisfies PlantingPage;
