import { Random } from '../../src/core/random.ts';
import type { Picture } from './decoded-clip.ts';
import type { CameraEffects } from './planting-contract.ts';
import type { ShownFrame } from './play-order.ts';
import { planesOf, type Plane } from './resample.ts';

/** Video black and colourless, in 8-bit studio range. */
const BLACK = 16;
const COLOURLESS = 128;
const SEED = 97;
/** A frame a little early for its slot belongs to it. */
const SLOT_TOLERANCE_MS = 3;

/** Leaves out frames until no more than `fps` a second are left; those that stay keep their own times. */
export function thinned(shown: readonly ShownFrame[], fps: number | undefined): readonly ShownFrame[] {
  if (fps === undefined) return shown;
  const slotMs = 1000 / fps;
  let dueMs = 0;
  return shown.filter(({ timeMs }) => {
    if (timeMs < dueMs - SLOT_TOLERANCE_MS) return false;
    dueMs = Math.max(dueMs + slotMs, timeMs);
    return true;
  });
}

/** What a poorer camera makes of a picture: smaller, darker, noisier, in this order. */
export function seenBy(picture: Picture, effects: CameraEffects | undefined, index: number): Picture {
  if (effects === undefined) return picture;
  const { scale = 1, light = 1, noiseGrey = 0 } = effects;
  const small = scale < 1 ? shrunk(picture, scale) : picture;
  if (light === 1 && noiseGrey === 0) return small;
  const bytes = small.bytes.slice();
  const [luma, ...chroma] = planesOf(bytes, small);
  const random = new Random(SEED + index);
  luma.values.forEach((value, at) => {
    const noise = noiseGrey > 0 ? noiseGrey * random.normal() : 0;
    luma.values[at] = clamp(BLACK + light * (value - BLACK) + noise);
  });
  for (const { values } of chroma)
    values.forEach((value, at) => (values[at] = clamp(COLOURLESS + light * (value - COLOURLESS))));
  return { ...small, bytes };
}

function clamp(value: number): number {
  return Math.min(255, Math.max(0, Math.round(value)));
}

function even(length: number): number {
  return Math.max(2, Math.round(length / 2) * 2);
}

function shrunk(picture: Picture, scale: number): Picture {
  const widthPx = even(picture.widthPx * scale);
  const heightPx = even(picture.heightPx * scale);
  const bytes = new Uint8Array((widthPx * heightPx * 3) / 2);
  const from = planesOf(picture.bytes, picture);
  planesOf(bytes, { widthPx, heightPx }).forEach((plane, k) => shrinkPlane(from[k]!, plane));
  return { ...picture, bytes, widthPx, heightPx };
}

/** Mean over the area that a pixel covers: what a coarser sensor sees. */
function shrinkPlane(from: Plane, to: Plane): void {
  const columns = coverage(from.widthPx, to.widthPx);
  const rows = coverage(from.heightPx, to.heightPx);
  rows.forEach((row, y) => {
    columns.forEach((column, x) => {
      let sum = 0;
      let weight = 0;
      for (const [v, share] of row) {
        for (const [u, part] of column) {
          sum += share * part * from.values[v * from.widthPx + u]!;
          weight += share * part;
        }
      }
      to.values[y * to.widthPx + x] = Math.round(sum / weight);
    });
  });
}

/** For each pixel of the smaller row the pixels it covers, and how much of each. */
function coverage(from: number, to: number): readonly (readonly (readonly [at: number, share: number])[])[] {
  const step = from / to;
  return Array.from({ length: to }, (_, k) => {
    const [begin, end] = [k * step, (k + 1) * step];
    const cells: (readonly [number, number])[] = [];
    for (let at = Math.floor(begin); at < Math.min(from, end); at++) {
      const share = Math.min(end, at + 1) - Math.max(begin, at);
      if (share > 1e-9) cells.push([at, share]);
    }
    return cells;
  });
}

/** The picture halfway between two others of the same size, cross-faded: for a camera of twice the rate. */
export function between(before: Picture, after: Picture): Picture {
  const bytes = before.bytes.map((value, at) => (value + after.bytes[at]! + 1) >> 1);
  return { ...before, bytes };
}
