import type { FacePart } from '../../contracts/face-part.ts';
import type { Random } from '../../core/random.ts';
import { DISTRACTORS, type DistractorName } from '../../synthetic/distractors.ts';

/** Parts that a distractor moves itself: no movement there can be told from it at the same time. */
const PARTS: Readonly<Record<DistractorName, readonly FacePart[]>> = {
  blink: ['brows', 'eyes'],
  gaze: ['eyes'],
  speech: ['nose', 'mouth', 'chin'],
  nod: ['brows', 'eyes', 'nose', 'mouth', 'chin'],
};

/** From here on a distractor may run while the movement does, in another part of the face. */
const AT_THE_SAME_TIME = 0.6;
const MOST_OFTEN = 0.8;
/** How much more often one comes than the skill is high. */
const PER_SKILL = 1.2;

/** In both looks alike, so that they can be compared. */
export const SKILL_OF_LOOKS = 0.3;

/** What distracts from a trial, if anything does: more and more, for a skill from 0 to 1, the mildest first. */
export function distractorFor(random: Random, skill: number): DistractorName | null {
  if (!random.chance(Math.min(MOST_OFTEN, PER_SKILL * skill))) return null;
  const known = Math.min(DISTRACTORS.length, 1 + Math.floor(skill * DISTRACTORS.length));
  return random.pick(DISTRACTORS.slice(0, known));
}

/** Whether it may run while something moves in a part. */
export function mayOverlap(name: DistractorName, part: FacePart, skill: number): boolean {
  return skill >= AT_THE_SAME_TIME && !PARTS[name].includes(part);
}
