import { Random } from '../../core/random.ts';
import { BUILD_KEYS, type Build } from './build.ts';

/** What a generated face is like, beyond where its skin lies. */
export interface Look {
  /** Fine hair to bushy, 0.6..1.5. */
  readonly brows: number;
  /** How deep age has drawn its lines, 0..1. */
  readonly creases: number;
}

/** A person nobody is: drawn from a seed. */
export interface Person {
  /** Build of each side: nobody is the same on both. */
  readonly right: Build;
  readonly left: Build;
  readonly ageYears: number;
  /** 0 the one sex's usual range to 1 the other's; most lie between. */
  readonly ruggedness: number;
  readonly asymmetry: number;
  readonly look: Look;
  /** How the head is held when it is held straight. */
  readonly tiltDeg: number;
}

const YOUNGEST = 19;
const OLDEST = 78;
const MOST_TILT_DEG = 2.5;

/** Spreads people evenly: each takes another stretch of every trait. */
export function drawPeople(count: number, seed: number): readonly Person[] {
  const random = new Random(seed);
  const ages = spread(random, count);
  const rugged = spread(random, count);
  const asymmetries = spread(random, count);
  const traits = BUILD_KEYS.map(() => spread(random, count));
  return Array.from({ length: count }, (_, at) => {
    const trait = Object.fromEntries(BUILD_KEYS.map((key, k) => [key, 2.2 * traits[k]![at]! - 1.1]));
    return drawPerson(random, trait as unknown as Build, ages[at]!, rugged[at]!, asymmetries[at]!);
  });
}

/** One value in each of `count` equal stretches of 0..1, in random order. */
function spread(random: Random, count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => ({
    value: (at + random.uniform()) / count,
    order: random.uniform(),
  }))
    .sort((a, b) => a.order - b.order)
    .map(({ value }) => value);
}

function drawPerson(random: Random, trait: Build, age: number, rugged: number, asymmetry: number): Person {
  const build = aged(ofRange(trait, 2 * rugged - 1), age);
  const unevenness = 0.12 + 0.3 * asymmetry;
  const uneven = Object.fromEntries(
    BUILD_KEYS.map((key) => [key, unevenness * random.between(-1, 1)]),
  ) as unknown as Build;
  return {
    right: shifted(build, uneven, 0.5),
    left: shifted(build, uneven, -0.5),
    ageYears: Math.round(YOUNGEST + (OLDEST - YOUNGEST) * age),
    ruggedness: rugged,
    asymmetry: unevenness,
    look: {
      brows: 0.75 + 0.45 * rugged + random.between(-0.1, 0.2),
      creases: Math.max(0, (age - 0.25) / 0.75),
    },
    tiltDeg: random.between(-1, 1) * MOST_TILT_DEG,
  };
}

function shifted(build: Build, by: Build, share: number): Build {
  return Object.fromEntries(BUILD_KEYS.map((key) => [key, build[key] + share * by[key]])) as unknown as Build;
}

/** What differs on average between the sexes' ranges, added to what differs between people. */
function ofRange(trait: Build, rugged: number): Build {
  return {
    ...trait,
    jaw: 0.7 * trait.jaw + 0.6 * rugged,
    chinLength: 0.8 * trait.chinLength + 0.4 * rugged,
    chinForward: 0.8 * trait.chinForward + 0.4 * rugged,
    browHeight: 0.7 * trait.browHeight - 0.55 * rugged,
    browRidge: 0.5 * trait.browRidge + 0.9 * rugged,
    browArch: 0.8 * trait.browArch - 0.4 * rugged,
    eyeOpening: 0.7 * trait.eyeOpening - 0.35 * rugged,
    noseLength: 0.8 * trait.noseLength + 0.3 * rugged,
    noseWidth: 0.8 * trait.noseWidth + 0.25 * rugged,
    noseBridge: 0.8 * trait.noseBridge + 0.3 * rugged,
    upperLip: 0.8 * trait.upperLip - 0.4 * rugged,
    lowerLip: 0.8 * trait.lowerLip - 0.3 * rugged,
    mouthWidth: 0.8 * trait.mouthWidth + 0.2 * rugged,
    width: 0.8 * trait.width + 0.2 * rugged,
    length: 0.8 * trait.length + 0.2 * rugged,
  };
}

/** What the years do: 0 young, 1 old. */
function aged(build: Build, age: number): Build {
  const late = Math.max(0, age - 0.3) / 0.7;
  return {
    ...build,
    cheeks: 0.8 * build.cheeks + 0.4 - 0.9 * age,
    eyeOpening: build.eyeOpening - 0.35 * late,
    lidHood: 0.5 * build.lidHood + 0.9 * late - 0.2,
    eyeDepth: build.eyeDepth + 0.4 * late,
    browHeight: build.browHeight - 0.25 * late,
    noseLength: build.noseLength + 0.4 * late,
    upperLip: build.upperLip - 0.7 * late,
    lowerLip: build.lowerLip - 0.4 * late,
    mouthTilt: 0.7 * build.mouthTilt + 0.25 - 0.6 * late,
    jowls: 0.3 * build.jowls - 0.2 + 1.1 * late,
  };
}
