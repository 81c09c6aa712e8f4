import { beliefIn } from '../../../src/spotting/evidence/belief.ts';
import type { StoredDetector, UntouchedBeliefs } from '../../../src/spotting/evidence/detector-model.ts';
import { templatesFrom } from './as-stored.ts';
import { beliefFrom, isUntouched, type BeliefOptions, type Example } from './believe.ts';
import { watch, type Drawing } from './examples.ts';
import { watchGenerated } from './generated-film.ts';
import { labelsOf } from './labels.ts';
import { NATURAL_PER_MINUTE } from './natural-rate.ts';
import type { Person } from './person.ts';
import { meanOf, noiseOf, type SharedNoise } from './shared-noise.ts';
import { templatesOf } from './templates.ts';
import { BELIEF_STEPS } from './train-belief.ts';
import { untouchedBeliefs } from './untouched.ts';
import { worthOf, type KnownBelief } from './worth.ts';

/** How a detector is trained, where not as usual. */
export interface TrainingOptions extends Omit<Drawing, 'seed'> {
  readonly hardRounds: number;
  readonly steps: number;
  /** Groups of people that are left out in turn to see what a belief is worth; of fewer than 2 that stays unknown. */
  readonly folds: number;
  /** Generated sessions, of which it learns what no movement is. */
  readonly generated: number;
  /** Told what goes on, how far it is, and of how much. */
  readonly onProgress: (what: string, done: number, of: number) => void;
}

const USUAL: TrainingOptions = {
  overlays: 3,
  leastMs: 40_000,
  hardRounds: 0,
  steps: BELIEF_STEPS,
  folds: 4,
  generated: 40,
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
  const all = meanOf([...noises.values()]);
  const generated = watchGenerated({ templates: templatesFrom(templates), people: all }, options.generated);
  const belief = beliefFrom([...examples, ...generated], options);
  const leftOut = await leftOutBeliefs(examples, generated, options);
  return {
    templates,
    people: all,
    belief,
    worth: worthOf(knownIn(leftOut)),
    untouched: untouchedIn(leftOut),
  };
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

/** An example, and what a network that knows nothing of the person believes of its candidates. */
interface LeftOut extends Example {
  readonly beliefs: readonly number[];
}

async function leftOutBeliefs(
  examples: readonly Example[],
  generated: readonly Example[],
  options: Options,
): Promise<readonly LeftOut[]> {
  const names = [...new Set(examples.map(({ sequence }) => sequence.person))];
  const folds = Math.min(options.folds, names.length);
  const leftOut: LeftOut[] = [];
  for (let fold = 0; fold < folds && folds > 1; fold++) {
    const isOut = ({ sequence }: Example): boolean => names.indexOf(sequence.person) % folds === fold;
    const belief = beliefFrom([...examples.filter((one) => !isOut(one)), ...generated], options);
    for (const example of examples.filter(isOut))
      leftOut.push({
        ...example,
        beliefs: example.candidates.map(({ evidence }) => beliefIn(belief, evidence)),
      });
    options.onProgress('leaving people out', fold + 1, folds);
    await turn();
  }
  return leftOut;
}

/** Beliefs in movements, as rare as in nature, and in what was no movement. */
function knownIn(leftOut: readonly LeftOut[]): readonly KnownBelief[] {
  const rare = rarity(leftOut);
  return leftOut.flatMap((example) => {
    const untouched = isUntouched(example);
    return example.beliefs.flatMap((belief, index) => {
      const { isMovement } = example.labels[index]!;
      if (belief < LEAST_BELIEF || !(untouched || isMovement)) return [];
      return [{ belief, isMovement, weight: isMovement ? rare : 1 }];
    });
  });
}

/** What one planted movement weighs so that all together are as rare as in nature. */
function rarity(examples: readonly Example[]): number {
  const planted = examples.flatMap(({ sequence }) => sequence.movements).filter(({ lasting }) => !lasting);
  return (NATURAL_PER_MINUTE * untouchedMinutes(examples)) / Math.max(1, planted.length);
}

function untouchedIn(leftOut: readonly LeftOut[]): UntouchedBeliefs {
  const beliefs = leftOut.filter(isUntouched).flatMap((one) => one.beliefs);
  return untouchedBeliefs(beliefs, untouchedMinutes(leftOut));
}

function untouchedMinutes(examples: readonly Example[]): number {
  return examples.filter(isUntouched).reduce((sum, { minutes }) => sum + minutes, 0);
}
