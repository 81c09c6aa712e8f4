import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../../../src/cli/files/write-whole.ts';
import { CACHE_FOLDER } from '../../../src/cli/terminal/project-folder.ts';
import type { StoredDetector } from '../../../src/spotting/evidence/detector-model.ts';
import { readFootage } from '../../footage/footage-folder.ts';
import { versionOf } from '../../version/pipeline-version.ts';
import { useWasm } from '../backend.ts';
import { othersThan, peopleIn, type Person } from './person.ts';
import { trainDetector } from './train-detector.ts';

/** The seed of what ships. */
export const DETECTOR_SEED = 1;

const FOLDER = join(CACHE_FOLDER, 'detectors');
const CODE = 'models/training/detector/train-detector.ts';
const HASH_LENGTH = 12;

interface Known {
  readonly people: readonly Person[];
  /** Of the numbers and of the code that learns from them. */
  readonly version: string;
}

let reading: Promise<Known> | null = null;

function known(): Promise<Known> {
  reading ??= readFootage().then(async (footage) => ({
    people: peopleIn(footage),
    version: `${await versionOf([CODE])}-${footage.version}`,
  }));
  return reading;
}

/** A detector that knows nothing of a person: neither their film, nor the expressions that are planted in it. */
export async function trainedWithout(person: string): Promise<StoredDetector> {
  const { people } = await known();
  return trainedOn(
    people.map(({ name }) => name).filter((name) => name !== person),
    person,
  );
}

/**
 * A detector that has learnt from some people.
 * @param unseen somebody in whom it is to be tried: nothing of theirs is learnt, nor what is planted in their film
 */
export async function trainedOn(names: readonly string[], unseen?: string): Promise<StoredDetector> {
  const { people, version } = await known();
  const some = people.filter(({ name }) => names.includes(name));
  const learnt = unseen === undefined ? some : othersOf(some, unseen, people);
  return kept(version, learnt);
}

function othersOf(some: readonly Person[], unseen: string, people: readonly Person[]): readonly Person[] {
  const names = new Set(some.map(({ name }) => name));
  return othersThan(unseen, people).filter(({ name }) => names.has(name));
}

/** Trained once for the same code and numbers. */
async function kept(version: string, learnt: readonly Person[]): Promise<StoredDetector> {
  const folder = join(FOLDER, version);
  const path = join(folder, `${hashOf(learnt)}.json`);
  if (existsSync(path)) return JSON.parse(await readFile(path, 'utf8')) as StoredDetector;
  await useWasm();
  const detector = await trainDetector(learnt, DETECTOR_SEED);
  await mkdir(folder, { recursive: true });
  await writeWhole(path, JSON.stringify(detector));
  return detector;
}

/** Whom it is about, and how much of their movements. */
function hashOf(people: readonly Person[]): string {
  const about = people.map(({ name, responses }) => [name, responses.map(({ lentBy }) => lentBy)]);
  return createHash('sha256').update(JSON.stringify(about)).digest('hex').slice(0, HASH_LENGTH);
}
