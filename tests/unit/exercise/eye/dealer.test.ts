import { describe, expect, it } from 'vitest';
import { Random } from '../../../../src/core/random.ts';
import { Dealer, type Stage } from '../../../../src/exercise/eye/dealer.ts';
import { mayOverlap } from '../../../../src/exercise/eye/distracting.ts';
import { partOf } from '../../../../src/exercise/eye/places.ts';
import type { Asked, Trial } from '../../../../src/exercise/eye/trial.ts';

const FACES = 24;
const SEEDS = Array.from({ length: 30 }, (_, seed) => seed);

const dealer = (seed: number): Dealer => new Dealer(new Random(seed), FACES);

function lookOf(from: Dealer, stage: Stage, skill = 0.3, count = 14): Trial[] {
  return from.look(count).map((asked) => from.trial(asked, stage, asked === 'size' ? 0.02 : 120, skill));
}

const counted = (asked: readonly Asked[], which: Asked): number =>
  asked.filter((each) => each === which).length;

describe('a look', () => {
  it('shows nothing in a fifth of its trials, and shares the others between length and size', () => {
    for (const count of [14, 40]) {
      const asked = dealer(1).look(count);
      expect(asked).toHaveLength(count);
      expect(counted(asked, 'nothing')).toBe(Math.round(count / 5));
      expect(Math.abs(counted(asked, 'length') - counted(asked, 'size'))).toBeLessThanOrEqual(1);
    }
  });

  it('moves every part of the face about as often', () => {
    const parts = lookOf(dealer(2), 'first', 0.3, 40).flatMap(({ movement }) =>
      movement ? [partOf(movement.name)] : [],
    );
    for (const part of ['brows', 'eyes', 'nose', 'mouth', 'chin']) {
      expect(parts.filter((each) => each === part).length).toBeGreaterThanOrEqual(3);
    }
  });

  it('has no order that could be learnt: another one each time, in every place of the list', () => {
    const lists = SEEDS.map((seed) => dealer(seed).look(14));
    expect(new Set(lists.map((list) => list.join())).size).toBe(SEEDS.length);
    for (let at = 0; at < 14; at++) {
      expect(new Set(lists.map((list) => list[at]))).toEqual(new Set(['nothing', 'length', 'size']));
    }
  });

  it('shows faces and angles the second time that were not there the first time', () => {
    for (const seed of SEEDS) {
      const from = dealer(seed);
      const [first, second] = [lookOf(from, 'first'), lookOf(from, 'second')];
      const faces = new Set(first.map(({ view }) => view.face));
      const angles = new Set(first.map(({ view }) => view.yawDeg));
      expect(second.filter(({ view }) => faces.has(view.face) || angles.has(view.yawDeg))).toEqual([]);
      expect(faces.size).toBe(12);
    }
  });

  it('turns heads by 25 degrees at most, in two lights', () => {
    const views = lookOf(dealer(4), 'practice', 0.3, 40).map(({ view }) => view);
    expect(Math.max(...views.map(({ yawDeg }) => Math.abs(yawDeg)))).toBe(25);
    expect(new Set(views.map(({ light }) => light))).toEqual(new Set(['left', 'right']));
  });

  it('lasts for more than a second each time: however fast one answers, faces do not change as fast as a flash', () => {
    for (const skill of [0, 0.5, 1]) {
      for (const { leadMs, tailMs } of SEEDS.flatMap((seed) => lookOf(dealer(seed), 'practice', skill))) {
        expect(leadMs + tailMs).toBeGreaterThan(1000);
      }
    }
  });

  it('gives a trial without movement the same times as one with a movement', () => {
    const trials = SEEDS.flatMap((seed) => lookOf(dealer(seed), 'first'));
    const leads = (movement: boolean): number[] =>
      trials.filter((trial) => (trial.movement !== null) === movement).map(({ leadMs }) => leadMs);
    const mean = (values: readonly number[]): number =>
      values.reduce((sum, each) => sum + each, 0) / values.length;
    expect(Math.abs(mean(leads(true)) - mean(leads(false)))).toBeLessThan(150);
  });
});

describe('what distracts', () => {
  const trialsAt = (skill: number): Trial[] =>
    SEEDS.flatMap((seed) => lookOf(dealer(seed), 'practice', skill));

  it('is not there for beginners, and rises with skill in number and kind', () => {
    const [none, some, most] = [0, 0.4, 1].map((skill) =>
      trialsAt(skill).flatMap((each) => each.distractors),
    );
    expect(none).toEqual([]);
    expect(most!.length).toBeGreaterThan(some!.length);
    expect(new Set(some!.map(({ name }) => name))).toEqual(new Set(['blink', 'gaze']));
    expect(new Set(most!.map(({ name }) => name))).toEqual(new Set(['blink', 'gaze', 'speech', 'nod']));
  });

  it('never runs in the part that moves while it moves', () => {
    for (const { movement, leadMs, distractors } of trialsAt(1)) {
      for (const { name, startMs, endMs } of distractors) {
        const isApart = !movement || endMs <= leadMs || startMs >= leadMs + movement.lengthMs;
        expect(isApart || mayOverlap(name, partOf(movement.name), 1)).toBe(true);
      }
    }
  });

  it('is over before the trial is', () => {
    for (const { leadMs, tailMs, distractors } of trialsAt(1)) {
      for (const { startMs, endMs } of distractors) {
        expect(endMs).toBeLessThan(leadMs + tailMs);
        expect(startMs).toBeGreaterThan(0);
      }
    }
  });
});
