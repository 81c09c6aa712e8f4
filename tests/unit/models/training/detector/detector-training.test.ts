import { beforeAll, describe, expect, it } from 'vitest';
import { useWasm } from '../../../../../models/training/backend.ts';
import { foundAt, judge } from '../../../../../models/training/detector/judge-detector.ts';
import { watchGenerated } from '../../../../../models/training/detector/generated-film.ts';
import { othersThan } from '../../../../../models/training/detector/person.ts';
import { mirroredNoise, noiseOf } from '../../../../../models/training/detector/shared-noise.ts';
import { trainDetector } from '../../../../../models/training/detector/train-detector.ts';
import { mirrored, templatesOf } from '../../../../../models/training/detector/templates.ts';
import { untouchedBeliefs } from '../../../../../models/training/detector/untouched.ts';
import { worthOf } from '../../../../../models/training/detector/worth.ts';
import { Random } from '../../../../../src/core/random.ts';
import { SHIPPED_DETECTOR } from '../../../../../src/spotting/evidence/detector-model.ts';
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

describe('what is believed of untouched film', () => {
  const random = new Random(5);
  const minutes = 40;
  const beliefs = Array.from({ length: 200 * minutes }, () => -2 - 0.7 * Math.log(1 - random.uniform()));

  it('is told by how rare high beliefs are', () => {
    const { onceAMinute, fold } = untouchedBeliefs(beliefs, minutes);
    expect(fold).toBeCloseTo(0.7, 0);
    expect(onceAMinute).toBeCloseTo(-2 + 0.7 * Math.log(200), 0);
  });

  it('does not hang on how many minutes there are', () => {
    const half = untouchedBeliefs(beliefs.slice(0, beliefs.length / 2), minutes / 2);
    const all = untouchedBeliefs(beliefs, minutes);
    expect(half.onceAMinute).toBeCloseTo(all.onceAMinute, 0);
    expect(half.halfBelievedPerMinute / all.halfBelievedPerMinute).toBeCloseTo(1, 0);
  });

  it('is something usual where there is nothing to tell it from', () => {
    const none = untouchedBeliefs([], 0);
    expect(Object.values(none).every(Number.isFinite)).toBe(true);
    expect(none.fold).toBeGreaterThan(0);
  });
});

describe('how people in general move', () => {
  it('is the same in the mirror', () => {
    const noise = noiseOf(stillPerson('a', 1), [], 12_000);
    expect(mirroredNoise(noise).every((value, at) => Math.abs(value - noise[at]!) < 0.01)).toBe(true);
    expect(noise.some((value) => value !== 0)).toBe(true);
  });
});

describe('generated film', () => {
  it('holds no movement to learn, and much that is none', () => {
    const { templates, people } = SHIPPED_DETECTOR;
    const [first] = watchGenerated({ templates, people }, 1);
    expect(first!.labels.some(({ isMovement }) => isMovement)).toBe(false);
    expect(first!.labels.filter(({ weight }) => weight > 0).length).toBeGreaterThan(5);
    expect(first!.labels).toHaveLength(first!.candidates.length);
  });
});

describe('training a detector', () => {
  const people = [stillPerson('a', 1), stillPerson('b', 2)];
  const small = { overlays: 1, leastMs: 12_000, steps: 30, folds: 2, generated: 1 };

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
