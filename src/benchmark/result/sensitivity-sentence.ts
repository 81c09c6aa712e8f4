import type { Language } from '../../contracts/language.ts';
import type { SensitivityFacts } from './sensitivity-facts.ts';
import { SENSITIVITY_WORDS } from './words/words.ts';

const PERCENT = 100;

/** @param decimal writes a number with so many places, as the language does */
export function sensitivitySentence(
  { framesPerSecond, seen }: SensitivityFacts,
  language: Language,
  decimal: (value: number, places: number) => string,
): string {
  const sentences = SENSITIVITY_WORDS[language];
  const rate = decimal(framesPerSecond, 0);
  if (!seen) return sentences.nothing(rate);
  const { isShortestTried, isSmallestTried, shortestMs, smallestAmplitude } = seen;
  const ms = decimal(shortestMs, 0);
  const size = decimal(PERCENT * smallestAmplitude, 1);
  if (isShortestTried && isSmallestTried) return sentences.noLimits(rate, ms, size);
  if (isShortestTried) return sentences.noShortest(rate, ms, size);
  if (isSmallestTried) return sentences.noSmallest(rate, ms, size);
  return sentences.bothLimits(rate, ms, size);
}
