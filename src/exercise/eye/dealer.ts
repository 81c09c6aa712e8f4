import { FACE_PARTS, type FacePart } from '../../contracts/face-part.ts';
import { Random } from '../../core/random.ts';
import { drawDistractor, type DistractorName } from '../../synthetic/distractors.ts';
import { distractorFor, mayOverlap } from './distracting.ts';
import { MOVEMENTS_OF, sidesOf } from './places.ts';
import { LONGEST_MS, SIZE_OF_LENGTHS, type Scale } from './scales.ts';
import type { Asked, ShownMovement, Trial, View } from './trial.ts';

/** The three stretches of the exercise. Between the looks nothing is the same: neither the faces nor the angles. */
export type Stage = 'first' | 'practice' | 'second';

/** One of so many shows nothing. */
const SHARE_OF_NOTHING = 5;

/** Head angles in steps of twice this, to 25 degrees; one look has the odd steps, the other the even ones. */
const YAWS_DEG: readonly (readonly number[])[] = [
  [-25, -15, -5, 5, 15, 25],
  [-20, -10, 0, 10, 20],
];
const MOST_PITCH_DEG = 8;

const LEAD_MS = [700, 1600] as const;
/** Between a distractor and the movement, one way or the other. */
const GAP_MS = [250, 700] as const;
const TAIL_MS = 450;
/** Until the face has been taken in, what distracts waits. */
const SETTLE_MS = 350;
/** As long as a trial that shows nothing pretends that something is there. */
const PRETENDED_MS = 250;

type Times = Pick<Trial, 'leadMs' | 'tailMs' | 'distractors'>;

/** A pile that gives everything in it once before anything comes again. */
class Pile<T> {
  readonly #random: Random;
  readonly #all: readonly T[];
  #left: T[] = [];

  constructor(random: Random, all: readonly T[]) {
    this.#random = random;
    this.#all = all;
  }

  next(): T {
    if (this.#left.length === 0) this.#left = shuffled(this.#random, this.#all);
    return this.#left.pop()!;
  }
}

function shuffled<T>(random: Random, items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, at: random.uniform() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

/** Deals trials: parts, faces and angles evenly, and no order that could be learnt. */
export class Dealer {
  readonly #random: Random;
  readonly #parts: Pile<FacePart>;
  readonly #faces: Readonly<Record<Stage, Pile<number>>>;
  readonly #yawsDeg: Readonly<Record<Stage, Pile<number>>>;

  /** @param faceCount how many faces there are; half of them are kept for the second look */
  constructor(random: Random, faceCount: number) {
    const faces = shuffled(
      random,
      Array.from({ length: faceCount }, (_, at) => at),
    );
    const half = Math.floor(faceCount / 2);
    const [first, second] = shuffled(random, YAWS_DEG) as [readonly number[], readonly number[]];
    this.#random = random;
    this.#parts = new Pile(random, FACE_PARTS);
    this.#faces = {
      first: new Pile(random, faces.slice(0, half)),
      practice: new Pile(random, faces.slice(0, half)),
      second: new Pile(random, faces.slice(half)),
    };
    this.#yawsDeg = {
      first: new Pile(random, first),
      practice: new Pile(random, YAWS_DEG.flat()),
      second: new Pile(random, second),
    };
  }

  /** What is asked in a look of so many trials, in an order of its own each time. */
  look(count: number): Asked[] {
    const nothing = Math.round(count / SHARE_OF_NOTHING);
    const asked = Array.from({ length: count }, (_, at): Asked => {
      if (at < nothing) return 'nothing';
      return (at - nothing) % 2 === 0 ? 'length' : 'size';
    });
    return shuffled(this.#random, asked);
  }

  /** What is asked next where there is no end to it. */
  one(): Asked {
    if (this.#random.below(SHARE_OF_NOTHING) === 0) return 'nothing';
    return this.#random.pick<Scale>(['length', 'size']);
  }

  /**
   * @param level of the scale that is asked, in its unit; of no matter where nothing is
   * @param skill how much distracts, 0 to 1
   */
  trial(asked: Asked, stage: Stage, level: number, skill: number): Trial {
    const part = this.#parts.next();
    const movement = asked === 'nothing' ? null : this.#movement(part, asked, level);
    const lengthMs = movement?.lengthMs ?? PRETENDED_MS;
    const name = distractorFor(this.#random, skill);
    const view = this.#view(stage);
    if (name === null) return { asked, view, movement, ...this.#undistracted(lengthMs) };
    const times = mayOverlap(name, part, skill) ? (['before', 'during', 'after'] as const) : APART;
    return { asked, view, movement, ...this.#distracted(name, this.#random.pick(times), lengthMs) };
  }

  #undistracted(lengthMs: number): Times {
    return { leadMs: this.#random.between(...LEAD_MS), tailMs: lengthMs + TAIL_MS, distractors: [] };
  }

  #distracted(name: DistractorName, when: 'before' | 'during' | 'after', lengthMs: number): Times {
    const random = this.#random;
    const gapMs = random.between(...GAP_MS);
    if (when === 'before') {
      const distractor = drawDistractor(random, name, random.between(SETTLE_MS, 2 * SETTLE_MS));
      return { leadMs: distractor.endMs + gapMs, tailMs: lengthMs + TAIL_MS, distractors: [distractor] };
    }
    const leadMs = random.between(...LEAD_MS);
    const startMs = leadMs + (when === 'during' ? -random.uniform() * gapMs : lengthMs + gapMs);
    const distractor = drawDistractor(random, name, startMs);
    const tailMs = Math.max(lengthMs, distractor.endMs - leadMs) + TAIL_MS;
    return { leadMs, tailMs, distractors: [distractor] };
  }

  #movement(part: FacePart, scale: Scale, level: number): ShownMovement {
    const name = this.#random.pick(MOVEMENTS_OF[part]);
    const side = this.#random.pick(sidesOf(name));
    return scale === 'length'
      ? { name, side, lengthMs: level, size: SIZE_OF_LENGTHS }
      : { name, side, lengthMs: LONGEST_MS, size: level };
  }

  #view(stage: Stage): View {
    return {
      face: this.#faces[stage].next(),
      yawDeg: this.#yawsDeg[stage].next(),
      pitchDeg: this.#random.between(-MOST_PITCH_DEG, MOST_PITCH_DEG),
      light: this.#random.chance(0.5) ? 'left' : 'right',
    };
  }
}

const APART = ['before', 'after'] as const;
