import { MEASURED_PARTS } from '../contracts/face-part.ts';
import type { UnscoredReason, UnscoredSpan } from '../contracts/moment.ts';
import type { SessionRecord } from './session-record.ts';

/** What to practise, or to arrange better, next time. The page words them. @internal */
export const PRACTICES = [
  'stay-in-view',
  'alone-in-view',
  'face-the-camera',
  'hold-the-head-calmer',
  'sit-closer',
  'better-light',
  'more-pictures',
  'longer-session',
  'self-test',
  'pause-more',
  'rate-moments',
  'other-perspective',
] as const;
export type PracticeId = (typeof PRACTICES)[number];

/** From this share of the time on, a reason for not judging is worth arranging better. */
const HINDERING_SHARE = 0.15;
/** Less judged time than this shows too little of anything. */
const SHORT_MS = 2 * 60_000;
/** More speech than this share leaves no pause in which the mouth could be judged. */
const SPEECH_SHARE = 0.7;
/** Fewer answers than this say nothing about the set-up. */
const ENOUGH_RATINGS = 3;

/** What helps against each reason; a blink needs no help, and settling is over by itself. */
const REMEDY: Readonly<Record<UnscoredReason, PracticeId | null>> = {
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
 * What to practise next, from how well the session could be judged, how long it was and what the person
 * rated; never from how the person's face moved.
 */
export function practiseNext(record: SessionRecord): PracticeId {
  // The trace is no session of the person's: the first thing to find out is what their own camera shows.
  if (record.source === 'trace') return 'self-test';
  const hindered = mainHindrance(record);
  if (hindered) return hindered;
  if (record.judgedMs < SHORT_MS) return 'longer-session';
  if (isMostlyMistaken(record)) return 'self-test';
  const speechMs = totalMs(
    record.parts.mouth.unjudged.filter(({ reason }) => reason === 'speech-lower-face'),
  );
  if (speechMs > SPEECH_SHARE * record.durationMs) return 'pause-more';
  if (record.moments.some(({ rating }) => rating === null)) return 'rate-moments';
  return 'other-perspective';
}

/** What helps against most of the time that was not judged, over all parts of the face; null where little was lost. */
function mainHindrance({ parts, durationMs }: SessionRecord): PracticeId | null {
  const lostMs = new Map<PracticeId, number>();
  for (const span of MEASURED_PARTS.flatMap((part) => parts[part].unjudged)) {
    const remedy = REMEDY[span.reason];
    const shareMs = totalMs([span]) / MEASURED_PARTS.length;
    if (remedy) lostMs.set(remedy, (lostMs.get(remedy) ?? 0) + shareMs);
  }
  const worst = [...lostMs].sort((a, b) => b[1] - a[1]).at(0);
  return worst && worst[1] >= HINDERING_SHARE * durationMs ? worst[0] : null;
}

/** The set-up, not the person, is then worth a look. */
function isMostlyMistaken({ moments }: SessionRecord): boolean {
  const real = moments.filter(({ rating }) => rating === 'yes').length;
  const mistaken = moments.filter(({ rating }) => rating === 'no').length;
  return real + mistaken >= ENOUGH_RATINGS && mistaken > real;
}

function totalMs(spans: readonly UnscoredSpan[]): number {
  return spans.reduce((sum, { fromMs, toMs }) => sum + toMs - fromMs, 0);
}
