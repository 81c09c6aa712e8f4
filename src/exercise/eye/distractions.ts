import type { FacePart } from '../../contracts/face-part.ts';
import { minimumJerk } from '../../core/minimum-jerk.ts';
import type { Random } from '../../core/random.ts';

/** What moves in a face without being what is looked for, the mildest first. */
export const DISTRACTION_KINDS = ['blink', 'gaze', 'speech', 'nod'] as const;
export type DistractionKind = (typeof DISTRACTION_KINDS)[number];

export interface Distraction {
  readonly kind: DistractionKind;
  /** In the time of the trial. */
  readonly startMs: number;
  readonly lengthMs: number;
  /** Which way the eyes go; 1 or -1. */
  readonly way: number;
}

/** What the distractions do to the face at one time. */
export interface Disturbed {
  /** Of both lids, 0 open to 1 shut. */
  readonly lidClosure: number;
  readonly gazeXCm: number;
  /** How far the lips are apart, and how far the corners are drawn in, in distances between the eyes. */
  readonly mouthOpen: number;
  readonly mouthRound: number;
  /** Added to the head's pitch. */
  readonly nodDeg: number;
}

export const UNDISTURBED: Disturbed = {
  lidClosure: 0,
  gazeXCm: 0,
  mouthOpen: 0,
  mouthRound: 0,
  nodDeg: 0,
};

const LENGTHS_MS: Readonly<Record<DistractionKind, readonly [least: number, most: number]>> = {
  blink: [240, 300],
  gaze: [450, 800],
  speech: [500, 800],
  nod: [500, 700],
};
/** Parts that a distraction moves itself: no movement there can be told from it at the same time. */
const PARTS: Readonly<Record<DistractionKind, readonly FacePart[]>> = {
  blink: ['brows', 'eyes'],
  gaze: ['eyes'],
  speech: ['nose', 'mouth', 'chin'],
  nod: ['brows', 'eyes', 'nose', 'mouth', 'chin'],
};

/** From here on a distraction may run while the movement does, in another part of the face. */
const AT_THE_SAME_TIME = 0.6;

/** In both looks alike, so that they can be compared. */
export const SKILL_OF_LOOKS = 0.3;

/** Which kinds come, how likely, for a skill from 0 to 1. */
export function distractionFor(random: Random, skill: number): DistractionKind | null {
  if (!random.chance(Math.min(0.8, 1.2 * skill))) return null;
  const known = Math.min(DISTRACTION_KINDS.length, 1 + Math.floor(skill * DISTRACTION_KINDS.length));
  return random.pick(DISTRACTION_KINDS.slice(0, known));
}

export function lengthOf(random: Random, kind: DistractionKind): number {
  return random.between(...LENGTHS_MS[kind]);
}

/** Whether it may run while something moves in a part. */
export function mayOverlap(kind: DistractionKind, part: FacePart, skill: number): boolean {
  return skill >= AT_THE_SAME_TIME && !PARTS[kind].includes(part);
}

const GAZE_CM = 0.3;
const SPEECH = { openIod: 0.09, roundIod: 0.03, syllableMs: 230 } as const;
const NOD_DEG = 5;
/** Eyes jump; this is slow for a saccade of that size, and still one displayed frame or two. */
const SACCADE_MS = 45;
const BLINK_CLOSING = 1 / 3;

/** What they do together at a time of the trial. */
export function disturbedAt(distractions: readonly Distraction[], timeMs: number): Disturbed {
  return distractions.reduce((before, distraction) => {
    const sinceMs = timeMs - distraction.startMs;
    if (sinceMs <= 0 || sinceMs >= distraction.lengthMs) return before;
    return { ...before, ...alone(distraction, sinceMs) };
  }, UNDISTURBED);
}

function alone({ kind, lengthMs, way }: Distraction, sinceMs: number): Partial<Disturbed> {
  const share = sinceMs / lengthMs;
  switch (kind) {
    case 'blink':
      return {
        lidClosure: minimumJerk(
          share < BLINK_CLOSING ? share / BLINK_CLOSING : (1 - share) / (1 - BLINK_CLOSING),
        ),
      };
    case 'gaze':
      return { gazeXCm: way * GAZE_CM * minimumJerk(Math.min(sinceMs, lengthMs - sinceMs) / SACCADE_MS) };
    case 'speech': {
      const loud = minimumJerk(4 * Math.min(share, 1 - share));
      const syllable = Math.sin((Math.PI * sinceMs) / SPEECH.syllableMs) ** 2;
      return {
        mouthOpen: SPEECH.openIod * loud * syllable,
        mouthRound: SPEECH.roundIod * loud * (1 - syllable),
      };
    }
    case 'nod':
      return { nodDeg: NOD_DEG * minimumJerk(2 * Math.min(share, 1 - share)) };
  }
}
