import { Random } from '../../core/random.ts';
import { BUILD_KEYS, type Build } from './build.ts';
import { drawLook, type Look } from './look.ts';

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

const YOUNGEST = 15;
const OLDEST = 90;
const MOST_TILT_DEG = 2.5;

/** Spreads people evenly: each takes another stretch of every trait. */
export function drawPeople(count: number, seed: number): readonly Person[] {
  const random = new Random(seed);
  const ages = spread(random, count);
  const rugged = spread(random, count).map(apart);
  const asymmetries = spread(random, count);
  const traits = BUILD_KEYS.map(() => spread(random, count));
  return Array.from({ length: count }, (_, at) => {
    const trait = Object.fromEntries(BUILD_KEYS.map((key, k) => [key, 2.5 * traits[k]![at]! - 1.25]));
    return drawPerson(random, trait as unknown as Build, ages[at]!, rugged[at]!, asymmetries[at]!, at);
  });
}

/** Most people lie well within one of two ranges, which overlap. */
function apart(share: number): number {
  return share < 0.5 ? 0.7 * share : 0.3 + 0.7 * share;
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

function drawPerson(
  random: Random,
  trait: Build,
  age: number,
  rugged: number,
  asymmetry: number,
  turn: number,
): Person {
  const grown = 1 - 0.5 * youthOf(age);
  const build = aged(ofRange(trait, grown * (2 * rugged - 1)), age);
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
    look: drawLook(random, age, rugged, turn),
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
    eyeTilt: 0.7 * trait.eyeTilt + 0.2,
    browTilt: 0.8 * trait.browTilt + 0.2,
    jaw: 0.7 * trait.jaw + 0.75 * rugged,
    chinLength: 0.7 * trait.chinLength + 0.4 * rugged - 0.2,
    chinForward: 0.8 * trait.chinForward + 0.4 * rugged,
    browHeight: 0.7 * trait.browHeight - 0.55 * rugged,
    browRidge: 0.5 * trait.browRidge + 0.9 * rugged,
    browArch: 0.8 * trait.browArch - 0.4 * rugged,
    eyeOpening: 0.6 * trait.eyeOpening - 0.45 * rugged + 0.1,
    noseLength: 0.7 * trait.noseLength + 0.4 * rugged - 0.3,
    noseWidth: 0.8 * trait.noseWidth + 0.45 * rugged - 0.35,
    noseTip: 0.8 * trait.noseTip + 0.3 * rugged - 0.3,
    noseBridge: 0.8 * trait.noseBridge + 0.3 * rugged,
    upperLip: 0.8 * trait.upperLip - 0.5 * rugged + 0.2,
    lowerLip: 0.8 * trait.lowerLip - 0.4 * rugged,
    mouthWidth: 0.8 * trait.mouthWidth + 0.2 * rugged,
    width: 0.9 * trait.width + 0.2 * rugged + 0.1,
    length: 0.7 * trait.length + 0.2 * rugged - 0.1,
  };
}

/** How far somebody is from being grown up: 1 at the youngest, 0 from a quarter of a long life on. */
function youthOf(age: number): number {
  return Math.max(0, 1 - age / 0.25);
}

/** What the years do: 0 young, 1 old. */
function aged(build: Build, age: number): Build {
  const youth = youthOf(age);
  const late = Math.max(0, age - 0.3) / 0.7;
  const latest = Math.max(0, age - 0.65) / 0.35;
  return {
    ...build,
    length: build.length - 0.35 * youth,
    jaw: build.jaw - 0.35 * youth,
    chinLength: build.chinLength - 0.35 * youth,
    cheeks: 0.8 * build.cheeks + 0.4 - 0.9 * age + 0.3 * youth - 0.3 * latest,
    browRidge: build.browRidge - 0.35 * youth,
    eyeOpening: 0.8 * build.eyeOpening - 0.3 * late + 0.35 * youth,
    lidHood: 0.5 * build.lidHood + 0.9 * late - 0.2,
    eyeDepth: build.eyeDepth + 0.4 * late - 0.3 * youth,
    browHeight: build.browHeight - 0.25 * late,
    noseLength: build.noseLength + 0.4 * late - 0.45 * youth + 0.3 * latest,
    noseWidth: build.noseWidth - 0.25 * youth + 0.25 * latest,
    noseBridge: build.noseBridge - 0.4 * youth,
    upperLip: build.upperLip - 0.7 * late + 0.25 * youth,
    lowerLip: build.lowerLip - 0.4 * late + 0.15 * youth,
    mouthTilt: 0.6 * build.mouthTilt + 0.5 - 0.5 * late,
    jowls: 0.3 * build.jowls - 0.2 + 1.1 * late + 0.3 * latest,
  };
}
