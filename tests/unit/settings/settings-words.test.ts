import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/contracts/language.ts';
import { SETTINGS_WORDS } from '../../../src/ui/screens/settings/words.ts';
import { textsIn } from '../wording/texts-in.ts';

describe.each(LANGUAGES)('the settings in %s', (language) => {
  it.each(textsIn(SETTINGS_WORDS[language]).map((text) => [text]))('%s', (text) => {
    expect(text).toMatch(/^(\p{Lu}|none|nichts|in )/u);
  });
});
