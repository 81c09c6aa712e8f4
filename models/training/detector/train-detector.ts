import { beliefIn, type BeliefWeights } from '../../../src/spotting/evidence/belief.ts';
import type { StoredDetector } from '../../../src/spotting/evidence/detector-model.ts';
import { templatesFrom } from './as-stored.ts';
import { beliefFrom, isUntouched, type BeliefOptions, type Example } from './believe.ts';
import { watch, type Drawing } from './examples.ts';
import { labelsOf } from './labels.ts';
import { NATURAL_PER_MINUTE } from './natural-rate.ts';
import type { Person } from './person.ts';
import { meanOf, noiseOf, type SharedNoise } from './shared-noise.ts';
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
  overlays: 3,
  leastMs: 40_000,
  hardRounds: 0,
  steps: BELIEF_STEPS,
  folds: 4,
  onProgress: () => undefined,
};
/** Beliefs below are never told, and the curve need not fit them. */
const LEAST_BELIEF = -1.5;

/** Trains a detector on people; the same people, seed and options give the same one. */
export async function trainDetector(
  people: readonly Person[],
  seed: number,
  given: Partial<TrainingOptions> = {},
): Promise<StoredDetector> {
  const options = { ...USUAL, ...given, seed };
  const templates = templatesOf(people.flatMap(({ responses }) => responses));
  const noises = await noisesOf(people, templates, options);
  const examples = await examplesOf(people, templates, noises, options);
  const belief = beliefFrom(examples, options);
  const worth = worthOf(await leftOutBeliefs(examples, options));
  return { templates, people: meanOf([...noises.values()]), belief, worth };
}

type Templates = StoredDetector['templates'];
type Options = TrainingOptions & BeliefOptions;

async function noisesOf(
  people: readonly Person[],
  templates: Templates,
  { leastMs, onProgress }: Options,
): Promise<ReadonlyMap<Person, SharedNoise>> {
  const noises = new Map<Person, SharedNoise>();
  for (const person of people) {
    noises.set(person, noiseOf(person, templatesFrom(templates), leastMs));
    onProgress('learning how people move', noises.size, people.length);
    await turn();
  }
  return noises;
}

/** Watches people through filters that know how the others move. */
async function examplesOf(
  people: readonly Person[],
  stored: Templates,
  noises: ReadonlyMap<Person, SharedNoise>,
  options: Options,
): Promise<readonly Example[]> {
  const templates = templatesFrom(stored);
  const examples: Example[] = [];
  for (const [index, person] of people.entries()) {
    const others = people.filter((other) => other !== person).map((other) => noises.get(other)!);
    for (const watched of watch(person, { templates, people: meanOf(others) }, options))
      examples.push({ ...watched, labels: labelsOf(watched) });
    options.onProgress('watching people', index + 1, people.length);
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
  options: Options,
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
