import { beliefIn, type BeliefWeights } from '../../../src/spotting/evidence/belief.ts';
import type { StoredDetector } from '../../../src/spotting/evidence/detector-model.ts';
import { templatesFrom } from './as-stored.ts';
import { beliefFrom, isUntouched, type BeliefOptions, type Example } from './believe.ts';
import { watch, type Drawing } from './examples.ts';
import { labelsOf } from './labels.ts';
import type { Person } from './person.ts';
import { templatesOf } from './templates.ts';
import { BELIEF_STEPS } from './train-belief.ts';
import { worthOf, type KnownBelief } from './worth.ts';

/** How a detector is trained, where not as usual. */
export interface TrainingOptions extends Omit<Drawing, 'seed'> {
  readonly hardRounds: number;
  readonly steps: number;
  /** Groups of people that are left out in turn to see what a belief is worth; of fewer than 2 that stays unknown. */
  readonly folds: number;
  /** Told what goes on, how far it is, and of how much. */
  readonly onProgress: (what: string, done: number, of: number) => void;
}

const USUAL: TrainingOptions = {
  overlays: 2,
  leastMs: 40_000,
  hardRounds: 0,
  steps: BELIEF_STEPS,
  folds: 4,
  onProgress: () => undefined,
};
/** How often people show brief movements of their own accord, about: planted ones count as if they were as rare. */
const NATURAL_PER_MINUTE = 2;
/** Beliefs below are never told, and the curve need not fit them. */
const LEAST_BELIEF = -1.5;

/** Trains a detector on people; the same people, seed and options give the same one. */
export async function trainDetector(
  people: readonly Person[],
  seed: number,
  given: Partial<TrainingOptions> = {},
): Promise<StoredDetector> {
  const options = { ...USUAL, ...given };
  const templates = templatesOf(people.flatMap(({ responses }) => responses));
  const examples = await examplesOf(people, templates, seed, options);
  const belief = beliefFrom(examples, { ...options, seed });
  return { templates, belief, worth: worthOf(await leftOutBeliefs(examples, { ...options, seed })) };
}

/** Watches people through templates. */
async function examplesOf(
  people: readonly Person[],
  templates: StoredDetector['templates'],
  seed: number,
  { overlays, leastMs, onProgress }: Pick<TrainingOptions, 'overlays' | 'leastMs' | 'onProgress'>,
): Promise<readonly Example[]> {
  const examples: Example[] = [];
  for (const [index, person] of people.entries()) {
    for (const watched of watch(person, templatesFrom(templates), { seed, overlays, leastMs }))
      examples.push({ ...watched, labels: labelsOf(watched) });
    onProgress('watching people', index + 1, people.length);
    await turn();
  }
  return examples;
}

/** Lets a terminal have its turn. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Beliefs of networks in people whom they were not trained on, with movements as rare as in nature. */
async function leftOutBeliefs(
  examples: readonly Example[],
  options: TrainingOptions & BeliefOptions,
): Promise<readonly KnownBelief[]> {
  const names = [...new Set(examples.map(({ sequence }) => sequence.person))];
  const folds = Math.min(options.folds, names.length);
  const rare = rarity(examples);
  const known: KnownBelief[] = [];
  for (let fold = 0; fold < folds && folds > 1; fold++) {
    const isOut = ({ sequence }: Example): boolean => names.indexOf(sequence.person) % folds === fold;
    const belief = beliefFrom(
      examples.filter((one) => !isOut(one)),
      options,
    );
    for (const example of examples.filter(isOut)) known.push(...knownIn(example, belief, rare));
    options.onProgress('leaving people out', fold + 1, folds);
    await turn();
  }
  return known;
}

/** What one planted movement weighs so that all together are as rare as in nature. */
function rarity(examples: readonly Example[]): number {
  const minutes = examples.filter(isUntouched).reduce((sum, one) => sum + one.minutes, 0);
  const planted = examples.flatMap(({ sequence }) => sequence.movements).filter(({ lasting }) => !lasting);
  return (NATURAL_PER_MINUTE * minutes) / Math.max(1, planted.length);
}

function knownIn(example: Example, belief: BeliefWeights, rare: number): KnownBelief[] {
  const untouched = isUntouched(example);
  return example.candidates.flatMap(({ evidence }, index) => {
    const { isMovement } = example.labels[index]!;
    const height = beliefIn(belief, evidence);
    if (height < LEAST_BELIEF || !(untouched || isMovement)) return [];
    return [{ belief: height, isMovement, weight: isMovement ? rare : 1 }];
  });
}
