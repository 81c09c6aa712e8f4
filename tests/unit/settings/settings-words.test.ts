import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/contracts/language.ts';
import { SETTINGS_WORDS } from '../../../src/ui/screens/settings/words.ts';
import { forbiddenIn } from '../wording-lexicon.ts';

/** Every text in a tree of words; functions are asked for a sample. */
function textsIn(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return textsIn((words as (sample: string) => unknown)('1'));
  return Object.values(words as object).flatMap(textsIn);
}

describe.each(LANGUAGES)('the settings in %s', (language) => {
  it.each(textsIn(SETTINGS_WORDS[language]).map((text) => [text]))('%s', (text) => {
    // The list is English; to it, "ließ" holds an English word.
    expect(language === 'en' ? forbiddenIn(text) : []).toEqual([]);
    expect(text).not.toMatch(/!|undefined/);
    expect(text.trim()).toBe(text);
    expect(text).toMatch(/^(\p{Lu}|none|nichts|in )/u);
  });
});
