import type { PlantingSession } from '../planting/plant.ts';
import type { CameraEffects, PlantingOrder, Treatment } from '../planting/planting-contract.ts';
import { designOwnTrial, designTrial, orderFor, type Trial } from '../planting/trial.ts';
import { FAMILIES } from '../planting/families.ts';
import type { Footage } from './footage.ts';

/** From hardly visible to plain, IOD; brief movements are mostly between 1 and 3 % (src/spotting/NOTES.md, 2). */
const AMPLITUDES_IOD: readonly number[] = [0.008, 0.012, 0.02, 0.03, 0.045];
/** Own expressions are placed by a seed that the drawn families do not use by default. */
const OWN_SEED = 3;
/** Movements that last, in every planted clip. */
const LASTING = 2;

/** One clip to be measured. */
export interface Case {
  readonly footage: Footage;
  readonly trial: Trial;
  readonly treatment: Treatment;
  readonly effects?: CameraEffects;
}

/** The plans of a clip: one for each seed, the warp families by turns. */
export async function trialsOf(
  session: PlantingSession,
  footage: Footage,
  index: number,
  seeds: readonly number[],
): Promise<readonly Trial[]> {
  const { trace } = await session.anchors(footage.path);
  return seeds.map((seed) =>
    designTrial(footage, trace, index, {
      families: FAMILIES,
      seed,
      amplitudes: AMPLITUDES_IOD,
      lasting: LASTING,
    }),
  );
}

/** A plan whose movements are the person's own expressions, small and fast; null where the clip shows none. */
export async function ownTrialOf(
  session: PlantingSession,
  footage: Footage,
  index: number,
): Promise<Trial | null> {
  const { trace } = await session.anchors(footage.path);
  return designOwnTrial(footage, trace, index, {
    families: FAMILIES,
    seed: OWN_SEED,
    amplitudes: AMPLITUDES_IOD,
    lasting: LASTING,
  });
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
