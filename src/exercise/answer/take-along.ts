import { heightOf } from '../../coach/ladder.ts';
import type { SceneId } from './catalogue/catalogue.ts';
import { isFault } from './fault.ts';
import { judge } from './judgement.ts';
import type { Lesson } from './lesson.ts';
import type { TurnFacts, WordingKind } from './scene-facts.ts';

/** What was chosen in one turn of a scene. */
export interface GivenAnswer {
  readonly sceneId: SceneId;
  /** 0, 1 or 2. */
  readonly turnIndex: number;
  readonly turn: TurnFacts;
  readonly kind: WordingKind;
}

/** One thing to take along, and the turn it is tied to. */
export interface TakeAlong {
  readonly lesson: Lesson;
  readonly sceneId: SceneId;
  readonly turnIndex: number;
  /** What its button suggests. */
  readonly suggests: 'same-scene' | 'other-scene';
}

/** One turn alone is no habit. */
const A_HABIT = 2;

/**
 * Chooses the one thing to take along, by the first of these rules that fits:
 *
 * 1. Some answers were "not this time": what went wrong most often, and of equals the latest; tied to the latest
 *    turn in which it did, and that scene is suggested once more.
 * 2. At least twice somebody was spoken to where saying nothing was better: let more of it pass.
 * 3. At least twice nothing was said where a word was better: a door may be opened.
 * 4. Else: both questions, in their order; tied to the last turn, and another scene is suggested.
 *
 * @param answers in the order in which they were given
 * @returns null without an answer
 */
export function takeAlong(answers: readonly GivenAnswer[]): TakeAlong | null {
  const last = answers.at(-1);
  if (!last) return null;
  const wrong = answers.filter(({ turn, kind }) => judge(turn, kind) === 'not-this-time');
  if (wrong.length > 0) return fromWrong(wrong);
  const spoken = answers.filter(isSpokenTooMuch);
  if (spoken.length >= A_HABIT) return tiedTo(spoken.at(-1)!, 'leave-it', 'same-scene');
  const silent = answers.filter(isSilentWhereWordsAreBetter);
  if (silent.length >= A_HABIT) return tiedTo(silent.at(-1)!, 'open-it', 'same-scene');
  return tiedTo(last, 'both-questions', 'other-scene');
}

function fromWrong(wrong: readonly GivenAnswer[]): TakeAlong {
  const counts = new Map<Lesson, number>();
  for (const { kind } of wrong) counts.set(lessonOf(kind), (counts.get(lessonOf(kind)) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const latest = wrong.findLast(({ kind }) => counts.get(lessonOf(kind)) === most)!;
  return tiedTo(latest, lessonOf(latest.kind), 'same-scene');
}

function lessonOf(kind: WordingKind): Lesson {
  return isFault(kind) ? kind : 'too-far';
}

function isWord(kind: WordingKind): boolean {
  return !isFault(kind) && heightOf(kind) >= heightOf('open-door');
}

function isSpokenTooMuch({ turn, kind }: GivenAnswer): boolean {
  return turn.best === 'say-nothing' && isWord(kind);
}

function isSilentWhereWordsAreBetter({ turn, kind }: GivenAnswer): boolean {
  return isWord(turn.best) && !isWord(kind);
}

function tiedTo(
  { sceneId, turnIndex }: GivenAnswer,
  lesson: Lesson,
  suggests: TakeAlong['suggests'],
): TakeAlong {
  return { lesson, sceneId, turnIndex, suggests };
}
