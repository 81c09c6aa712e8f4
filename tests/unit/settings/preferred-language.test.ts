import { describe, expect, it } from 'vitest';
import { preferredLanguage } from '../../../src/settings/preferred-language.ts';

describe('the language of a first visit', () => {
  it.each([
    [['de'], 'de'],
    [['de-CH', 'en'], 'de'],
    [['DE-at'], 'de'],
    [['en-GB', 'de'], 'en'],
    [['fr-FR', 'de-DE', 'en'], 'de'],
    [['fr-FR', 'it'], 'en'],
    [['den', 'dev'], 'en'],
    [[''], 'en'],
    [[], 'en'],
  ] as const)('is, for %j, %s', (tags, language) => {
    expect(preferredLanguage(tags)).toBe(language);
  });
});
