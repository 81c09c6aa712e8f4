import { describe, expect, it } from 'vitest';
import { CATALOGUE, type SceneId } from '../../../../src/exercise/answer/catalogue/catalogue.ts';
import type { WordingKind } from '../../../../src/exercise/answer/scene-facts.ts';
import { takeAlong, type GivenAnswer } from '../../../../src/exercise/answer/take-along.ts';

function answer(sceneId: SceneId, turnIndex: number, kind: WordingKind): GivenAnswer {
  const { turns } = CATALOGUE.find(({ id }) => id === sceneId)!;
  return { sceneId, turnIndex, turn: turns[turnIndex]!, kind };
}

describe('what there is to take along', () => {
  it('is nothing where nothing was answered', () => {
    expect(takeAlong([])).toBeNull();
  });

  it('is what went wrong most often, tied to where it did so last', () => {
    const answers = [
      answer('sunday-soup', 0, 'label'),
      answer('sunday-soup', 1, 'in-front-of-others'),
      answer('the-new-flat', 0, 'label'),
      answer('the-new-flat', 1, 'open-door'),
    ];
    expect(takeAlong(answers)).toEqual({
      lesson: 'label',
      sceneId: 'the-new-flat',
      turnIndex: 0,
      suggests: 'same-scene',
    });
  });

  it('is the latest of what went wrong equally often', () => {
    const answers = [answer('sunday-soup', 0, 'label'), answer('sunday-soup', 0, 'cause')];
    expect(takeAlong(answers)?.lesson).toBe('cause');
  });

  it('is the bound, where a fair wording went over it', () => {
    const answers = [answer('after-the-meeting', 1, 'share-impression')];
    expect(takeAlong(answers)).toMatchObject({
      lesson: 'too-far',
      sceneId: 'after-the-meeting',
      turnIndex: 1,
    });
  });

  it('is to let more pass, where somebody was spoken to twice when saying nothing was better', () => {
    const once = answer('the-new-flat', 0, 'open-door');
    expect(takeAlong([once])?.lesson).toBe('both-questions');
    const twice = [once, answer('at-the-net', 1, 'open-door')];
    expect(takeAlong(twice)).toMatchObject({ lesson: 'leave-it', sceneId: 'at-the-net', turnIndex: 1 });
  });

  it('is that a door may be opened, where silence was kept twice when a word was better', () => {
    const answers = [answer('sunday-soup', 0, 'say-nothing'), answer('by-the-river', 0, 'stay-attentive')];
    expect(takeAlong(answers)).toMatchObject({ lesson: 'open-it', sceneId: 'by-the-river', turnIndex: 0 });
  });

  it('is the two questions, where all of it was well met, and another scene is suggested', () => {
    const answers = [answer('sunday-soup', 0, 'open-door'), answer('sunday-soup', 1, 'say-nothing')];
    expect(takeAlong(answers)).toEqual({
      lesson: 'both-questions',
      sceneId: 'sunday-soup',
      turnIndex: 1,
      suggests: 'other-scene',
    });
  });
});
