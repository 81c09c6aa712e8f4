import { pictureSize, type Picture } from '../frames/frame-luma.ts';
import type { FaceCounter } from './landmarker.ts';

/** The detector sees 128 x 128 pixels: in a tile of this side a face of 40 pixels still covers 21 of them. */
const MIN_TILE_PX = 240;
/** Larger pictures get larger tiles, so that a sweep stays short. */
const TILES_PER_SHORT_SIDE = 3;

/**
 * Finds faces too small for the landmarker, so that "too far away" is not told as "no face". One tile a
 * frame, and only while no face is tracked.
 */
export class FarFaceSearch {
  readonly #counter: Pick<FaceCounter, 'count'>;
  readonly #canvas = new OffscreenCanvas(1, 1);
  #tile = 0;
  /** Frames since a tile last held a face. */
  #sinceSeen = Infinity;

  constructor(counter: Pick<FaceCounter, 'count'>) {
    this.#counter = counter;
  }

  /** Looks into the next tile. @returns whether a face was seen within the last sweep of the picture */
  look(picture: Picture): boolean {
    const { widthPx, heightPx } = pictureSize(picture);
    const short = Math.min(widthPx, heightPx);
    const side = Math.min(short, Math.max(MIN_TILE_PX, Math.round(short / TILES_PER_SHORT_SIDE)));
    const columns = tilesAlong(widthPx, side);
    const rows = tilesAlong(heightPx, side);
    const tile = this.#tile++ % (columns * rows);
    const x = placeOf(tile % columns, columns, widthPx - side);
    const y = placeOf(Math.floor(tile / columns), rows, heightPx - side);
    this.#sinceSeen = this.#holdsFace(picture, x, y, side) ? 0 : this.#sinceSeen + 1;
    return this.#sinceSeen < columns * rows;
  }

  reset(): void {
    this.#tile = 0;
    this.#sinceSeen = Infinity;
  }

  #holdsFace(picture: Picture, x: number, y: number, side: number): boolean {
    if (this.#canvas.width !== side) this.#canvas.width = this.#canvas.height = side;
    const context = this.#canvas.getContext('2d', { willReadFrequently: true });
    if (context === null) throw new Error('no 2D canvas in the worker');
    context.drawImage(picture, x, y, side, side, 0, 0, side, side);
    return this.#counter.count(context.getImageData(0, 0, side, side)) > 0;
  }
}

/** Tiles overlap by half, so that no face falls between two. */
function tilesAlong(lengthPx: number, side: number): number {
  return Math.max(1, Math.ceil((2 * (lengthPx - side)) / side) + 1);
}

function placeOf(index: number, count: number, room: number): number {
  return count === 1 ? 0 : Math.round((index * room) / (count - 1));
}
