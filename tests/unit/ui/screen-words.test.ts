import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/contracts/language.ts';
import { BENCHMARK_WORDS } from '../../../src/ui/screens/benchmark/words.ts';
import { KEPT_WORDS } from '../../../src/ui/screens/kept/words.ts';
import { PREPARE_WORDS } from '../../../src/ui/screens/prepare/words.ts';
import { REVIEW_WORDS } from '../../../src/ui/screens/review/words.ts';
import { SELF_TEST_WORDS } from '../../../src/ui/screens/self-test/words.ts';
import { SETTINGS_WORDS } from '../../../src/ui/screens/settings/words.ts';
import { WORKSHOP_WORDS } from '../../../src/ui/screens/workshop/words.ts';
import { textsIn } from '../wording/texts-in.ts';
import { forbiddenIn } from '../wording/wording-lexicon.ts';

const SCREENS = {
  benchmark: BENCHMARK_WORDS,
  kept: KEPT_WORDS,
  prepare: PREPARE_WORDS,
  review: REVIEW_WORDS,
  'self-test': SELF_TEST_WORDS,
  settings: SETTINGS_WORDS,
  workshop: WORKSHOP_WORDS,
};

describe.each(LANGUAGES)('the screens in %s', (language) => {
  describe.each(Object.entries(SCREENS))('%s', (_, words) => {
    it.each(textsIn(words[language]).map((text) => [text]))('%s', (text) => {
      expect(forbiddenIn(text, language)).toEqual([]);
      expect(text).not.toMatch(/!|undefined/);
      expect(text.trim()).toBe(text);
      expect(text).not.toBe('');
    });
  });
});
