import type { PlantingSession } from '../planting/plant.ts';
import type { CameraEffects, PlantingOrder, Treatment } from '../planting/planting-contract.ts';
import { expressionsIn, type Expressions } from '../planting/expression.ts';
import { designTrial, orderFor, type Trial } from '../planting/trial.ts';
import { FAMILIES } from '../planting/families.ts';
import { lendersFor, type Footage, type Lenders } from './footage.ts';

/** From hardly visible to plain, IOD; brief movements are mostly between 1 and 3 % (src/spotting/NOTES.md, 2). */
const AMPLITUDES_IOD: readonly number[] = [0.012, 0.017, 0.024, 0.034, 0.045, 0.056, 0.07];
/** Movements that last, in every planted clip. */
const LASTING = 2;

/** One clip to be measured. */
export interface Case {
  readonly footage: Footage;
  readonly trial: Trial;
  readonly treatment: Treatment;
  readonly effects?: CameraEffects;
}

/** What each group lends. */
export type LentExpressions = Readonly<Record<Lenders, Expressions>>;

export async function lentExpressions(
  session: PlantingSession,
  all: readonly Footage[],
): Promise<LentExpressions> {
  return {
    first: await expressionsOf(session, all, 'first'),
    second: await expressionsOf(session, all, 'second'),
  };
}

/** All expressions that a group lends; of two of one name the first. */
async function expressionsOf(
  session: PlantingSession,
  all: readonly Footage[],
  lenders: Lenders,
): Promise<Expressions> {
  const lent: Expressions[] = [];
  for (const { lends, path } of all)
    if (lends === lenders) lent.unshift(expressionsIn((await session.anchors(path)).trace));
  return Object.assign({}, ...lent) as Expressions;
}

/** The plans of a clip: the warp families by turns, and among them what others lend. */
export async function trialsOf(
  session: PlantingSession,
  footage: Footage,
  index: number,
  expressions: LentExpressions,
): Promise<readonly Trial[]> {
  const { trace } = await session.anchors(footage.path);
  const lent = expressions[lendersFor(footage, index)];
  return Array.from({ length: footage.plans }, (_, seed) =>
    designTrial(footage, trace, index, {
      families: FAMILIES,
      seed: seed + 1,
      amplitudes: AMPLITUDES_IOD,
      lasting: LASTING,
      lent,
    }),
  );
}

/** Planted clips of every plan; of the companions (twin, sham) one each, which no plan changes much. */
export function casesOf(
  footage: Footage,
  trials: readonly Trial[],
  companions: readonly Treatment[] = ['twin', 'sham'],
): readonly Case[] {
  const planted = trials.map((trial) => ({ footage, trial, treatment: 'planted' as const }));
  return [...planted, ...companions.map((treatment) => ({ footage, trial: trials[0]!, treatment }))];
}

export function orderOf({ trial, treatment, effects }: Case): PlantingOrder {
  const order = orderFor(trial, treatment);
  return effects === undefined ? order : { ...order, effects };
}
