import { describe, expect, it } from 'vitest';
import { parseExerciseArgs } from '../../../../../bench/speed/exercise/exercise-options.ts';

describe('the arguments of bench:exercise', () => {
  it('ask for a whole run, which is written, unless told how many trials', () => {
    expect(parseExerciseArgs([])).toMatchObject({ isWhole: true });
    expect(parseExerciseArgs(['--trials', '9'])).toEqual({ trials: 9, isWhole: false });
    expect(parseExerciseArgs(['--help'])).toBe('help');
  });

  it.each(['0', '-1', '2.5', 'many'])('ask for nothing sensible with %s trials', (trials) => {
    expect(() => parseExerciseArgs([`--trials=${trials}`])).toThrow(/--trials takes a whole number/);
  });
});
