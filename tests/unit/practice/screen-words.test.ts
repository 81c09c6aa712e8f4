import { describe, expect, it } from 'vitest';
import { SELF_TEST_WORDS } from '../../../src/ui/screens/self-test/words.ts';
import { WORKSHOP_WORDS } from '../../../src/ui/screens/workshop/words.ts';
import { forbiddenIn } from '../wording-lexicon.ts';

/** Every text in a tree of words; functions are asked for a sample. */
function textsIn(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return textsIn((words as (...parts: string[]) => unknown)('1', '2'));
  if (typeof words === 'object' && words !== null) return Object.values(words).flatMap(textsIn);
  return [];
}

/** The same of the second language, in stems; the sentence that may name what this is not is taken out first. */
const FORBIDDEN_STEMS = /emotion|gefühl|stimmung|stress|absicht|schuld|lüg|ehrlich|nervös|ängst|ärger/i;
const FORBIDDEN = {
  en: forbiddenIn,
  de: (text: string) => FORBIDDEN_STEMS.exec(text.replace('kein Lügendetektor', '')) ?? [],
};

describe.each(['en', 'de'] as const)('self-test and workshop in %s', (language) => {
  const texts = textsIn([SELF_TEST_WORDS[language], WORKSHOP_WORDS[language]]);

  it.each(texts.map((text) => [text]))('%s', (text) => {
    expect(text.trim()).not.toBe('');
    expect(text).not.toMatch(/!/);
    expect(FORBIDDEN[language](text)).toEqual([]);
  });
});
