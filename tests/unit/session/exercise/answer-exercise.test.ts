import { beforeEach, describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../../src/exercise/answer/catalogue/catalogue.ts';
import { AnswerExercise, type Asking } from '../../../../src/session/exercise/answer-exercise.ts';

let exercise: AnswerExercise;
beforeEach(() => {
  exercise = new AnswerExercise(7);
});

function asking(): Asking {
  const place = exercise.place.peek();
  if (place.kind !== 'asking') throw new Error(`It is at its ${place.kind}.`);
  return place;
}

describe('the answer exercise', () => {
  it('begins with three scenes, whose question is asked three times each, and ends', () => {
    exercise.begin();
    const asked: string[] = [];
    while (exercise.place.peek().kind === 'asking') {
      const { sceneId, turnIndex, sceneCount } = asking();
      expect(sceneCount).toBe(3);
      asked.push(`${sceneId} ${turnIndex}`);
      exercise.use(false);
      exercise.next();
    }
    expect(new Set(asked).size).toBe(9);
    expect(exercise.place.peek()).toMatchObject({ kind: 'end' });
  });

  it('takes leaving it for an answer, and asks how only of those who use it', () => {
    exercise.beginScene('sunday-soup');
    exercise.use(false);
    expect(asking()).toMatchObject({ step: 'answered', chosen: 'say-nothing' });
    exercise.next();
    exercise.use(true);
    expect(asking()).toMatchObject({ step: 'how', turnIndex: 1, chosen: null });
    exercise.choose('open-door');
    expect(asking()).toMatchObject({ step: 'answered', chosen: 'open-door' });
  });

  it('offers every wording of the turn, in an order that tells nothing', () => {
    const orders = new Set<string>();
    for (let seed = 0; seed < 30; seed++) {
      exercise = new AnswerExercise(seed);
      exercise.beginScene('sunday-soup');
      expect([...asking().order].sort()).toEqual([...CATALOGUE[0].turns[0].wordings].sort());
      orders.add(asking().order.join());
    }
    expect(orders.size).toBeGreaterThan(10);
  });

  it('takes no answer that is not offered, nor one at the wrong time', () => {
    exercise.beginScene('sunday-soup');
    exercise.choose('label');
    expect(asking().step).toBe('use');
    exercise.use(true);
    exercise.choose('too-often');
    expect(asking().step).toBe('how');
    exercise.next();
    exercise.reveal();
    expect(asking().step).toBe('how');
  });

  it('ties what there is to take along to a scene, and suggests it again', () => {
    exercise.beginScene('the-letter');
    exercise.use(true);
    exercise.choose('label');
    exercise.finish();
    expect(exercise.place.peek()).toEqual({
      kind: 'end',
      takeAlong: { lesson: 'label', sceneId: 'the-letter', turnIndex: 0, suggests: 'same-scene' },
    });
    exercise.beginScene('the-letter');
    expect(asking().turnIndex).toBe(0);
  });

  it('forgets the answers when it starts over', () => {
    exercise.beginScene('the-letter');
    exercise.use(false);
    exercise.startOver();
    expect(exercise.place.peek()).toEqual({ kind: 'start' });
    exercise.finish();
    expect(exercise.place.peek()).toEqual({ kind: 'end', takeAlong: null });
  });
});

describe('in front of a room', () => {
  it('goes on by a key: use it, how, what the etiquette says, how it goes on, next', () => {
    exercise.showToRoom(true);
    exercise.beginScene('sunday-soup');
    exercise.next();
    expect(asking().step).toBe('how');
    exercise.next();
    expect(asking()).toMatchObject({ step: 'answered', chosen: null });
    exercise.next();
    expect(asking()).toMatchObject({ step: 'told', turnIndex: 0 });
    exercise.next();
    expect(asking()).toMatchObject({ step: 'use', turnIndex: 1 });
  });

  it('may be left at any step, and goes on for one person', () => {
    exercise.showToRoom(true);
    exercise.beginScene('sunday-soup');
    for (let step = 0; step < 3; step++) exercise.next();
    exercise.showToRoom(false);
    expect(asking().step).toBe('answered');
    exercise.next();
    expect(asking()).toMatchObject({ step: 'use', turnIndex: 1 });
  });

  it('reveals at any time, and keeps no answer', () => {
    exercise.showToRoom(true);
    exercise.beginScene('sunday-soup');
    exercise.reveal();
    expect(asking()).toMatchObject({ step: 'answered', chosen: null });
    exercise.finish();
    expect(exercise.place.peek()).toEqual({ kind: 'end', takeAlong: null });
  });

  it('is gone on with after another screen, where it was left; an end is over', () => {
    exercise.beginScene('sunday-soup');
    exercise.use(true);
    const left = asking();
    exercise.leave();
    expect(exercise.place.peek()).toBe(left);
    exercise.choose('open-door');
    exercise.finish();
    exercise.leave();
    expect(exercise.place.peek().kind).toBe('start');
    expect(exercise.answers).toEqual([]);
  });
});
