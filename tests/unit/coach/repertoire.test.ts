import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RUNGS, type Rung } from '../../../src/coach/ladder.ts';
import { Repertoire } from '../../../src/coach/repertoire.ts';
import type { Suggestion } from '../../../src/coach/suggestions/suggestions.ts';

function suggestion(id: string, rung: Rung): Suggestion {
  return { id, rung, text: `Text of ${id}` };
}

const ONE_EACH = RUNGS.map((rung) => suggestion(rung, rung));

function taken(repertoire: Repertoire, rungs: readonly Rung[]): (string | undefined)[] {
  return rungs.map((rung) => repertoire.take(rung)?.id);
}

describe('the repertoire', () => {
  it('takes the rung that is wanted, then milder ones, then higher ones', () => {
    const wanted = Array<Rung>(4).fill('stay-attentive');
    expect(taken(new Repertoire(ONE_EACH), wanted)).toEqual([
      'stay-attentive',
      'say-nothing',
      'open-door',
      'share-impression',
    ]);
  });

  it('takes those of one rung in their order', () => {
    const three = ['a', 'b', 'c'].map((id) => suggestion(id, 'open-door'));
    expect(taken(new Repertoire(three), Array<Rung>(4).fill('open-door'))).toEqual(['a', 'b', 'c', 'a']);
  });

  it('has nothing where it is empty', () => {
    expect(new Repertoire([]).take('share-impression')).toBeNull();
  });

  it('uses none a second time more than any other, whatever is wanted', () => {
    const rungs = fc.constantFrom(...RUNGS);
    fc.assert(
      fc.property(fc.array(rungs, { minLength: 1, maxLength: 12 }), fc.array(rungs), (has, wants) => {
        const all = has.map((rung, at) => suggestion(String(at), rung));
        const ids = taken(new Repertoire(all), wants);
        const uses = all.map(({ id }) => ids.filter((each) => each === id).length);
        expect(Math.max(...uses) - Math.min(...uses)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
