import { beforeAll, describe, expect, it } from 'vitest';
import { useWasm } from '../../../../../models/training/backend.ts';
import { foundAt, judge } from '../../../../../models/training/detector/judge-detector.ts';
import { othersThan } from '../../../../../models/training/detector/person.ts';
import { trainDetector } from '../../../../../models/training/detector/train-detector.ts';
import { mirrored, templatesOf } from '../../../../../models/training/detector/templates.ts';
import { worthOf } from '../../../../../models/training/detector/worth.ts';
import { Random } from '../../../../../src/core/random.ts';
import { CHANNEL_NAMES } from '../../../../../src/measure/channels.ts';
import { response, stillPerson } from './people.fixture.ts';

beforeAll(useWasm);

describe('templates', () => {
  it('are the median of what was measured, and the left one is the right one in the mirror', () => {
    const measured = [1, 2, 3].map((seed) => response('a', seed, { side: seed === 2 ? 'left' : 'right' }));
    const templates = templatesOf(measured);
    expect(templates.map(({ side }) => side)).toEqual(['right', 'left']);
    expect(templates[1]!.pattern).toEqual(mirrored(templates[0]!.pattern));
  });

  it('change sides in the mirror, and come back', () => {
    const { pattern } = response('a', 4);
    const right = CHANNEL_NAMES.indexOf('patch-up/brow-inner-right');
    const left = CHANNEL_NAMES.indexOf('patch-up/brow-inner-left');
    expect(mirrored(pattern)[left]).toBe(pattern[right]);
    expect(mirrored(mirrored(pattern))).toEqual(pattern);
  });

  it('are not made of what others lent, nor of weak or few movements', () => {
    const of = (given: Parameters<typeof response>[2]) =>
      templatesOf([1, 2, 3, 4].map((seed) => response('a', seed, given)));
    expect(of({})).toHaveLength(1);
    expect(of({ lentBy: 'first' })).toEqual([]);
    expect(of({ amplitude: 0.012 })).toEqual([]);
    expect(templatesOf([response('a', 1, { side: 'right' })])).toEqual([]);
  });
});

describe('leaving somebody out', () => {
  it('leaves out the expressions that are planted in their film, too', () => {
    const people = [
      stillPerson('out', 1),
      stillPerson('drawn', 2),
      stillPerson('shown the same', 3, { lentBy: 'first' }),
      stillPerson('shown others', 4, { lentBy: 'second' }),
    ];
    const left = othersThan('out', people).map(({ name, responses }) => [name, responses.length]);
    expect(left).toEqual([
      ['drawn', 3],
      ['shown the same', 0],
      ['shown others', 3],
    ]);
  });
});

describe('what a belief is worth', () => {
  it('is fitted to how often beliefs are right', () => {
    const random = new Random(3);
    const known = Array.from({ length: 4000 }, () => {
      const belief = random.between(-4, 4);
      return { belief, isMovement: random.chance(1 / (1 + Math.exp(-(0.8 * belief - 1)))), weight: 1 };
    });
    const { slope, offset } = worthOf(known);
    expect(slope).toBeCloseTo(0.8, 0);
    expect(offset).toBeCloseTo(-1, 0);
  });

  it('stays within bounds where nothing wrong was ever believed', () => {
    const known = [1, 2, 3].map((belief) => ({ belief, isMovement: true, weight: 1 }));
    const { slope, offset } = worthOf([...known, { belief: -1, isMovement: false, weight: 1 }]);
    expect(Math.abs(slope)).toBeLessThan(50);
    expect(Math.abs(offset)).toBeLessThan(50);
  });
});

describe('training a detector', () => {
  const people = [stillPerson('a', 1), stillPerson('b', 2)];
  const small = { overlays: 1, leastMs: 12_000, steps: 30, folds: 2 };

  it('gives the same for the same seed, and another for another', async () => {
    const first = await trainDetector(people, 7, small);
    expect(await trainDetector(people, 7, small)).toEqual(first);
    expect((await trainDetector(people, 8, small)).belief).not.toEqual(first.belief);
  });

  it('finds the movements of somebody whom it has not seen', async () => {
    const detector = await trainDetector(people, 7, { ...small, overlays: 2, steps: 200, folds: 0 });
    const judged = judge(detector, stillPerson('c', 3), { seed: 9, overlays: 2, leastMs: 12_000 });
    const { movements, share } = foundAt(0.5, judged);
    expect(movements).toBeGreaterThan(3);
    expect(share).toBeGreaterThan(0.7);
  });
});
