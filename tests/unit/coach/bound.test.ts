import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundFor } from '../../../src/coach/bound.ts';
import { DEFAULT_CONTEXT, PERSPECTIVES, type CoachContext } from '../../../src/coach/context.ts';
import { above, heightOf, milder, RUNGS } from '../../../src/coach/ladder.ts';
import { contexts } from './arbitraries.fixture.ts';

function noticing(setting: CoachContext['setting']): CoachContext {
  return { perspective: 'noticing', setting, hope: 'unsaid' };
}

describe('the ladder', () => {
  it('has four rungs, mildest first', () => {
    expect(RUNGS.map(heightOf)).toEqual([0, 1, 2, 3]);
    expect(milder('open-door', 'say-nothing')).toBe('say-nothing');
    expect(above('open-door')).toBe('share-impression');
    expect(above('share-impression')).toBe('share-impression');
  });
});

describe('the bound of a context', () => {
  it('lets impressions be shared among friends and family only', () => {
    fc.assert(
      fc.property(contexts, (context) => {
        fc.pre(boundFor(context) === 'share-impression');
        expect(context.setting).toBe('friend-or-family');
      }),
    );
    expect(boundFor(noticing('friend-or-family'))).toBe('share-impression');
  });

  it.each(PERSPECTIVES)('stays low across a difference in power, %s', (perspective) => {
    for (const setting of ['someone-i-lead', 'someone-who-leads-me', 'client-or-interview'] as const) {
      expect(boundFor({ perspective, setting, hope: 'unsaid' })).toBe('stay-attentive');
    }
  });

  it('is lowest for strangers that are looked at', () => {
    expect(boundFor(noticing('stranger'))).toBe('say-nothing');
  });

  it('is lower for noticing somebody of whom nothing is known than for oneself', () => {
    expect(boundFor(noticing('unsaid'))).toBe('stay-attentive');
    expect(boundFor(DEFAULT_CONTEXT)).toBe('open-door');
  });

  it('goes no further for noticing than for speaking', () => {
    fc.assert(
      fc.property(contexts, (context) => {
        const speaking = boundFor({ ...context, perspective: 'speaking' });
        const looking = boundFor({ ...context, perspective: 'noticing' });
        expect(heightOf(looking)).toBeLessThanOrEqual(heightOf(speaking));
      }),
    );
  });

  it('is never raised by a hope', () => {
    fc.assert(
      fc.property(contexts, (context) => {
        const unsaid = boundFor({ ...context, hope: 'unsaid' });
        expect(heightOf(boundFor(context))).toBeLessThanOrEqual(heightOf(unsaid));
      }),
    );
  });

  it('is lowered by the hopes that are served by waiting', () => {
    const withFriends = { perspective: 'noticing', setting: 'friend-or-family' } as const;
    expect(boundFor({ ...withFriends, hope: 'listen-well' })).toBe('open-door');
    expect(boundFor({ ...withFriends, hope: 'go-slower' })).toBe('stay-attentive');
    expect(boundFor({ ...withFriends, hope: 'give-room' })).toBe('stay-attentive');
    expect(boundFor({ ...withFriends, hope: 'speak-plainly' })).toBe('share-impression');
  });
});
