import { describe, expect, it } from 'vitest';
import { localeFor } from '../../../../../src/ui/screens/kept/locale.ts';
import { KEPT_WORDS } from '../../../../../src/ui/screens/kept/words/words.ts';
import { forbiddenIn } from '../../../wording/kit/wording-lexicon.ts';

/** Every text in a tree of words; functions are asked for none, one and several. */
function textsIn(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return [0, 1, 2].map(words as (n: number) => string);
  return Object.values(words as object).flatMap(textsIn);
}

describe.each(['en', 'de'] as const)('the words of the kept sessions in %s', (language) => {
  it('are sentence case, calm and free of what a face may mean', () => {
    for (const text of textsIn(KEPT_WORDS[language])) {
      expect(text).not.toMatch(/!|\s\s|^\s|\s$/);
      expect(forbiddenIn(text)).toEqual([]);
    }
  });

  it('count as people do', () => {
    const { count, moments, bringIn } = KEPT_WORDS[language];
    for (const say of [count, moments, bringIn.done]) expect(say(1)).not.toBe(say(2).replace('2', '1'));
    expect(count(0)).not.toMatch(/0/);
  });
});

describe('the locale of dates', () => {
  it("is the person's own region, where it speaks the page's language", () => {
    expect(localeFor('en', ['de-DE', 'en-GB', 'en-US'])).toBe('en-GB');
    expect(localeFor('de', ['en-GB'])).toBe('de');
    expect(localeFor('en', ['eno-XX'])).toBe('en');
  });
});
