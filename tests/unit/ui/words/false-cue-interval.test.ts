import { describe, expect, it } from 'vitest';
import { falseCueInterval } from '../../../../src/ui/words/false-cue-interval.ts';
import { WORDS } from '../../../../src/ui/words/words.ts';

describe('the time in which about one false cue comes', () => {
  it.each([
    [5, '12 seconds'],
    [2, '30 seconds'],
    [1, '60 seconds'],
    [0.66, '1.5 minutes'],
    [0.5, '2 minutes'],
    [0.42, '2.4 minutes'],
    [0.1, '10 minutes'],
  ])('is, at %d a minute, %s', (rate, interval) => {
    expect(falseCueInterval(rate, WORDS.en)).toBe(interval);
  });

  it('is told as the language does', () => {
    expect(falseCueInterval(0.42, WORDS.de)).toBe('2,4 Minuten');
    expect(falseCueInterval(2, WORDS.de)).toBe('30 Sekunden');
  });
});
