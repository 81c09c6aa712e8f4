import { describe, expect, it } from 'vitest';
import type { Box } from '../../../../../src/core/box.ts';
import { Random } from '../../../../../src/core/random.ts';
import type { FaceCounter } from '../../../../../workers/perception/landmarks/landmarker.ts';
import { SecondPersonWatch } from '../../../../../workers/perception/landmarks/second-person-watch.ts';
import type { Pixels } from '../../../../../workers/perception/frames/picture-pixels.ts';

const FRAME_MS = 1000 / 30;
const NO_PICTURE = null as unknown as Pixels;

/** The face that is watched, and others beside it. */
const OWN = { x: 0.35, y: 0.3, width: 0.3, height: 0.4 };
const PORTRAIT = { x: 0.8, y: 0.1, width: 0.1, height: 0.13 };
const crowd = (count: number): readonly Box[] => [OWN, PORTRAIT].slice(0, count);

/** A watch on a room where `facesAt` says how many people are seen, or where, when the picture is searched. */
function watchOver(facesAt: (search: number, timeMs: number) => number | readonly Box[]): {
  look(timeMs: number): boolean;
  searches: number[];
  watch: SecondPersonWatch;
} {
  const searches: number[] = [];
  let nowMs = 0;
  const counter: Pick<FaceCounter, 'places'> = {
    places: () => {
      searches.push(nowMs);
      const faces = facesAt(searches.length - 1, nowMs);
      return typeof faces === 'number' ? crowd(faces) : faces;
    },
  };
  const watch = new SecondPersonWatch(counter);
  const look = (timeMs: number): boolean => {
    nowMs = timeMs;
    return watch.look(NO_PICTURE, timeMs, { x: 0.5, y: 0.5 });
  };
  return { look, searches, watch };
}

describe('SecondPersonWatch', () => {
  it('searches at once and then twice a second: a search costs more than tracking', () => {
    const room = watchOver(() => 1);
    for (let i = 0; i < 300; i++) expect(room.look(i * FRAME_MS)).toBe(false);
    expect(room.searches[0]).toBe(0);
    expect(room.searches.length).toBeGreaterThanOrEqual(18);
    expect(room.searches.length).toBeLessThanOrEqual(21);
  });

  it('notices a second person within 0.7 s, and forgets them within 0.6 s of their leaving', () => {
    const room = watchOver((_, timeMs) => (timeMs >= 1010 && timeMs < 4010 ? 2 : 1));
    const seen = Array.from({ length: 200 }, (_, i) => i * FRAME_MS).filter((timeMs) => room.look(timeMs));
    expect(seen[0]).toBeLessThan(1010 + 700);
    expect(seen[seen.length - 1]).toBeLessThan(4010 + 600);
    expect(seen.length * FRAME_MS).toBeGreaterThan(2300);
  });

  it('does not believe a single sighting', () => {
    const room = watchOver((search) => (search === 3 ? 2 : 1));
    for (let i = 0; i < 300; i++) expect(room.look(i * FRAME_MS)).toBe(false);
  });

  it('takes no face at all for no second person', () => {
    const room = watchOver(() => 0);
    for (let i = 0; i < 60; i++) expect(room.look(i * FRAME_MS)).toBe(false);
  });

  it('searches by capture time alone, and at once after a reset', () => {
    const room = watchOver(() => 2);
    room.look(0);
    room.look(150);
    expect(room.look(200)).toBe(true);
    room.watch.reset();
    expect(room.look(0)).toBe(false);
    expect(room.searches).toEqual([0, 150, 0]);
  });
});

describe('a second face that does not move', () => {
  const FRAMES = 30 * 30;

  /** The times at which a face is told to be still. */
  function stillAt(facesAt: (timeMs: number) => readonly Box[]): number[] {
    const room = watchOver((_, timeMs) => facesAt(timeMs));
    return Array.from({ length: FRAMES }, (_, at) => at * FRAME_MS).filter((timeMs) => {
      room.look(timeMs);
      return room.watch.stillFace !== null;
    });
  }

  it('is told after ten seconds, though it is never found in quite the same place', () => {
    const random = new Random(5);
    const jitter = (): number => 0.001 * random.normal();
    const told = stillAt(() => [{ ...PORTRAIT, x: PORTRAIT.x + jitter(), y: PORTRAIT.y + jitter() }, OWN]);
    expect(told[0]).toBeGreaterThan(9900);
    expect(told[0]).toBeLessThan(11_000);
  });

  it('is not told of somebody who sits there, nor of the face that is watched, however still it is held', () => {
    const sways = (timeMs: number): Box => ({ ...PORTRAIT, x: PORTRAIT.x + 0.02 * Math.sin(timeMs / 1500) });
    expect(stillAt((timeMs) => [sways(timeMs), OWN])).toEqual([]);
    expect(stillAt(() => [OWN])).toEqual([]);
  });

  it('that is a picture is nobody’s from then on, also after a reset, and somebody elsewhere is seen', () => {
    const room = watchOver((_, timeMs) =>
      timeMs < 5000 ? [OWN, PORTRAIT] : [OWN, PORTRAIT, { ...PORTRAIT, x: 0.05 }],
    );
    room.look(0);
    expect(room.look(200)).toBe(true);
    room.watch.takeForPictures([PORTRAIT]);
    room.look(300);
    expect(room.look(900)).toBe(false);
    room.watch.reset();
    room.look(1000);
    expect(room.look(1600)).toBe(false);
    room.look(5000);
    room.look(5600);
    expect(room.look(6200)).toBe(true);
  });
});
