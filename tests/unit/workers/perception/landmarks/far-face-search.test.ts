import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Picture } from '../../../../../workers/perception/frames/frame-luma.ts';
import { FarFaceSearch } from '../../../../../workers/perception/landmarks/far-face-search.ts';

/** What no picture here is. */
class NoBitmap {
  readonly width = 0;
}

interface Tile {
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

/** What was drawn of the picture, in place of its pixels. */
class FakeCanvas {
  static tile: Tile = { x: 0, y: 0, side: 0 };
  width = 0;
  height = 0;

  getContext(): { drawImage(...args: unknown[]): void; getImageData(): null } {
    return {
      getImageData: () => null,
      drawImage: (_picture, x, y, side) => {
        FakeCanvas.tile = { x, y, side } as Tile;
      },
    };
  }
}

beforeEach(() => {
  vi.stubGlobal('OffscreenCanvas', FakeCanvas);
  vi.stubGlobal('ImageBitmap', NoBitmap);
});
afterEach(() => void vi.unstubAllGlobals());

const pictureOf = (displayWidth: number, displayHeight: number): Picture =>
  ({ displayWidth, displayHeight }) as VideoFrame;
const PICTURE = pictureOf(640, 480);

/** A search through pictures in which a face stands where `holds` says. */
function searchWith(holds: (tile: Tile) => boolean): {
  look: (picture?: Picture) => boolean;
  tiles: Tile[];
  search: FarFaceSearch;
} {
  const tiles: Tile[] = [];
  const search = new FarFaceSearch({
    count: () => {
      tiles.push(FakeCanvas.tile);
      return holds(FakeCanvas.tile) ? 1 : 0;
    },
  });
  return { look: (picture = PICTURE) => search.look(picture), tiles, search };
}

/** Tiles of a whole sweep. */
function sweepOf(picture: Picture): Tile[] {
  const { look, tiles } = searchWith(() => false);
  const isFirst = ({ x, y }: Tile): boolean => x === tiles[0]!.x && y === tiles[0]!.y;
  do look(picture);
  while (tiles.length === 1 || !isFirst(tiles.at(-1)!));
  return tiles.slice(0, -1);
}

describe('FarFaceSearch', () => {
  it.each([
    [640, 480],
    [1920, 1080],
    [480, 640],
    [100, 80],
  ])('looks everywhere in a picture of %i x %i, with tiles that overlap by half', (width, height) => {
    const sweep = sweepOf(pictureOf(width, height));
    const { side } = sweep[0]!;
    for (const axis of ['x', 'y'] as const) {
      const length = axis === 'x' ? width : height;
      const places = [...new Set(sweep.map((tile) => tile[axis]))].sort((a, b) => a - b);
      expect([places[0], places.at(-1)! + side]).toEqual([0, length]);
      places
        .slice(1)
        .forEach((place, i) => expect(place - places[i]!).toBeLessThanOrEqual(Math.ceil(side / 2)));
    }
    expect(side).toBeLessThanOrEqual(Math.min(width, height));
  });

  it('sees a face within one sweep and remembers it for one more', () => {
    const { length } = sweepOf(PICTURE);
    let present = true;
    const [atX, atY] = [640 - 240, 0];
    const room = searchWith(({ x, y }) => present && x === atX && y === atY);
    const seen: boolean[] = [];
    for (let frame = 0; frame < length; frame++) seen.push(room.look());
    expect(seen).toContain(true);
    expect(room.look()).toBe(true);
    present = false;
    for (let frame = 0; frame < length; frame++) room.look();
    expect(room.look()).toBe(false);
  });

  it('sees nothing in an empty room', () => {
    const room = searchWith(() => false);
    for (let frame = 0; frame < 100; frame++) expect(room.look()).toBe(false);
  });

  it('begins anew after a reset, and knows of no face', () => {
    const room = searchWith(() => true);
    expect(room.look()).toBe(true);
    room.look();
    room.search.reset();
    room.look();
    expect(room.tiles[2]).toEqual(room.tiles[0]);
    const emptied = searchWith(() => false);
    emptied.search.reset();
    expect(emptied.look()).toBe(false);
  });
});
