import type { Box } from '../../../src/core/box.ts';
import type { Pixels } from '../frames/picture-pixels.ts';

/** A detector's box ends at the forehead and the chin; so much of it more on each side is face too. */
const MARGIN = 0.3;
const GREY = 128;
const BYTES_PER_PIXEL = 4;

/** The place of a face, and what of it lies around. */
export function withMargin({ x, y, width, height }: Box): Box {
  return {
    x: x - MARGIN * width,
    y: y - MARGIN * height,
    width: (1 + 2 * MARGIN) * width,
    height: (1 + 2 * MARGIN) * height,
  };
}

/** Paints a place over, so that nothing is found there. */
export function blankPlace(pixels: Pixels, place: Box): void {
  const [left, right] = edges(place.x, place.width, pixels.width);
  const [top, bottom] = edges(place.y, place.height, pixels.height);
  for (let y = top; y < bottom; y++) {
    const row = y * pixels.width;
    pixels.data.fill(GREY, BYTES_PER_PIXEL * (row + left), BYTES_PER_PIXEL * (row + right));
  }
}

function edges(from: number, length: number, pixels: number): readonly [number, number] {
  const within = (share: number): number => Math.min(pixels, Math.max(0, Math.round(share * pixels)));
  return [within(from), within(from + length)];
}
