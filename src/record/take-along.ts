import { MEASURED_PARTS } from '../contracts/face-part.ts';
import type { UnscoredReason, UnscoredSpan } from '../contracts/moment.ts';
import type { Rating } from './rating.ts';
import type { SessionRecord } from './session-record.ts';

/** What there can be to take along from a session. The page words them. @internal */
export const LESSONS = [
  'own-camera',
  'stay-in-view',
  'alone-in-view',
  'face-the-camera',
  'hold-the-head-calmer',
  'sit-closer',
  'better-light',
  'more-pictures',
  'longer-session',
  'clearer-only',
  'pause-more',
  'rate-moments',
  'practise-the-answer',
  'train-the-eye',
  'other-perspective',
] as const;
export type Lesson = (typeof LESSONS)[number];

/** What its button leads to; `moment` is the one it is tied to. */
export type Suggests = 'again' | 'scenario' | 'self-test' | 'settings' | 'moment' | 'answer' | 'eye';

/** A moment of the session, or a stretch of it and why it was not judged. */
export type Tie =
  | { readonly kind: 'moment'; readonly index: number }
  | {
      readonly kind: 'stretch';
      readonly fromMs: number;
      readonly toMs: number;
      readonly reason: UnscoredReason | null;
    };

/** One thing to take along, and what of the session it is tied to. */
export interface TakeAlong {
  readonly lesson: Lesson;
  readonly tie: Tie;
  readonly suggests: Suggests;
}

/** From this share of the time on, a reason for not judging is worth arranging better. */
const HINDERING_SHARE = 0.15;
/** Less judged time than this shows too little of anything. */
const SHORT_MS = 2 * 60_000;
/** More speech than this share leaves no pause in which the mouth could be judged. */
const SPEECH_SHARE = 0.7;
/** Fewer answers than this say nothing about the set-up. */
const ENOUGH_RATINGS = 3;

/** What helps against each reason; a blink needs no help, and settling is over by itself. */
const REMEDY: Readonly<Record<UnscoredReason, Lesson | null>> = {
  'no-new-picture': 'more-pictures',
  'black-picture': 'better-light',
  'no-face': 'stay-in-view',
  'second-person': 'alone-in-view',
  'turned-away': 'face-the-camera',
  'too-small': 'sit-closer',
  'too-dark': 'better-light',
  'low-frame-rate': 'more-pictures',
  'frame-gap': 'more-pictures',
  'head-motion': 'hold-the-head-calmer',
  settling: null,
  restless: null,
  'speech-lower-face': null,
  'blink-lids': null,
};

/**
 * Chooses the one thing to take along, by the first of these rules that fits:
 *
 * 1. The built-in trace was watched: what the own camera sees; tied to its first moment, the self-test is suggested.
 * 2. At least 15 % of the time was lost to what can be arranged better: that, of several what cost most; tied to the
 *    longest stretch that it cost. The self-test is suggested, or the settings where pictures were missing.
 * 3. Less than two minutes were judged: more time; tied to the whole session, which is suggested once more.
 * 4. Of at least three moments rated, more were mistakes than movements: only clearer ones; tied to the latest
 *    mistake, the settings are suggested.
 * 5. More than 70 % of the time was speech: pauses; tied to the longest speech, once more is suggested.
 * 6. Fewer than three moments are rated, and others there are: an answer; tied to the surest of them, and a look at it
 *    is suggested.
 * 7. A suggestion was made: to practise the answer; tied to the moment before it; that exercise is suggested.
 * 8. A moment was real: to train the eye; tied to the shortest of them, and that exercise is suggested.
 * 9. Else: the other perspective; tied to the whole session, another scenario is suggested.
 *
 * The lesson follows from how well a session could be judged, its length, the ratings and the suggestions; never from
 * how the person's face moved.
 */
export function takeAlong(record: SessionRecord): TakeAlong {
  for (const rule of RULES) {
    const taken = rule(record);
    if (taken) return taken;
  }
  return { lesson: 'other-perspective', tie: wholeOf(record), suggests: 'scenario' };
}

type Rule = (record: SessionRecord) => TakeAlong | null;

const RULES: readonly Rule[] = [
  isOfAnother,
  isHindered,
  isShort,
  isMostlyMistaken,
  isMostlySpeech,
  isUnanswered,
  hadSuggestion,
  wasReal,
];

function isOfAnother(record: SessionRecord): TakeAlong | null {
  if (record.source !== 'trace') return null;
  const tie = record.moments.length > 0 ? momentAt(0) : wholeOf(record);
  return { lesson: 'own-camera', tie, suggests: 'self-test' };
}

/** By most of the time that was not judged, over all parts of the face. */
function isHindered({ parts, durationMs }: SessionRecord): TakeAlong | null {
  const spans = MEASURED_PARTS.flatMap((part) => parts[part].unjudged);
  const lostMs = new Map<Lesson, number>();
  for (const span of spans) {
    const remedy = REMEDY[span.reason];
    const shareMs = lengthMs(span) / MEASURED_PARTS.length;
    if (remedy) lostMs.set(remedy, (lostMs.get(remedy) ?? 0) + shareMs);
  }
  const worst = [...lostMs].sort((a, b) => b[1] - a[1]).at(0);
  if (!worst || worst[1] < HINDERING_SHARE * durationMs) return null;
  const [lesson] = worst;
  const tie = longest(spans.filter(({ reason }) => REMEDY[reason] === lesson));
  return { lesson, tie, suggests: lesson === 'more-pictures' ? 'settings' : 'self-test' };
}

function isShort(record: SessionRecord): TakeAlong | null {
  if (record.judgedMs >= SHORT_MS) return null;
  return { lesson: 'longer-session', tie: wholeOf(record), suggests: 'again' };
}

/** The set-up, not the person, is then worth a look. */
function isMostlyMistaken(record: SessionRecord): TakeAlong | null {
  const [real, mistaken] = [indicesOf(record, 'yes'), indicesOf(record, 'no')];
  if (real.length + mistaken.length < ENOUGH_RATINGS || mistaken.length <= real.length) return null;
  return { lesson: 'clearer-only', tie: momentAt(mistaken.at(-1)!), suggests: 'settings' };
}

function isMostlySpeech({ parts, durationMs }: SessionRecord): TakeAlong | null {
  const speech = parts.mouth.unjudged.filter(({ reason }) => reason === 'speech-lower-face');
  const speechMs = speech.reduce((sum, span) => sum + lengthMs(span), 0);
  if (speech.length === 0 || speechMs <= SPEECH_SHARE * durationMs) return null;
  return { lesson: 'pause-more', tie: longest(speech), suggests: 'again' };
}

function isUnanswered(record: SessionRecord): TakeAlong | null {
  const { moments } = record;
  const unrated = indicesOf(record, null);
  if (unrated.length === 0 || moments.length - unrated.length >= ENOUGH_RATINGS) return null;
  const surest = best(unrated, (index) => moments[index]!.moment.confidence);
  return { lesson: 'rate-moments', tie: momentAt(surest), suggests: 'moment' };
}

function hadSuggestion({ moments, cues }: SessionRecord): TakeAlong | null {
  const cue = cues.at(-1);
  if (!cue) return null;
  const { atMs } = cue;
  const index = moments.findLastIndex(({ moment }) => moment.onsetMs <= atMs);
  const tie: Tie = index < 0 ? { kind: 'stretch', fromMs: atMs, toMs: atMs, reason: null } : momentAt(index);
  return { lesson: 'practise-the-answer', tie, suggests: 'answer' };
}

function wasReal(record: SessionRecord): TakeAlong | null {
  const real = indicesOf(record, 'yes');
  if (real.length === 0) return null;
  const shortest = best(real, (index) => -record.moments[index]!.moment.durationMs);
  return { lesson: 'train-the-eye', tie: momentAt(shortest), suggests: 'eye' };
}

function indicesOf({ moments }: SessionRecord, rating: Rating | null): readonly number[] {
  return [...moments.keys()].filter((index) => moments[index]!.rating === rating);
}

/** The index with the largest value, of equals the first. */
function best(indices: readonly number[], valueOf: (index: number) => number): number {
  return indices.reduce((most, index) => (valueOf(index) > valueOf(most) ? index : most));
}

function momentAt(index: number): Tie {
  return { kind: 'moment', index };
}

function wholeOf({ durationMs }: SessionRecord): Tie {
  return { kind: 'stretch', fromMs: 0, toMs: durationMs, reason: null };
}

/** At least one span. */
function longest(spans: readonly UnscoredSpan[]): Tie {
  const { fromMs, toMs, reason } = spans.reduce((most, span) =>
    lengthMs(span) > lengthMs(most) ? span : most,
  );
  return { kind: 'stretch', fromMs, toMs, reason };
}

function lengthMs({ fromMs, toMs }: UnscoredSpan): number {
  return toMs - fromMs;
}
