import { describe, expect, it } from 'vitest';
import { boundFor } from '../../../../src/coach/bound.ts';
import { heightOf, RUNGS, type Rung } from '../../../../src/coach/ladder.ts';
import { SUGGESTIONS } from '../../../../src/coach/suggestions/suggestions.ts';
import { fittingFor } from '../../../../src/coach/fitting.ts';
import { boundOfTurn } from '../../../../src/exercise/answer/bound-of-turn.ts';
import { CATALOGUE } from '../../../../src/exercise/answer/catalogue/catalogue.ts';
import { FAULTS, isFault } from '../../../../src/exercise/answer/fault.ts';
import { judge } from '../../../../src/exercise/answer/judgement.ts';
import { PRINCIPLES } from '../../../../src/exercise/answer/principle.ts';
import { FIELDS, type SceneFacts, type TurnFacts } from '../../../../src/exercise/answer/scene-facts.ts';

const SCENES: readonly SceneFacts[] = CATALOGUE;
const TURNS = SCENES.flatMap(({ id, turns }) =>
  turns.map((turn, at) => ({ name: `${id}, ${at + 1}`, turn })),
);

function share<T>(things: readonly T[], is: (thing: T) => boolean): number {
  return things.filter(is).length / things.length;
}

/** Every rung that is possible or better in a turn, whether or not it has a wording. */
function possibleIn(turn: TurnFacts): readonly Rung[] {
  return RUNGS.filter((rung) => judge(turn, rung) !== 'not-this-time');
}

describe('the scenes', () => {
  it('are at least twenty-four, with three turns each, and names of their own', () => {
    expect(SCENES.length).toBeGreaterThanOrEqual(24);
    expect(new Set(SCENES.map(({ id }) => id)).size).toBe(SCENES.length);
    for (const { turns } of SCENES) expect(turns).toHaveLength(3);
  });

  it('come from every part of life', () => {
    for (const field of FIELDS) expect(SCENES.some((scene) => scene.field === field)).toBe(true);
  });

  it('are best met by saying nothing about half of the time', () => {
    const isQuiet = (turn: TurnFacts): boolean => turn.best === 'say-nothing';
    expect(share(SCENES, ({ turns }) => isQuiet(turns[0]))).toBeGreaterThan(0.4);
    expect(share(SCENES, ({ turns }) => isQuiet(turns[0]))).toBeLessThan(0.6);
    expect(share(TURNS, ({ turn }) => isQuiet(turn))).toBeGreaterThan(0.4);
    expect(share(TURNS, ({ turn }) => isQuiet(turn))).toBeLessThan(0.6);
  });

  it('are several times such that one is not entitled to comment at all', () => {
    const forbidden = SCENES.filter(({ turns }) => turns[0].principle === 'not-entitled');
    expect(forbidden.length).toBeGreaterThanOrEqual(4);
    for (const { turns } of forbidden) expect(turns[0].best).toBe('say-nothing');
  });

  it('reach every rung as the best one, every principle and every way to go wrong', () => {
    for (const rung of RUNGS) expect(TURNS.some(({ turn }) => turn.best === rung)).toBe(true);
    for (const each of PRINCIPLES) expect(TURNS.some(({ turn }) => turn.principle === each)).toBe(true);
    for (const fault of FAULTS)
      expect(TURNS.filter(({ turn }) => turn.wordings.includes(fault)).length, fault).toBeGreaterThanOrEqual(
        3,
      );
  });

  it('no two ask the same three questions of the same movement', () => {
    const shapes = SCENES.map(({ seen, turns }) => JSON.stringify([seen, turns]));
    expect(new Set(shapes).size).toBe(SCENES.length);
  });

  it('change the answer by what changes, in most of them', () => {
    const changes = share(SCENES, ({ turns }) => new Set(turns.map(({ best }) => best)).size > 1);
    expect(changes).toBeGreaterThan(0.8);
  });
});

describe.each(TURNS)('the turn $name', ({ turn }) => {
  it('lets no answer be possible over the bound of the live coach', () => {
    const bound = boundFor({ perspective: 'noticing', setting: turn.setting, hope: turn.hope });
    for (const rung of possibleIn(turn)) expect(heightOf(rung)).toBeLessThanOrEqual(heightOf(bound));
    expect(heightOf(turn.reach), 'its own reach').toBeLessThanOrEqual(heightOf(boundOfTurn(turn)));
  });

  it('goes no further than what the coach would suggest to somebody in it', () => {
    const context = { perspective: 'noticing', setting: turn.setting, hope: turn.hope } as const;
    const suggested = fittingFor(context, SUGGESTIONS.en).map(({ rung }) => rung);
    for (const rung of possibleIn(turn)) expect(suggested).toContain(rung);
  });

  it('lets nothing be said in front of others, or soon after it was asked', () => {
    if (!turn.company && !turn.askedBefore) return;
    expect(possibleIn(turn)).not.toContain('open-door');
    expect(possibleIn(turn)).not.toContain('share-impression');
  });

  it('has a best answer among its wordings, and saying nothing, which is never punished', () => {
    expect(turn.wordings).toContain(turn.best);
    expect(turn.wordings).toContain('say-nothing');
    expect(judge(turn, turn.best)).toBe('better');
    expect(judge(turn, 'say-nothing')).not.toBe('not-this-time');
  });

  it('has ways that go too far or wrong, each kind once, and never that alone', () => {
    expect(new Set(turn.wordings).size).toBe(turn.wordings.length);
    expect(turn.wordings.some((kind) => judge(turn, kind) === 'not-this-time')).toBe(true);
    expect(turn.wordings.length).toBeGreaterThanOrEqual(3);
    for (const kind of turn.wordings.filter(isFault)) expect(judge(turn, kind)).toBe('not-this-time');
  });

  it('has others there where the wrong wording needs them', () => {
    if (turn.wordings.includes('in-front-of-others')) expect(turn.company).toBe(true);
  });
});
