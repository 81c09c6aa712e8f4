import type { Language } from '../../contracts/language.ts';
import { CATALOGUE } from './catalogue.ts';
import type { Scenario } from './scenario.ts';
import type { ScenarioWords } from './words/words-type.ts';
import { SCENARIO_WORDS } from './words/words.ts';

export type { Scenario } from './scenario.ts';

function worded(words: ScenarioWords): readonly Scenario[] {
  return CATALOGUE.map((entry) => ({ ...entry, ...words[entry.id] }));
}

/** Conversations that are ready to practise: ordinary life, no state of mind, no verdict. */
export const SCENARIOS: Readonly<Record<Language, readonly Scenario[]>> = {
  en: worded(SCENARIO_WORDS.en),
  de: worded(SCENARIO_WORDS.de),
};
