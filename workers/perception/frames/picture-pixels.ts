import { hasOwnSamples, pictureSize, type Picture } from './frame-luma.ts';

/** A picture in the worker's own memory, valid until the next is read. */
export type Pixels = ImageData;

/** Browsers turn a frame's samples into this themselves, many at a time; where they cannot, the size gives it away. */
const FORMAT = { format: 'RGBX' } as const;
const BYTES_PER_PIXEL = 4;

/**
 * Hands pictures to MediaPipe as plain RGB. It would take a VideoFrame too and upload it through WebGL by itself; where
 * there is no graphics processor that takes three times as long as finding the landmarks, and this half a millisecond
 * [npm run bench:peers]; where there is no WebGL it is the only way. Buffers are kept.
 */
export class PicturePixels {
  #image: ImageData | null = null;
  #canvas: OffscreenCanvas | null = null;

  async read(picture: Picture): Promise<Pixels> {
    const { widthPx, heightPx } = pictureSize(picture);
    if (picture instanceof ImageBitmap || !converts(picture)) return this.#drawn(picture, widthPx, heightPx);
    if (this.#image?.width !== widthPx || this.#image.height !== heightPx) {
      this.#image = new ImageData(widthPx, heightPx);
    }
    await picture.copyTo(this.#image.data, FORMAT);
    return this.#image;
  }

  #drawn(picture: Picture, widthPx: number, heightPx: number): Pixels {
    this.#canvas ??= new OffscreenCanvas(widthPx, heightPx);
    if (this.#canvas.width !== widthPx) this.#canvas.width = widthPx;
    if (this.#canvas.height !== heightPx) this.#canvas.height = heightPx;
    const context = this.#canvas.getContext('2d', { willReadFrequently: true, alpha: false });
    if (context === null) throw new Error('no 2D canvas in the worker');
    context.drawImage(picture, 0, 0, widthPx, heightPx);
    return context.getImageData(0, 0, widthPx, heightPx);
  }
}

/** Whether the browser can give a frame as RGB, pixel by pixel. */
function converts(frame: VideoFrame): boolean {
  if (!hasOwnSamples(frame)) return false;
  try {
    return frame.allocationSize(FORMAT) === frame.displayWidth * frame.displayHeight * BYTES_PER_PIXEL;
  } catch {
    // Formats it cannot turn into RGB.
    return false;
  }
}
