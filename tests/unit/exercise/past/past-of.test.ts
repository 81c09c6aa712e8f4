import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../../src/exercise/answer/catalogue/catalogue.ts';
import type { TurnFacts, WordingKind } from '../../../../src/exercise/answer/scene-facts.ts';
import { takeAlong, type GivenAnswer } from '../../../../src/exercise/answer/take-along.ts';
import { outcomeOf } from '../../../../src/exercise/eye/outcome.ts';
import { Tally, type LookResult } from '../../../../src/exercise/eye/tally.ts';
import { storedExercise } from '../../../../src/exercise/past/past-json.ts';
import { pastLooks, pastScenes } from '../../../../src/exercise/past/past-of.ts';

const MARK = { id: 'one', endedAt: '2026-03-01T18:30:00.000Z' };

/** A look in which every movement was seen that lasted so long or longer. */
function lookOf(fromMs: number): LookResult {
  const tally = new Tally();
  for (const shownMs of [400, 200, 150, 120, 90, 75, 60, 45, 30]) {
    const movement = { name: 'brow-down', side: 'both', size: 0.03 } as const;
    const trial = { asked: 'length', movement } as unknown as Parameters<Tally['add']>[0];
    const answer = shownMs >= fromMs ? ({ part: 'brows', side: 'both' } as const) : 'nothing';
    tally.add(trial, shownMs, outcomeOf({ movement: trial.movement }, answer));
  }
  return tally.result(1000 / 60);
}

describe('what is kept of an exercise for the eye', () => {
  it('is both looks with their intervals and what was taken along, in a form that is read back', () => {
    const result = { first: lookOf(150), second: lookOf(60), takeAlong: { lesson: 'wait' } as const };
    const kept = pastLooks(MARK, 14, result);
    expect(storedExercise(kept)).toEqual(kept);
    for (const look of ['first', 'second'] as const) {
      const { threshold } = result[look].scales.length;
      expect(kept[look].length.kind).toBe(threshold.kind);
      if (kept[look].length.kind === 'found' && threshold.kind === 'found')
        expect(kept[look].length.at).toBeCloseTo(threshold.at, 1);
    }
    expect(kept.second.frameMs).toBe(16.67);
    expect(kept.takeAlong).toEqual({ lesson: 'wait' });
  });
});

describe('what is kept of answered scenes', () => {
  const given = (sceneAt: number, turnIndex: number, kind: WordingKind): GivenAnswer => {
    const { id, turns } = CATALOGUE[sceneAt]!;
    const turn: TurnFacts = turns[turnIndex]!;
    return { sceneId: id, turnIndex, turn, kind };
  };

  it('is each scene once, the highest rung, and what was taken along', () => {
    const answers = [
      given(0, 0, 'say-nothing'),
      given(0, 1, 'cause'),
      given(0, 2, 'cause'),
      given(1, 0, 'open-door'),
      given(1, 1, 'stay-attentive'),
    ];
    const kept = pastScenes(MARK, answers, takeAlong(answers));
    expect(kept).toMatchObject({
      scenes: [CATALOGUE[0].id, CATALOGUE[1].id],
      reach: 'open-door',
      takeAlong: { lesson: 'cause', sceneId: CATALOGUE[0].id, turnIndex: 2 },
    });
    expect(storedExercise(kept)).toEqual(kept);
  });

  it('has no rung where all that was chosen lies beside the ladder', () => {
    const answers = [given(0, 0, 'label')];
    expect(pastScenes(MARK, answers, null)?.reach).toBeNull();
  });

  it('is nothing where nothing was answered', () => {
    expect(pastScenes(MARK, [], null)).toBeNull();
  });
});
