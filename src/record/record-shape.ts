import {
  array,
  boolean,
  check,
  custom,
  literal,
  maxLength,
  minLength,
  nullable,
  object,
  picklist,
  pipe,
  regex,
  string,
  transform,
  variant,
  type InferOutput,
} from 'valibot';
import { HOPES, PERSPECTIVES, SETTINGS } from '../coach/context.ts';
import { MEASURED_PARTS } from '../contracts/face-part.ts';
import { UNSCORED_REASONS } from '../contracts/moment.ts';
import { MOVEMENTS } from '../contracts/movement.ts';
import { RATE_LIMITS_PER_MINUTE, RATE_NAMES } from '../contracts/rate.ts';
import type { ReadOnly } from '../core/read-only.ts';
import type { Interval } from '../core/interval.ts';
import { recordOf } from '../core/record-of.ts';
import { between, share, timestamp } from '../core/value-shapes.ts';
import { fromVersion1 } from './earlier-record.ts';
import { withMendedTimes } from './mended-times.ts';
import { FACE_VALUES } from './mesh-clip.ts';
import { RATINGS } from './rating.ts';

/** What a session looks like as JSON. Only its shape is here; src/record/record-json.ts writes and reads it. */

export const SCHEMA_NAME = 'sotto-session';
/** 2: a rate in place of a sensitivity, and time judged by parts of the face; what version 1 wrote is read. */
export const SCHEMA_VERSION = 2;

/** A landmark's unit: this many make up the picture's width (x) or height (y), a hundredth of a pixel and less. */
export const LANDMARK_UNITS = 100_000;
/** A face half outside the picture has landmarks outside; none is farther off than this many pictures. */
export const FARTHEST_LANDMARK = 10;

/** No session is longer: a day. */
export const MOST_MS = 24 * 3_600_000;
/** Twice what a log keeps of each, and room for what a long clip's report tells. */
const MOST_MOMENTS = 1000;
export const MOST_SPANS = 20_000;
const MOST_CUES = 10_000;
/** Twelve movements on two sides. */
const MOST_MOVEMENTS = 24;
/** Four seconds at 120 frames a second. */
const MOST_FRAMES = 480;
export const MOST_FRAMES_PER_SECOND = 1000;
const MOST_AMPLITUDE_IOD = 10;
export const MOST_SCENARIO = 4000;
export const MOST_MODEL_VERSION = 200;

/** Pauses taken out of a camera's time can put the start of a moment a little before the first frame. */
const timeMs = between(-MOST_MS, MOST_MS);
const lengthMs = between(0, MOST_MS);
/** What earlier versions made of a clock that was set back is mended once it is read. */
const judgedTimeMs = between(-Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
const name = pipe(string(), regex(/^[\w-]{1,64}$/));

const movement = object({
  name: picklist(MOVEMENTS),
  side: picklist(['right', 'left', 'both']),
  score: share,
});

const MOMENT_OF_ALL_VERSIONS = {
  onsetMs: timeMs,
  apexMs: timeMs,
  offsetMs: timeMs,
  durationMs: lengthMs,
  durationErrorMs: lengthMs,
  confidence: share,
  amplitude: between(0, MOST_AMPLITUDE_IOD),
  movements: pipe(array(movement), minLength(1), maxLength(MOST_MOVEMENTS)),
};

const moment1 = pipe(
  object(MOMENT_OF_ALL_VERSIONS),
  check((each) => isInOrder(each)),
);

const moment = pipe(
  object({
    ...MOMENT_OF_ALL_VERSIONS,
    judgedParts: pipe(array(picklist(MEASURED_PARTS)), maxLength(MEASURED_PARTS.length)),
  }),
  check((each) => isInOrder(each)),
);

function isInOrder({ onsetMs, apexMs, offsetMs }: Interval): boolean {
  return onsetMs <= apexMs && apexMs <= offsetMs;
}

/** By hand: there may be millions, and a schema for each would take seconds. */
const landmarks = custom<readonly number[]>(
  (value) => Array.isArray(value) && value.every(isLandmark),
  'Expected whole numbers',
);

function isLandmark(value: unknown): boolean {
  return Number.isInteger(value) && Math.abs(value as number) <= FARTHEST_LANDMARK * LANDMARK_UNITS;
}

const clip = pipe(
  object({
    aspect: between(0.1, 10),
    timesMs: pipe(array(timeMs), minLength(2), maxLength(MOST_FRAMES)),
    landmarks,
  }),
  check(
    ({ timesMs }) => timesMs.every((ms, at) => at === 0 || ms > timesMs[at - 1]!),
    'Expected rising times',
  ),
  check(
    (each) => each.landmarks.length === each.timesMs.length * FACE_VALUES,
    'Expected 478 landmarks a frame',
  ),
);

const span = pipe(
  object({ fromMs: timeMs, toMs: timeMs, reason: picklist(UNSCORED_REASONS) }),
  check(({ fromMs, toMs }) => fromMs <= toMs),
);

const spans = pipe(array(span), maxLength(MOST_SPANS));

/** What a moment is kept with. */
const LOOKED_AT = { rating: nullable(picklist(RATINGS)), clip: nullable(clip) };

const SAME_IN_ALL_VERSIONS = {
  id: name,
  startedAt: timestamp,
  source: picklist(['camera', 'clip', 'trace']),
  context: object({
    perspective: picklist(PERSPECTIVES),
    setting: picklist(SETTINGS),
    hope: picklist(HOPES),
  }),
  /** What was practised, in the person's words or a ready scenario's title; empty for none. */
  scenario: pipe(string(), maxLength(MOST_SCENARIO)),
  modelVersion: pipe(string(), maxLength(MOST_MODEL_VERSION)),
  framesPerSecond: between(0, MOST_FRAMES_PER_SECOND),
  durationMs: lengthMs,
  /** Time in which at least a part of the face was judged. */
  judgedMs: judgedTimeMs,
  truncated: boolean(),
  unscored: spans,
  /** Suggestions that were made, by their ids in src/coach/suggestions. */
  cues: pipe(array(object({ atMs: timeMs, id: name })), maxLength(MOST_CUES)),
};

const session = object({
  ...SAME_IN_ALL_VERSIONS,
  /** How many false cues a minute were borne. */
  ratePerMinute: between(RATE_LIMITS_PER_MINUTE.least, RATE_LIMITS_PER_MINUTE.most),
  /** What was judged of each part of the face. */
  parts: object(recordOf(MEASURED_PARTS, () => object({ judgedMs: judgedTimeMs, unjudged: spans }))),
  moments: pipe(array(object({ moment, ...LOOKED_AT })), maxLength(MOST_MOMENTS)),
});

const shape1 = object({
  ...SAME_IN_ALL_VERSIONS,
  sensitivity: picklist(RATE_NAMES),
  moments: pipe(array(object({ moment: moment1, ...LOOKED_AT })), maxLength(MOST_MOMENTS)),
});

const session1 = pipe(
  shape1,
  transform((read: InferOutput<typeof shape1>) => withMendedTimes(fromVersion1(read))),
);

const session2 = pipe(
  session,
  transform((read: InferOutput<typeof session>) => withMendedTimes(read)),
);

/** What each version of the file holds, as the present one has it. */
export const SESSION_CONTENT = variant('version', [
  object({ version: literal(1), session: session1 }),
  object({ version: literal(SCHEMA_VERSION), session: session2 }),
]);

export type SessionJson = ReadOnly<InferOutput<typeof session>>;
export type ClipJson = ReadOnly<InferOutput<typeof clip>>;
