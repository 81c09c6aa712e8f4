import { describe, expect, it } from 'vitest';
import type { Change } from '../../../../../src/exercise/eye/change.ts';
import { weigh } from '../../../../../src/exercise/eye/psychometric.ts';
import type { LookResult } from '../../../../../src/exercise/eye/tally.ts';
import type { Threshold } from '../../../../../src/exercise/eye/threshold.ts';
import type { EyeResult } from '../../../../../src/session/exercise/eye-session.ts';
import {
  changeSentences,
  seenSentences,
  thresholdCell,
} from '../../../../../src/ui/screens/eye/result-sentences.ts';
import { EYE_WORDS } from '../../../../../src/ui/screens/eye/words/words.ts';
import { WORDS } from '../../../../../src/ui/words/words.ts';

const SAYS = EYE_WORDS.en;
const { decimal } = WORDS.en;
const NOTHING = { answered: [], alarms: 0, quiet: 0 };
const NONE: Threshold = { kind: 'none' };

function lookWith(length: Threshold, size: Threshold): LookResult {
  return {
    scales: {
      length: { belief: weigh('length', NOTHING), threshold: length },
      size: { belief: weigh('size', NOTHING), threshold: size },
    },
    sides: { told: 7, of: 9 },
    alarms: { told: 1, of: 3 },
    repeated: 0,
    frameMs: 16.7,
  };
}

function resultWith(
  length: Threshold,
  size: Threshold,
  changes: EyeResult['changes'] = { length: { kind: 'incomparable' }, size: { kind: 'incomparable' } },
): EyeResult {
  return { first: lookWith(NONE, NONE), second: lookWith(length, size), changes, takeAlong: null };
}

const FOUND: Threshold = { kind: 'found', at: 131, from: 80, to: 212 };
const SMALL: Threshold = { kind: 'found', at: 0.012, from: 0.008, to: 0.021 };

describe('the result', () => {
  it('says from what length and size on, with how sure that is', () => {
    expect(seenSentences(resultWith(FOUND, SMALL), SAYS, decimal)).toBe(
      'A clear movement has to last about 131 ms for you to see it three times in four; anything between 80 and 212 is possible. ' +
        'One of half a second has to go about 1.2 % of the distance between the eyes; anything between 0.8 and 2.1 is possible.',
    );
  });

  it('says where even the briefest was seen', () => {
    const floor: Threshold = { kind: 'floor', at: 16.7, to: 38 };
    expect(seenSentences(resultWith(floor, SMALL), SAYS, decimal)).toContain('even at 17 ms');
  });

  it('says of the floor that it may lie higher only where it may', () => {
    const wide: Threshold = { kind: 'floor', at: 16.7, to: 38 };
    const exact: Threshold = { kind: 'floor', at: 0.005, to: 0.0052 };
    const sentences = seenSentences(resultWith(wide, exact), SAYS, decimal);
    expect(sentences).toContain('perhaps only from 38 on.');
    expect(sentences).toContain('0.5 % of the distance between the eyes.');
    expect(thresholdCell('size', exact, SAYS, decimal)).toBe('at most 0.5 %');
  });

  it('says once where nothing can be told', () => {
    expect(seenSentences(resultWith(NONE, NONE), SAYS, decimal)).toBe(SAYS.result.bothNone);
    expect(seenSentences(resultWith(FOUND, NONE), SAYS, decimal)).toContain(SAYS.result.sizeNone);
  });

  it('compares with the first look, and may find no clear change', () => {
    const unclear: Change = { kind: 'unclear', factor: 0.8, from: 0.4, to: 1.6 };
    const finer: Change = { kind: 'finer', factor: 0.5, from: 0.3, to: 0.9 };
    const both = resultWith(FOUND, SMALL, { length: unclear, size: unclear });
    expect(changeSentences(both, SAYS, decimal)).toBe(SAYS.result.bothUnclear);
    const one = resultWith(FOUND, SMALL, { length: finer, size: unclear });
    expect(changeSentences(one, SAYS, decimal)).toBe(
      'You now see briefer ones: about 50 % of the length is enough that it took in the first look (between 30 and 90). ' +
        'How small it may be has not clearly changed since the first look.',
    );
  });

  it('stands in a table in the same numbers', () => {
    expect(thresholdCell('length', FOUND, SAYS, decimal)).toBe('131 (80 to 212) ms');
    expect(thresholdCell('size', NONE, SAYS, decimal)).toBe('cannot be told');
  });
});
