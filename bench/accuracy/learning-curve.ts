import { Random } from '../../src/core/random.ts';
import { markdownTable, withInterval } from '../kit/markdown.ts';
import { GROUPS, byGroup, type ByGroup } from './scoring/by-condition.ts';
import type { Watched } from './app.ts';
import type { Case } from './cases.ts';
import { detectorWithout } from './left-out.ts';
import { appOutcome } from './measure.ts';
import type { ClipOutcome } from './scoring/outcome.ts';
import { DEFAULT_RATE_PER_MINUTE } from '../../src/contracts/rate.ts';
import { summarise, type Summary } from './scoring/summary.ts';
import { rateText, shareText } from './scoring/texts.ts';

/** How many people a detector is trained on. */
const SIZES: readonly number[] = [2, 5, 10];
const SEED = 1;

/** What is reached with training on so many people, each of all people left out in turn. */
export interface CurvePoint {
  readonly people: number;
  readonly byGroup: ByGroup<Summary>;
}

/**
 * Some of the others to be trained on, in growing sets: those of a smaller set are in the larger ones. Other people
 * for each who is left out, so that no two lucky ones decide the curve.
 * @internal
 */
export function trainingSets(person: string, everybody: readonly string[]): readonly (readonly string[])[] {
  const random = new Random(SEED + everybody.indexOf(person));
  const left = everybody.filter((other) => other !== person);
  const drawn: string[] = [];
  while (left.length > 0) drawn.push(...left.splice(random.below(left.length), 1));
  const sizes = [...SIZES.filter((size) => size < drawn.length), drawn.length];
  return sizes.map((size) => drawn.slice(0, size));
}

/**
 * The curve of what is found by the number of people in training.
 * @param cases of everybody; shams are left aside
 * @param watch what was measured in a clip, and what the classifier says of it
 */
export async function learningCurve(
  cases: readonly Case[],
  watch: (one: Case) => Promise<Omit<Watched, 'detector'>>,
): Promise<readonly CurvePoint[]> {
  const everybody = [...new Set(cases.map(({ footage }) => footage.person))];
  const outcomes = new Map<number, ClipOutcome[]>();
  for (const one of cases.filter(({ treatment }) => treatment !== 'sham')) {
    const { person } = one.footage;
    const measured = await watch(one);
    for (const set of trainingSets(person, everybody)) {
      const detector = await detectorWithout(person, set);
      const outcome = appOutcome(one, { ...measured, detector }, DEFAULT_RATE_PER_MINUTE);
      outcomes.set(set.length, [...(outcomes.get(set.length) ?? []), outcome]);
    }
  }
  return [...outcomes].map(([people, own]) => ({ people, byGroup: byGroup(own, summarise) }));
}

export function curveTable(points: readonly CurvePoint[]): string {
  return markdownTable([
    [
      'people in training',
      ...GROUPS.map((group) => `found: ${group}`),
      'F1 near: all',
      ...GROUPS.map((group) => `untouched a minute: ${group}`),
    ],
    ...points.map(({ people, byGroup: own }) => [
      `${people}`,
      ...GROUPS.map((group) => shareText(own[group].all.found)),
      withInterval(own.all.all.nearF1, 2),
      ...GROUPS.map((group) => rateText(own[group].untouched)),
    ]),
  ]);
}
