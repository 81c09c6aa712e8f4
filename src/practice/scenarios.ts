import type { Language } from '../contracts/language.ts';
import { CATALOGUE, type ScenarioId } from './scenarios/catalogue.ts';
import { ENGLISH } from './scenarios/english.ts';
import { GERMAN } from './scenarios/german.ts';
import type { Scenario, Script } from './scenarios/scenario.ts';

export type { Scenario } from './scenarios/scenario.ts';

function worded(scripts: Readonly<Record<ScenarioId, Script>>): readonly Scenario[] {
  return CATALOGUE.map((entry) => ({ ...entry, ...scripts[entry.id] }));
}

/** Conversations that are ready to practise: ordinary life, no state of mind, no verdict. */
export const SCENARIOS: Readonly<Record<Language, readonly Scenario[]>> = {
  en: worded(ENGLISH),
  de: worded(GERMAN),
};
