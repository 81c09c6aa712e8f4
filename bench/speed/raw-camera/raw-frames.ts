import { ALL_FORMATS, BlobSource, Input, VideoSampleSink } from 'mediabunny';
import type { RawOrder } from './contract.ts';

/** A film has to fit into the page's memory, and into the system's cache beside the browser that plays it. */
const MOST_BYTES = 150_000_000;
/** Y whole, Cb and Cr at half the width and height. */
const BYTES_PER_PIXEL = 1.5;

/** Full-range RGB to the limited range that files of raw pictures hold (ITU-R BT.601), in 256ths. */
const LUMA = { red: 66, green: 129, blue: 25, offset: 16 } as const;
const CB = { red: -38, green: -74, blue: 112, offset: 128 } as const;
const CR = { red: 112, green: -94, blue: -18, offset: 128 } as const;
type Weights = typeof LUMA | typeof CB | typeof CR;

/**
 * The clip's pictures, each once, as a raw file (YUV4MPEG2) that a fake camera plays at any rate over and over. Faster
 * than they were recorded where the rate is higher: for measuring speed, not movements.
 */
export async function rawFrames(clip: Blob, { widthPx, heightPx, framesPerSecond }: RawOrder): Promise<Blob> {
  const input = new Input({ source: new BlobSource(clip), formats: ALL_FORMATS });
  const track = await input.getPrimaryVideoTrack();
  if (track === null) throw new Error('The clip has no video track.');
  const canvas = new OffscreenCanvas(widthPx, heightPx);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('There is no 2D canvas.');
  const parts: BlobPart[] = [`YUV4MPEG2 W${widthPx} H${heightPx} F${framesPerSecond}:1 Ip A1:1 C420\n`];
  const mostPictures = Math.floor(MOST_BYTES / (widthPx * heightPx * BYTES_PER_PIXEL));
  let pictures = 0;
  for await (const sample of new VideoSampleSink(track).samples()) {
    sample.drawWithFit(context, { fit: 'contain' });
    sample.close();
    parts.push('FRAME\n', planesOf(context.getImageData(0, 0, widthPx, heightPx)));
    pictures++;
    if (pictures === mostPictures) break;
  }
  input.dispose();
  return new Blob(parts);
}

/** Y, then Cb and Cr at half the width and height. */
function planesOf({ data, width, height }: ImageData): Uint8Array<ArrayBuffer> {
  const quarter = (width / 2) * (height / 2);
  const planes = new Uint8Array(width * height + 2 * quarter);
  const value = ({ red, green, blue, offset }: Weights, at: number): number =>
    ((red * data[at]! + green * data[at + 1]! + blue * data[at + 2]! + 128) >> 8) + offset;
  for (let k = 0; k < width * height; k++) planes[k] = value(LUMA, k * 4);
  let out = width * height;
  for (let y = 0; y < height; y += 2) {
    for (let x = 0; x < width; x += 2, out++) {
      const at = (y * width + x) * 4;
      planes[out] = value(CB, at);
      planes[out + quarter] = value(CR, at);
    }
  }
  return planes;
}
