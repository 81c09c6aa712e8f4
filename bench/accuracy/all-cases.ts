import type { PlantingSession } from '../planting/plant.ts';
import { casesOf, lentExpressions, trialsOf, type Case } from './cases.ts';
import type { Footage } from './footage.ts';

/** All clips of the bench, those of a footage together. */
export async function allCases(
  session: PlantingSession,
  present: readonly Footage[],
): Promise<readonly Case[]> {
  const lent = await lentExpressions(session, present);
  const cases: Case[] = [];
  for (const [index, clip] of present.entries())
    cases.push(...casesOf(clip, await trialsOf(session, clip, index, lent)));
  return cases;
}
