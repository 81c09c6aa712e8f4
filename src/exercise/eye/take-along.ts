import { FACE_PARTS, type FacePart } from '../../contracts/face-part.ts';
import type { MovementName } from '../../contracts/movement.ts';
import type { AnsweredTrial } from './answered-trial.ts';
import type { Lesson } from './lesson.ts';
import { isSeen } from './outcome.ts';
import { MOVEMENTS_OF, partOf, sidesOf, TAKEN_FOR, type Place } from './places.ts';
import type { Scale } from './scales.ts';
import { twinOf } from './slow-replay.ts';
import type { ShownMovement, Trial } from './trial.ts';

/** What its button leads to: the movement slowly beside another one, more practice, or another exercise. */
export type Suggestion =
  | { readonly kind: 'slowly'; readonly movement: ShownMovement; readonly beside: ShownMovement }
  | { readonly kind: 'practice' | 'camera' | 'answer' };

/** One thing to take along, and the trial it is tied to. */
export interface TakeAlong {
  readonly lesson: Lesson;
  readonly tie: AnsweredTrial;
  readonly suggests: Suggestion;
}

/** One answer alone is no habit. */
const A_HABIT = 2;
/** Of the faces that stayed at rest. */
const MANY_ALARMS = 1 / 4;
/** Of the movements of two parts. */
const MANY_MISTAKEN = 1 / 8;
/** So often a part goes by before that says anything about it, and at least in this share of its movements. */
const OFTEN_MISSED = 3;
const MOSTLY_MISSED = 1 / 2;
/** How much more than in the other parts. */
const MORE_THAN_ELSEWHERE = 2;
/** So often it was another side, and at least in this share of the parts that were named right. */
const OFTEN_ANOTHER_SIDE = 3;
const MUCH_ANOTHER_SIDE = 1 / 3;
/** By design about as many brief ones are missed as small ones; this many more of one kind is a difference. */
const ENOUGH_MISSED = 4;
const MOSTLY_OF_ONE_KIND = 3 / 4;

/**
 * Chooses the one thing to take along, out of both looks and the practice, by the first of these rules that fits:
 *
 * 1. At least twice, and on a quarter of the faces that stayed at rest, a place was named: wait, and say that nothing
 *    moved; tied to the latest of them. More practice is suggested, where each of them is told.
 * 2. At least twice, and in one of eight of their movements, the same two parts were taken for one another: tell them
 *    apart; of several pairs the most frequent, of equals the latest; tied to the latest of its trials. What moved there
 *    is suggested, slowly, beside a movement of the part that was named.
 * 3. At least three movements of a part went by, which is half of them and twice as often as elsewhere: look there too;
 *    tied to the latest of them, which is suggested slowly, beside what it is easily taken for.
 * 4. At least three times, and in a third of the parts that were named right, it was another side: compare the sides;
 *    tied to the latest, which is suggested slowly, beside the same on the side that was named.
 * 5. More than half of all movements went by, or of at least four three in four of them were brief: rest the gaze on
 *    the middle of the face; tied to the longest of them. Or three in four were small: come closer; tied to the
 *    largest. More practice is suggested.
 * 6. No part was missed at all: the camera; tied to the briefest movement, a practice with the camera is suggested.
 * 7. Else: what to do with what one sees; tied to the briefest movement that was seen, the other exercise is suggested.
 *
 * The lesson follows from how the drawing was looked at; it says nothing about the person who looked.
 *
 * @param answers in the order in which they were given
 * @returns null without an answer
 */
export function takeAlong(answers: readonly AnsweredTrial[]): TakeAlong | null {
  for (const rule of RULES) {
    const taken = rule(answers);
    if (taken) return taken;
  }
  const seen = answers.filter(({ outcome }) => isSeen(outcome));
  const tie = briefest(seen) ?? answers.at(-1);
  return tie ? { lesson: 'then-what', tie, suggests: { kind: 'answer' } } : null;
}

type Rule = (answers: readonly AnsweredTrial[]) => TakeAlong | null;

const RULES: readonly Rule[] = [
  namesWhatStayed,
  takesPartsForOneAnother,
  missesAPart,
  mixesUpSides,
  missesOneKind,
  missesNothing,
];

/** An answer to a face in which something moved. */
interface Moved extends AnsweredTrial {
  readonly trial: Trial & { readonly movement: ShownMovement };
}

function namesWhatStayed(answers: readonly AnsweredTrial[]): TakeAlong | null {
  const still = answers.filter(({ trial }) => trial.movement === null);
  const alarms = still.filter(({ outcome }) => outcome === 'alarm');
  if (alarms.length < A_HABIT || alarms.length < MANY_ALARMS * still.length) return null;
  return { lesson: 'wait', tie: alarms.at(-1)!, suggests: { kind: 'practice' } };
}

function takesPartsForOneAnother(answers: readonly AnsweredTrial[]): TakeAlong | null {
  const moved = movedIn(answers);
  const mistaken = moved.flatMap((each) => {
    const { answer, outcome } = each;
    return outcome === 'other-part' && answer !== 'nothing' ? [{ tie: each, named: answer }] : [];
  });
  const countLike = (one: Mistaken): number => mistaken.filter((other) => isSamePair(one, other)).length;
  if (mistaken.length === 0) return null;
  const chosen = most(mistaken, countLike);
  const ofBoth = moved.filter((each) => isOfPair(partThatMoved(each), chosen));
  if (countLike(chosen) < Math.max(A_HABIT, MANY_MISTAKEN * ofBoth.length)) return null;
  return slowly('tell-apart', chosen.tie, likeIn(chosen.named, chosen.tie.trial.movement));
}

/** A movement in one part, and another part that was named. */
interface Mistaken {
  readonly tie: Moved;
  readonly named: Place;
}

function isOfPair(part: FacePart, { tie, named }: Mistaken): boolean {
  return part === named.part || part === partThatMoved(tie);
}

/** Whichever of the two moved. */
function isSamePair(one: Mistaken, other: Mistaken): boolean {
  return isOfPair(other.named.part, one) && isOfPair(partThatMoved(other.tie), one);
}

function missesAPart(answers: readonly AnsweredTrial[]): TakeAlong | null {
  const moved = movedIn(answers);
  const goesBy = (part: FacePart): boolean => {
    const here = moved.filter((each) => partThatMoved(each) === part);
    const elsewhere = moved.filter((each) => partThatMoved(each) !== part);
    const missed = here.filter(isMissed).length;
    if (missed < OFTEN_MISSED || missed < MOSTLY_MISSED * here.length) return false;
    return missed / here.length >= MORE_THAN_ELSEWHERE * missedShare(elsewhere);
  };
  const part = FACE_PARTS.find(goesBy);
  const tie = moved.findLast((each) => isMissed(each) && partThatMoved(each) === part);
  return tie ? slowly('look-there', tie, twinOf(tie.trial.movement)) : null;
}

function mixesUpSides(answers: readonly AnsweredTrial[]): TakeAlong | null {
  const found = movedIn(answers).filter(({ outcome }) => isSeen(outcome));
  const others = found.filter(({ outcome }) => outcome === 'other-side');
  if (others.length < OFTEN_ANOTHER_SIDE || others.length < MUCH_ANOTHER_SIDE * found.length) return null;
  const tie = others.at(-1)!;
  const { answer, trial } = tie;
  const { movement } = trial;
  const side = answer === 'nothing' ? movement.side : answer.side;
  const beside = sidesOf(movement.name).includes(side) ? { ...movement, side } : twinOf(movement);
  return slowly('compare-sides', tie, beside);
}

function missesOneKind(answers: readonly AnsweredTrial[]): TakeAlong | null {
  const moved = movedIn(answers);
  const missed = moved.filter(isMissed);
  const of = (scale: Scale): readonly Moved[] => missed.filter(({ trial }) => trial.asked === scale);
  const [brief, small] = [of('length'), of('size')];
  const isMost = (some: readonly Moved[]): boolean =>
    missed.length >= ENOUGH_MISSED && some.length >= MOSTLY_OF_ONE_KIND * missed.length;
  const suggests: Suggestion = { kind: 'practice' };
  if (isMost(small)) {
    const tie = most(small, ({ trial }) => trial.movement.size);
    return { lesson: 'come-closer', tie, suggests };
  }
  if (!isMost(brief) && missed.length <= moved.length / 2) return null;
  const tie = most(brief.length > 0 ? brief : missed, ({ shownMs }) => shownMs);
  return { lesson: 'rest-the-gaze', tie, suggests };
}

function missesNothing(answers: readonly AnsweredTrial[]): TakeAlong | null {
  const moved = movedIn(answers);
  const tie = briefest(moved);
  if (!tie || moved.some(({ outcome }) => !isSeen(outcome))) return null;
  return { lesson: 'with-the-camera', tie, suggests: { kind: 'camera' } };
}

function movedIn(answers: readonly AnsweredTrial[]): readonly Moved[] {
  return answers.filter((each): each is Moved => each.trial.movement !== null);
}

function partThatMoved({ trial }: Moved): FacePart {
  return partOf(trial.movement.name);
}

function slowly(lesson: Lesson, tie: Moved, beside: ShownMovement): TakeAlong {
  return { lesson, tie, suggests: { kind: 'slowly', movement: tie.trial.movement, beside } };
}

/** A movement of the part that was named: of those that are easily taken for this one, if there are any. */
function likeIn({ part, side }: Place, movement: ShownMovement): ShownMovement {
  const isLike = (name: MovementName): boolean =>
    TAKEN_FOR[movement.name] === name || TAKEN_FOR[name] === movement.name;
  const name = MOVEMENTS_OF[part].find(isLike) ?? MOVEMENTS_OF[part][0]!;
  return { ...movement, name, side: sidesOf(name).includes(side) ? side : 'both' };
}

function isMissed({ outcome }: AnsweredTrial): boolean {
  return outcome === 'unseen';
}

function missedShare(moved: readonly Moved[]): number {
  return moved.filter(isMissed).length / Math.max(1, moved.length);
}

function briefest<Each extends AnsweredTrial>(answers: readonly Each[]): Each | undefined {
  return answers.length > 0 ? most(answers, ({ shownMs }) => -shownMs) : undefined;
}

/** The one with the largest value, of equals the latest; at least one is there. */
function most<Each>(all: readonly Each[], valueOf: (each: Each) => number): Each {
  return all.reduce((best, each) => (valueOf(each) >= valueOf(best) ? each : best));
}
