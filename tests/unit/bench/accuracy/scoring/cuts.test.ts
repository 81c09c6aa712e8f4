import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutForRate, outcomesAtRate } from '../../../../../bench/accuracy/scoring/cuts.ts';
import { planted, told, uncutClip } from '../clips.fixture.ts';

const twin = (person: string, ...sureness: readonly number[]) =>
  uncutClip({
    person,
    treatment: 'twin',
    moments: sureness.map((confidence, k) => told(1000 * (k + 1), confidence)),
  });

/** How many moments of untouched clips reach a cut. */
function reaching(clips: readonly ReturnType<typeof twin>[], cut: number): number {
  return clips.flatMap(({ report }) => report.moments).filter(({ confidence }) => confidence! >= cut).length;
}

describe('the cut for a rate', () => {
  it.each([
    [0.1, 0],
    [0.5, 1],
    [1, 2],
    [1.4, 2],
  ])('lets through at most %d a minute, and as many as that', (rate, count) => {
    const clips = [twin('a', 0.8, 0.5), twin('b', 0.4)];
    expect(reaching(clips, cutForRate(clips, rate))).toBe(count);
  });

  it('lets everything through where that is little enough', () => {
    expect(cutForRate([twin('a', 0.8)], 1)).toBe(-Infinity);
    expect(cutForRate([], 1)).toBe(-Infinity);
  });

  it('lets ties fall together', () => {
    const tied = [twin('a', 0.3, 0.3, 0.3)];
    expect(reaching(tied, cutForRate(tied, 2))).toBe(0);
  });

  it('never lets through more than is allowed, whatever comes', () => {
    const sureness = fc.array(fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10));
    fc.assert(
      fc.property(sureness, fc.double({ min: 0, max: 5, noNaN: true }), (own, rate) => {
        const clips = [twin('a', ...own)];
        expect(reaching(clips, cutForRate(clips, rate))).toBeLessThanOrEqual(rate + 1e-6);
      }),
    );
  });
});

describe('what is told at a rate', () => {
  const clips = [
    uncutClip({ person: 'a', events: [planted(1000)], moments: [told(1000, 0.6), told(9000, 0.3)] }),
    twin('a', 0.9, 0.8),
    uncutClip({ person: 'b', events: [planted(1000)], moments: [told(1000, 0.6)] }),
    twin('b', 0.4),
  ];

  const hitsOf = (person: string): number =>
    outcomesAtRate(clips, 0.5)
      .filter(({ measured }) => measured.footage.person === person)
      .reduce((sum, { score }) => sum + score.nearHits.length, 0);

  it("is cut on the others' untouched clips, never on the person's own", () => {
    // The only one of b is over the rate: a's are cut just over 0.4. Of a's both are: b's are cut over 0.9.
    expect(hitsOf('a')).toBe(1);
    expect(hitsOf('b')).toBe(0);
  });

  it("does not change with the person's own untouched clips", () => {
    const quieter = clips.map((clip) => (clip === clips[1] ? twin('a') : clip));
    const toldOf = (all: typeof clips) => outcomesAtRate(all, 0.5)[0]!.score.found;
    expect(toldOf(quieter)).toEqual(toldOf(clips));
  });

  it('comes more often than asked where a person gives more than the others', () => {
    const twins = outcomesAtRate(clips, 0.5).filter(({ measured }) => measured.treatment === 'twin');
    expect(twins.map(({ score }) => score.found.length)).toEqual([2, 0]);
  });
});
