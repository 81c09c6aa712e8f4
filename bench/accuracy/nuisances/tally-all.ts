import type { ProgressLine } from '../../../src/cli/terminal/progress-line.ts';
import { momentsIn } from '../../../models/evaluation/run-trace.ts';
import type { NetworkWeights } from '../../../models/training/network.ts';
import type { Background } from './backgrounds.ts';
import { NUISANCE_NAMES } from './kinds.ts';
import { pooled, Stage, type TalliesByKind } from './tally.ts';

/** Footage in which less than this share of time is judged has nuisances enough of its own. */
const QUIET_SHARE = 0.8;

/** What every kind of nuisance does, over all backgrounds and on each. */
export interface NuisanceTallies {
  readonly all: TalliesByKind;
  readonly byBackground: readonly (readonly [name: string, tallies: TalliesByKind])[];
  /** Names of the backgrounds that were left out, because the people in them do enough of their own. */
  readonly leftOut: readonly string[];
}

/** Lays every kind of nuisance over every background that is quiet enough, one plan a seed. */
export function tallyAll(
  weights: NetworkWeights,
  backgrounds: readonly Background[],
  seeds: readonly number[],
  progress: ProgressLine,
): NuisanceTallies {
  const leftOut: string[] = [];
  const byBackground: NuisanceTallies['byBackground'][number][] = [];
  for (const { name, trace } of backgrounds) {
    progress.show(`Untouched: ${name}`);
    const untouched = momentsIn(weights, trace);
    if (untouched.scoredMs < QUIET_SHARE * untouched.durationMs) {
      leftOut.push(name);
      continue;
    }
    const stages = seeds.map((seed) => new Stage(weights, trace, seed, untouched));
    const tallies = NUISANCE_NAMES.map((kind) => {
      progress.show(`${name}: ${kind}`);
      return [kind, pooled(stages.map((stage) => stage.tally(kind)))] as const;
    });
    byBackground.push([name, tallies]);
  }
  const all = NUISANCE_NAMES.map(
    (kind, k) => [kind, pooled(byBackground.map(([, tallies]) => tallies[k]![1]))] as const,
  );
  return { all, byBackground, leftOut };
}
