import { MEASURED_PARTS } from '../contracts/face-part.ts';
import type { Moment, UnscoredSpan } from '../contracts/moment.ts';
import { recordOf } from '../core/record-of.ts';
import { readVersionedJson } from '../core/versioned-json.ts';
import type { MeshClip } from './mesh-clip.ts';
import {
  FARTHEST_LANDMARK,
  LANDMARK_UNITS,
  MOST_FRAMES_PER_SECOND,
  MOST_MODEL_VERSION,
  MOST_MS,
  MOST_SCENARIO,
  MOST_SPANS,
  SCHEMA_NAME,
  SCHEMA_VERSION,
  SESSION_CONTENT,
  type ClipJson,
  type SessionJson,
} from './record-shape.ts';
import type { SessionRecord } from './session-record.ts';

/** Longest text that is read, in characters: the longest session that can be kept, with room. */
export const MOST_CHARACTERS = 160_000_000;

const UNITS = {
  times: "milliseconds from the session's first frame",
  amplitude: 'inter-ocular distances',
  'confidence and score': '0 to 1',
  landmarks: `478 x (x, y) a frame, in ${LANDMARK_UNITS}ths of the picture's width and height, from the top left`,
  aspect: "the picture's width by its height",
} as const;

/** Thousandths of a millisecond, and as many digits for what has no unit, are finer than anything measured. */
const MS_DIGITS = 3;
const SHARE_DIGITS = 6;

/**
 * A session as the text of a file: numbers and names only, within what is read back. A clip with a broken landmark is
 * left out; of very many spans, the latest stay.
 */
export function recordToJson(record: SessionRecord): string {
  const file = { schema: SCHEMA_NAME, version: SCHEMA_VERSION, units: UNITS, session: sessionJson(record) };
  return JSON.stringify(file);
}

function sessionJson(record: SessionRecord): SessionJson {
  const { id, startedAt, source, context, ratePerMinute, truncated } = record;
  return {
    id,
    startedAt,
    source,
    context,
    scenario: record.scenario.slice(0, MOST_SCENARIO),
    ratePerMinute: rounded(ratePerMinute, SHARE_DIGITS),
    modelVersion: record.modelVersion.slice(0, MOST_MODEL_VERSION),
    framesPerSecond: rounded(Math.min(record.framesPerSecond, MOST_FRAMES_PER_SECOND), MS_DIGITS),
    durationMs: timeJson(record.durationMs),
    judgedMs: timeJson(record.judgedMs),
    truncated,
    unscored: spansJson(record.unscored),
    parts: recordOf(MEASURED_PARTS, (part) => ({
      judgedMs: timeJson(record.parts[part].judgedMs),
      unjudged: spansJson(record.parts[part].unjudged),
    })),
    moments: record.moments.map(({ moment, rating, clip }) => ({
      moment: momentJson(moment),
      rating,
      clip: clip && clipJson(clip),
    })),
    cues: record.cues.map(({ atMs, id: cue }) => ({ atMs: timeJson(atMs), id: cue })),
  };
}

function spansJson(spans: readonly UnscoredSpan[]): UnscoredSpan[] {
  return spans
    .slice(-MOST_SPANS)
    .map(({ fromMs, toMs, reason }) => ({ fromMs: timeJson(fromMs), toMs: timeJson(toMs), reason }));
}

/** Beyond the longest session, all is at its end. */
function timeJson(ms: number): number {
  return rounded(Math.min(MOST_MS, Math.max(-MOST_MS, ms)), MS_DIGITS);
}

function momentJson(moment: Moment): SessionJson['moments'][number]['moment'] {
  return {
    onsetMs: timeJson(moment.onsetMs),
    apexMs: timeJson(moment.apexMs),
    offsetMs: timeJson(moment.offsetMs),
    durationMs: timeJson(moment.durationMs),
    durationErrorMs: timeJson(moment.durationErrorMs),
    confidence: rounded(moment.confidence, SHARE_DIGITS),
    amplitude: rounded(moment.amplitude, SHARE_DIGITS),
    movements: moment.movements.map(({ name, side, score }) => ({
      name,
      side,
      score: rounded(score, SHARE_DIGITS),
    })),
    judgedParts: moment.judgedParts,
  };
}

function clipJson({ aspect, timesMs, points }: MeshClip): ClipJson | null {
  if (!points.every(Number.isFinite)) return null;
  return {
    aspect: rounded(aspect, SHARE_DIGITS),
    timesMs: Array.from(timesMs, (ms) => rounded(ms, MS_DIGITS)),
    landmarks: Array.from(points, landmarkJson),
  };
}

function landmarkJson(fraction: number): number {
  const near = Math.min(FARTHEST_LANDMARK, Math.max(-FARTHEST_LANDMARK, fraction));
  return Math.round(near * LANDMARK_UNITS) + 0;
}

function rounded(value: number, digits: number): number {
  const unit = 10 ** digits;
  return Math.round(value * unit) / unit + 0;
}

const FORMAT = {
  schema: SCHEMA_NAME,
  version: SCHEMA_VERSION,
  noun: 'session',
  mostCharacters: MOST_CHARACTERS,
  content: SESSION_CONTENT,
} as const;

/**
 * The session in a file's text: the whole of it, or none.
 * @throws VersionedJsonError
 */
export function recordFromJson(text: string): SessionRecord {
  return sessionOf(readVersionedJson(text, FORMAT).session);
}

function sessionOf(session: SessionJson): SessionRecord {
  const moments = session.moments.map((each) => ({ ...each, clip: each.clip && clipOf(each.clip) }));
  return { ...session, moments };
}

function clipOf({ aspect, timesMs, landmarks }: ClipJson): MeshClip {
  return {
    timesMs: Float64Array.from(timesMs),
    points: Float32Array.from(landmarks, (units) => units / LANDMARK_UNITS),
    aspect,
  };
}
