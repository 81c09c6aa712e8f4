import { join } from 'node:path';
import { quietFace } from './quiet-face.ts';
import { NUISANCE_NAMES, type NuisanceKind } from './kinds.ts';
import { Stage, type Tally } from './tally.ts';
import { momentsIn } from '../../../models/evaluation/run-trace.ts';
import type { NetworkWeights } from '../../../models/training/network.ts';

/** Where the limits lie; `npm run bench:nuisances -- --limits` renews them. */
export const LIMITS_FILE = join(import.meta.dirname, 'limits.json');

/** A small fixed set: one generated face, twelve nuisances of each kind. */
const STAGE_MS = 88_000;
const STAGE_SEED = 11;
const PLAN_SEED = 5;
/** Movements that may be missed beyond those that were, of those planted. */
const MISSED_MARGIN = 0.1;
/** Unjudged time that may be added, share of the time at the nuisances. */
const UNSCORED_MARGIN = 0.1;

/** What a kind of nuisance may cost on the fixed set. */
interface NuisanceLimit {
  readonly occurrences: number;
  readonly mostFalse: number;
  readonly leastFound: number;
  readonly mostUnscoredShare: number;
}

export interface NuisanceLimits {
  /** The model on which they were measured. */
  readonly modelVersion: string;
  readonly limits: Readonly<Record<NuisanceKind, NuisanceLimit>>;
}

/** The fixed set, with its movements found once. */
export function fixedStage(weights: NetworkWeights): Stage {
  const trace = quietFace(STAGE_MS, STAGE_SEED);
  return new Stage(weights, trace, PLAN_SEED, momentsIn(weights, trace));
}

export function unscoredShare({ unscoredMs, minutes }: Tally): number {
  return unscoredMs / (60_000 * minutes);
}

/** What was measured and a margin: for false moments the standard deviation of such a count, at least one. */
function limitFrom(tally: Tally): NuisanceLimit {
  const { occurrences, falseMoments, beside } = tally;
  const missable = Math.max(1, Math.ceil(MISSED_MARGIN * beside.planted));
  return {
    occurrences,
    mostFalse: falseMoments + Math.max(1, Math.ceil(Math.sqrt(falseMoments))),
    leastFound: Math.max(0, beside.found - missable),
    mostUnscoredShare: Math.min(1, Math.ceil(100 * (unscoredShare(tally) + UNSCORED_MARGIN)) / 100),
  };
}

export function measuredLimits(weights: NetworkWeights, modelVersion: string): NuisanceLimits {
  const stage = fixedStage(weights);
  const entries = NUISANCE_NAMES.map((kind) => [kind, limitFrom(stage.tally(kind))] as const);
  return { modelVersion, limits: Object.fromEntries(entries) as Record<NuisanceKind, NuisanceLimit> };
}
