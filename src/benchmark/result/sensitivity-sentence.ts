import type { Language } from '../../contracts/language.ts';
import type { SensitivityFacts } from './sensitivity-facts.ts';

/** What can be judged, in one sentence, to be reviewed as data. The page says it, and so do the exports. */
interface Sentences {
  readonly nothing: (rate: string) => string;
  readonly bothLimits: (rate: string, ms: string, size: string) => string;
  readonly noShortest: (rate: string, ms: string, size: string) => string;
  readonly noSmallest: (rate: string, ms: string, size: string) => string;
  readonly noLimits: (rate: string, ms: string, size: string) => string;
}

const SENTENCES: Readonly<Record<Language, Sentences>> = {
  en: {
    nothing: (rate) => `At ${rate} frames a second, brief movements cannot be judged here.`,
    bothLimits: (rate, ms, size) =>
      `At ${rate} frames a second, movements under ${ms} ms, or smaller than ${size} % of the distance between the eyes, cannot be judged here.`,
    noShortest: (rate, ms, size) =>
      `At ${rate} frames a second, movements as short as ${ms} ms, the shortest that were tried, can be judged here; those smaller than ${size} % of the distance between the eyes cannot.`,
    noSmallest: (rate, ms, size) =>
      `At ${rate} frames a second, movements as small as ${size} % of the distance between the eyes, the smallest that were tried, can be judged here; those under ${ms} ms cannot.`,
    noLimits: (rate, ms, size) =>
      `At ${rate} frames a second, even the shortest and the smallest movements that were tried can be judged here: ${ms} ms, and ${size} % of the distance between the eyes.`,
  },
  de: {
    nothing: (rate) => `Bei ${rate} Bildern pro Sekunde lassen sich kurze Bewegungen hier nicht beurteilen.`,
    bothLimits: (rate, ms, size) =>
      `Bei ${rate} Bildern pro Sekunde lassen sich hier Bewegungen unter ${ms} ms, oder kleiner als ${size} % des Augenabstands, nicht beurteilen.`,
    noShortest: (rate, ms, size) =>
      `Bei ${rate} Bildern pro Sekunde lassen sich hier auch die kürzesten erprobten Bewegungen von ${ms} ms beurteilen, solche unter ${size} % des Augenabstands aber nicht.`,
    noSmallest: (rate, ms, size) =>
      `Bei ${rate} Bildern pro Sekunde lassen sich hier auch die kleinsten erprobten Bewegungen von ${size} % des Augenabstands beurteilen, solche unter ${ms} ms aber nicht.`,
    noLimits: (rate, ms, size) =>
      `Bei ${rate} Bildern pro Sekunde lassen sich hier selbst die kürzesten und die kleinsten erprobten Bewegungen beurteilen: ${ms} ms und ${size} % des Augenabstands.`,
  },
};

const PERCENT = 100;

/** @param decimal writes a number with so many places, as the language does */
export function sensitivitySentence(
  { framesPerSecond, seen }: SensitivityFacts,
  language: Language,
  decimal: (value: number, places: number) => string,
): string {
  const sentences = SENTENCES[language];
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
