import { MEASURED_PARTS } from '../contracts/face-part.ts';
import type { Moment, UnscoredSpan } from '../contracts/moment.ts';
import { recordOf } from '../core/record-of.ts';
import { readVersionedJson } from '../core/versioned-json.ts';
import type { MeshClip } from './mesh-clip.ts';
import {
  FARTHEST_LANDMARK,
  LANDMARK_UNITS,
  MOST_MODEL_VERSION,
  MOST_SCENARIO,
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

/** A session as the text of a file: numbers and names only. A clip with a broken landmark is left out. */
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
    framesPerSecond: rounded(record.framesPerSecond, MS_DIGITS),
    durationMs: rounded(record.durationMs, MS_DIGITS),
    judgedMs: rounded(record.judgedMs, MS_DIGITS),
    truncated,
    unscored: record.unscored.map(spanJson),
    parts: recordOf(MEASURED_PARTS, (part) => ({
      judgedMs: rounded(record.parts[part].judgedMs, MS_DIGITS),
      unjudged: record.parts[part].unjudged.map(spanJson),
    })),
    moments: record.moments.map(({ moment, rating, clip }) => ({
      moment: momentJson(moment),
      rating,
      clip: clip && clipJson(clip),
    })),
    cues: record.cues.map(({ atMs, id: cue }) => ({ atMs: rounded(atMs, MS_DIGITS), id: cue })),
  };
}

function spanJson({ fromMs, toMs, reason }: UnscoredSpan): UnscoredSpan {
  return { fromMs: rounded(fromMs, MS_DIGITS), toMs: rounded(toMs, MS_DIGITS), reason };
}

function momentJson(moment: Moment): SessionJson['moments'][number]['moment'] {
  return {
    onsetMs: rounded(moment.onsetMs, MS_DIGITS),
    apexMs: rounded(moment.apexMs, MS_DIGITS),
    offsetMs: rounded(moment.offsetMs, MS_DIGITS),
    durationMs: rounded(moment.durationMs, MS_DIGITS),
    durationErrorMs: rounded(moment.durationErrorMs, MS_DIGITS),
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
