import type { LumaPlane } from '../../../src/measure/crop/luma-plane.ts';

/** A frame as it arrives: decoded video, or a bitmap where the browser has no VideoFrame. */
export type Picture = VideoFrame | ImageBitmap;

export interface PixelRect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface MutablePlane {
  values: Uint8Array;
  widthPx: number;
  heightPx: number;
  strideBytes: number;
  originXPx: number;
  originYPx: number;
}

export function pictureSize(picture: Picture): { widthPx: number; heightPx: number } {
  return picture instanceof ImageBitmap
    ? { widthPx: picture.width, heightPx: picture.height }
    : { widthPx: picture.displayWidth, heightPx: picture.displayHeight };
}

/**
 * Reads the brightness of a part of a frame, straight from its Y plane where there is one: only
 * that part is copied, and nothing is drawn. Buffers are kept and grow as needed.
 */
export class FrameLuma {
  #copy = new Uint8Array(0);
  #grey = new Uint8Array(0);
  #canvas: OffscreenCanvas | null = null;
  readonly #plane: MutablePlane = {
    values: this.#grey,
    widthPx: 0,
    heightPx: 0,
    strideBytes: 0,
    originXPx: 0,
    originYPx: 0,
  };

  /** @param wanted in display pixels; clipped to the picture. The plane is valid until the next call. */
  async read(picture: Picture, wanted: PixelRect): Promise<LumaPlane> {
    const { widthPx, heightPx } = pictureSize(picture);
    const rect = clip(wanted, widthPx, heightPx);
    if (picture instanceof ImageBitmap || !hasOwnSamples(picture)) this.#readDrawn(picture, rect);
    else await this.#readCopied(picture, rect);
    return this.#plane;
  }

  async #readCopied(frame: VideoFrame, rect: PixelRect): Promise<void> {
    const visible = frame.visibleRect!;
    const coded = { ...rect, x: rect.x + visible.x, y: rect.y + visible.y };
    const bytes = frame.allocationSize({ rect: coded });
    if (this.#copy.length < bytes) this.#copy = new Uint8Array(bytes);
    const layout = await frame.copyTo(this.#copy, { rect: coded });
    const { offset, stride } = layout[0]!;
    const format = frame.format!;
    if (format.startsWith('RGB') || format.startsWith('BGR')) {
      this.#fromColour(this.#copy, offset, stride, rect, format.startsWith('BGR'));
    } else if (/P1[02]/.test(format)) {
      this.#fromDeep(offset, stride, rect, format.includes('P12') ? 4 : 2);
    } else {
      this.#setPlane(this.#copy.subarray(offset), stride, rect);
    }
  }

  #readDrawn(picture: Picture, rect: PixelRect): void {
    this.#canvas ??= new OffscreenCanvas(1, 1);
    if (this.#canvas.width < rect.width) this.#canvas.width = rect.width;
    if (this.#canvas.height < rect.height) this.#canvas.height = rect.height;
    const context = this.#canvas.getContext('2d', { willReadFrequently: true });
    if (context === null) throw new Error('no 2D canvas in the worker');
    context.drawImage(picture, rect.x, rect.y, rect.width, rect.height, 0, 0, rect.width, rect.height);
    const { data } = context.getImageData(0, 0, rect.width, rect.height);
    this.#fromColour(data, 0, rect.width * 4, rect, false);
  }

  /** Rec. 601 luma in eighths of bits: (77 R + 150 G + 29 B) / 256. */
  #fromColour(
    data: Uint8Array | Uint8ClampedArray,
    offset: number,
    stride: number,
    rect: PixelRect,
    bgr: boolean,
  ): void {
    const grey = this.#greyFor(rect);
    const red = bgr ? 29 : 77;
    const blue = bgr ? 77 : 29;
    for (let y = 0, out = 0; y < rect.height; y++) {
      for (let x = 0, at = offset + y * stride; x < rect.width; x++, at += 4) {
        grey[out++] = (red * data[at]! + 150 * data[at + 1]! + blue * data[at + 2]!) >> 8;
      }
    }
    this.#setPlane(grey, rect.width, rect);
  }

  /** Ten and twelve bit planes hold little-endian 16-bit values. */
  #fromDeep(offset: number, stride: number, rect: PixelRect, shift: number): void {
    const grey = this.#greyFor(rect);
    for (let y = 0, out = 0; y < rect.height; y++) {
      for (let x = 0, at = offset + y * stride; x < rect.width; x++, at += 2) {
        grey[out++] = (this.#copy[at]! | (this.#copy[at + 1]! << 8)) >> shift;
      }
    }
    this.#setPlane(grey, rect.width, rect);
  }

  #greyFor(rect: PixelRect): Uint8Array {
    const size = rect.width * rect.height;
    if (this.#grey.length < size) this.#grey = new Uint8Array(size);
    return this.#grey;
  }

  #setPlane(values: Uint8Array, strideBytes: number, rect: PixelRect): void {
    this.#plane.values = values;
    this.#plane.strideBytes = strideBytes;
    this.#plane.widthPx = rect.width;
    this.#plane.heightPx = rect.height;
    this.#plane.originXPx = rect.x;
    this.#plane.originYPx = rect.y;
  }
}

/** How a frame is to be shown; newer than the types, and absent in older browsers. */
interface Turned {
  readonly rotation?: number;
  readonly flip?: boolean;
}

/** Whether the frame's own samples can be copied as they are shown: a known format, square pixels, not turned. */
export function hasOwnSamples(frame: VideoFrame): boolean {
  const { visibleRect: visible, rotation = 0, flip = false } = frame as VideoFrame & Turned;
  return (
    frame.format !== null &&
    visible !== null &&
    rotation === 0 &&
    !flip &&
    visible.width === frame.displayWidth &&
    visible.height === frame.displayHeight
  );
}

/** Clips to the picture and rounds to even numbers, which subsampled formats require. */
function clip(wanted: PixelRect, widthPx: number, heightPx: number): PixelRect {
  const evenDown = (value: number): number => 2 * Math.floor(value / 2);
  const maxWidth = Math.max(2, evenDown(widthPx));
  const maxHeight = Math.max(2, evenDown(heightPx));
  const x = Math.min(maxWidth - 2, Math.max(0, evenDown(wanted.x)));
  const y = Math.min(maxHeight - 2, Math.max(0, evenDown(wanted.y)));
  const width = Math.min(maxWidth - x, Math.max(2, 2 * Math.ceil(wanted.width / 2)));
  const height = Math.min(maxHeight - y, Math.max(2, 2 * Math.ceil(wanted.height / 2)));
  return { x, y, width, height };
}
