import { describe, expect, it } from 'vitest';
import type { FaceCounter } from '../../../../../workers/perception/landmarks/landmarker.ts';
import { SecondPersonWatch } from '../../../../../workers/perception/landmarks/second-person-watch.ts';
import type { Pixels } from '../../../../../workers/perception/frames/picture-pixels.ts';

const FRAME_MS = 1000 / 30;
const NO_PICTURE = null as unknown as Pixels;

/** A watch on a room where `facesAt` says how many people are seen when the picture is searched. */
function watchOver(facesAt: (search: number, timeMs: number) => number): {
  look(timeMs: number): boolean;
  searches: number[];
  watch: SecondPersonWatch;
} {
  const searches: number[] = [];
  let nowMs = 0;
  const counter: Pick<FaceCounter, 'count'> = {
    count: () => {
      searches.push(nowMs);
      return facesAt(searches.length - 1, nowMs);
    },
  };
  const watch = new SecondPersonWatch(counter);
  const look = (timeMs: number): boolean => {
    nowMs = timeMs;
    return watch.look(NO_PICTURE, timeMs);
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
