import { describe, expect, it } from 'vitest';
import { SENSITIVITY_WORDS } from '../../../src/benchmark/result/words/words.ts';
import { LANGUAGES } from '../../../src/contracts/language.ts';
import { ANSWER_SCREEN_WORDS } from '../../../src/ui/screens/answer/words/words.ts';
import { BENCHMARK_WORDS } from '../../../src/ui/screens/benchmark/words/words.ts';
import { EYE_WORDS } from '../../../src/ui/screens/eye/words/words.ts';
import { KEPT_WORDS } from '../../../src/ui/screens/kept/words/words.ts';
import { PREPARE_WORDS } from '../../../src/ui/screens/prepare/words/words.ts';
import { REVIEW_WORDS } from '../../../src/ui/screens/review/words/words.ts';
import { SELF_TEST_WORDS } from '../../../src/ui/screens/self-test/words/words.ts';
import { SETTINGS_WORDS } from '../../../src/ui/screens/settings/words/words.ts';
import { WORKSHOP_WORDS } from '../../../src/ui/screens/workshop/words/words.ts';
import { textsIn } from './kit/texts-in.ts';
import { offendingTexts } from './kit/offending-texts.ts';

const SCREENS = {
  answer: ANSWER_SCREEN_WORDS,
  benchmark: BENCHMARK_WORDS,
  'the sentence of a benchmark': SENSITIVITY_WORDS,
  eye: EYE_WORDS,
  kept: KEPT_WORDS,
  prepare: PREPARE_WORDS,
  review: REVIEW_WORDS,
  'self-test': SELF_TEST_WORDS,
  settings: SETTINGS_WORDS,
  workshop: WORKSHOP_WORDS,
};

describe.each(LANGUAGES)('the screens in %s', (language) => {
  it.each(Object.entries(SCREENS))('keep to the wording: %s', (_, words) => {
    expect(offendingTexts(textsIn(words[language]), language)).toEqual([]);
  });
});

describe('the settings', () => {
  it.each(LANGUAGES)('begin every text with a capital letter in %s', (language) => {
    const texts = textsIn(SETTINGS_WORDS[language]);
    expect(texts.filter((text) => !/^(\p{Lu}|none|nichts|in )/u.test(text))).toEqual([]);
  });
});
