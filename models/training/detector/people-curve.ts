import { Random } from '../../../src/core/random.ts';
import { foundAt, judge, type Judged } from './judge-detector.ts';
import { othersThan, type Person } from './person.ts';
import { trainDetector, type TrainingOptions } from './train-detector.ts';

const SIZES: readonly number[] = [2, 5, 10];
const FOLDS = 6;
const PER_MINUTE = 0.5;
const CONDITIONS = ['calm', 'lively', 'talking'] as const;
/** Movements that are laid over the film of those left out are not those of any training. */
const TRIAL = { seed: 1000, overlays: 1, leastMs: 40_000 } as const;

/** A row of the curve: so many people, and what detectors made of those left out. */
export interface CurveRow {
  readonly people: string;
  readonly judged: readonly Judged[];
}

/** Leaves people out by turns, in six groups, and trains on some or all of the others. */
export async function peopleCurve(
  people: readonly Person[],
  seed: number,
  training: Partial<TrainingOptions>,
  onProgress: (what: string) => void,
): Promise<readonly CurveRow[]> {
  const order = shuffled(new Random(seed), people);
  const sizes = [...SIZES.filter((size) => size < people.length), Infinity];
  const rows: CurveRow[] = [];
  for (const size of sizes) {
    const judged: Judged[] = [];
    for (let fold = 0; fold < Math.min(FOLDS, order.length); fold++) {
      const out = order.filter((_, at) => at % FOLDS === fold);
      const others = othersThanAll(out, order).slice(0, size);
      onProgress(`${others.length} people, group ${fold + 1} of ${FOLDS} left out`);
      const detector = await trainDetector(others, seed, { ...training, folds: 0 });
      for (const person of out) judged.push(...judge(detector, person, TRIAL));
    }
    rows.push({ people: size === Infinity ? 'all' : `${size}`, judged });
  }
  return rows;
}

function othersThanAll(out: readonly Person[], people: readonly Person[]): readonly Person[] {
  return out.reduce((left, { name }) => othersThan(name, left), people);
}

function shuffled<Item>(random: Random, items: readonly Item[]): readonly Item[] {
  const left = [...items];
  return items.map(() => left.splice(random.below(left.length), 1)[0]!);
}

/** The curve as a table: the share found at half a false one a minute, by what the people do. */
export function curveText(rows: readonly CurveRow[]): string {
  const lines = rows.map(({ people, judged }) => {
    const cells = CONDITIONS.map((condition) => {
      const { movements, share } = foundAt(
        PER_MINUTE,
        judged.filter((one) => one.condition === condition),
      );
      return `${condition} ${(100 * share).toFixed(0)} % of ${movements}`;
    });
    return `${people.padStart(4)} people: ${cells.join(', ')}`;
  });
  return `Found at ${PER_MINUTE} a minute of untouched film, on people left out:\n${lines.join('\n')}\n`;
}
