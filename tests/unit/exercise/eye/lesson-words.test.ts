import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../src/contracts/language.ts';
import { EYE_LESSONS } from '../../../../src/exercise/eye/words/words.ts';
import { offendingTexts } from '../../wording/kit/offending-texts.ts';

describe.each(LANGUAGES)('what there is to take along from training the eye, in %s', (language) => {
  const texts = Object.values(EYE_LESSONS[language]);

  it('keeps to the wording, and every sentence ends', () => {
    expect(offendingTexts(texts, language)).toEqual([]);
    expect(texts.filter((text) => !text.endsWith('.'))).toEqual([]);
  });
});
