import type { Language } from '../../contracts/language.ts';
import { CATALOGUE, type ScenarioId } from './catalogue.ts';
import { ENGLISH } from './english.ts';
import { GERMAN } from './german.ts';
import type { Scenario, Script } from './scenario.ts';

export type { Scenario } from './scenario.ts';

function worded(scripts: Readonly<Record<ScenarioId, Script>>): readonly Scenario[] {
  return CATALOGUE.map((entry) => ({ ...entry, ...scripts[entry.id] }));
}

/** Conversations that are ready to practise: ordinary life, no state of mind, no verdict. */
export const SCENARIOS: Readonly<Record<Language, readonly Scenario[]>> = {
  en: worded(ENGLISH),
  de: worded(GERMAN),
};
