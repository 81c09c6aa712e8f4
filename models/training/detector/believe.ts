import { Random } from '../../../src/core/random.ts';
import { beliefIn, type BeliefWeights } from '../../../src/spotting/evidence/belief.ts';
import type { Watched } from './examples.ts';
import type { Label } from './labels.ts';
import { trainBelief } from './train-belief.ts';

/** In each hard round, what would come on untouched film at more than this rate weighs this much more. */
const HARD_PER_MINUTE = 0.5;
const HARDER = 2;

export interface Example extends Watched {
  /** Of each candidate. */
  readonly labels: readonly Label[];
}

export interface BeliefOptions {
  readonly seed: number;
  /** Rounds in which what was wrongly believed in gets more weight. */
  readonly hardRounds: number;
  readonly steps: number;
}

/** A candidate as the training takes it. */
interface Item {
  readonly example: Example;
  readonly row: Float32Array;
  readonly isMovement: boolean;
  weight: number;
}

/** Trains a belief on examples; the same examples and options give the same one. */
export function beliefFrom(
  examples: readonly Example[],
  { seed, hardRounds, steps }: BeliefOptions,
): BeliefWeights {
  const items = itemsOf(examples);
  let belief = fit(items, seed, steps);
  for (let round = 0; round < hardRounds; round++) {
    for (const item of hardest(items, belief)) item.weight *= HARDER;
    belief = fit(items, seed, steps);
  }
  return belief;
}

/** Nothing was laid over it. */
export function isUntouched({ sequence }: Watched): boolean {
  return sequence.movements.length === 0;
}

function fit(items: readonly Item[], seed: number, steps: number): BeliefWeights {
  const data = {
    rows: items.map(({ row }) => row),
    isMovement: items.map(({ isMovement }) => isMovement),
    weights: items.map(({ weight }) => weight),
  };
  return trainBelief(new Random(seed), data, steps);
}

/** Everything of which is known what it is; a person with four times as many candidates counts twice as much. */
function itemsOf(examples: readonly Example[]): Item[] {
  const counts = new Map<string, number>();
  for (const { sequence, candidates } of examples)
    counts.set(sequence.person, (counts.get(sequence.person) ?? 0) + candidates.length);
  return examples.flatMap((example) =>
    example.candidates.flatMap(({ evidence }, index) => {
      const { isMovement, weight } = example.labels[index]!;
      const share = 1 / Math.sqrt(counts.get(example.sequence.person)!);
      return weight > 0 ? [{ example, row: evidence, isMovement, weight: weight * share }] : [];
    }),
  );
}

/** What is believed in most on untouched film, though nobody moved that we know of. */
function hardest(items: readonly Item[], belief: BeliefWeights): readonly Item[] {
  const untouched = items.filter(({ example }) => isUntouched(example));
  const minutes = [...new Set(untouched.map(({ example }) => example))].reduce(
    (sum, one) => sum + one.minutes,
    0,
  );
  return untouched
    .map((item) => ({ item, height: beliefIn(belief, item.row) }))
    .sort((a, b) => b.height - a.height)
    .slice(0, Math.ceil(HARD_PER_MINUTE * minutes))
    .map(({ item }) => item);
}
