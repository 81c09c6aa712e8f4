import type { Language } from '../../../../src/contracts/language.ts';
import { forbiddenIn } from './wording-lexicon.ts';

/** Each text that breaks a rule of the page's wording, with the rules it breaks; none where all is well. */
export function offendingTexts(texts: readonly string[], language: Language): readonly string[] {
  return texts.flatMap((text) => {
    const faults = [
      ...forbiddenIn(text, language).map((word) => `says "${word}"`),
      ...(text.includes('!') ? ['exclaims'] : []),
      ...(text.includes('undefined') ? ['names nothing'] : []),
      ...(text.trim() === text ? [] : ['has space around it']),
      ...(text === '' ? ['is empty'] : []),
    ];
    return faults.length > 0 ? [`${text}: ${faults.join(', ')}`] : [];
  });
}
