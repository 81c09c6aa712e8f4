import type { Observation, Trace } from '../../src/contracts/observation.ts';
import { LANDMARK_VALUES, PATCH_STRIDE } from '../../src/contracts/observation.ts';
import type { Random } from '../../src/core/random.ts';
import { HeadAligner } from '../../src/measure/head/align.ts';
import {
  CHANNEL,
  CHANNEL_COUNT,
  ChannelExtractor,
  MIRROR_CHANNEL,
  MIRROR_FACTOR,
} from '../../src/measure/channels.ts';
import { PATCH_COUNT } from '../../src/measure/regions.ts';
import { BlinkEnvelope, SpeechEnvelope } from '../../src/spotting/features/envelopes.ts';
import type { Session } from './session.ts';

/** Raw channels of real footage at its own frame times, in unbroken stretches. */
export interface Recording {
  readonly name: string;
  readonly timesMs: Float64Array;
  /** Frame-major, CHANNEL_COUNT values each. */
  readonly values: Float32Array;
}

/** Footage without a face or frame for longer than this is cut in two. */
const LONGEST_PAUSE_MS = 100;
/** A picture repeated for this long is a still face, not a doubled frame. */
const REPEAT_COUNTS_MS = 60;
/** A stretch shorter than this holds too little to lay a session over. */
const SHORTEST_STRETCH_MS = 8000;
/** Recorded movement and noise are scaled by this range (src/spotting/NOTES.md, 6). */
const SCALE = { low: 0.4, high: 2.5, median: 0.8, sigma: 0.4 } as const;
/** Labels for what the footage itself does: an eye this closed blinks, lips this lively speak (IOD rms). */
const BLINK_CLOSURE = 0.45;
const SPEECH_RMS = 0.016;

/**
 * Runs the app's own alignment and channels over a trace.
 * @param shortestMs stretches that are shorter are left out
 */
export function recordingsOf(
  name: string,
  trace: Trace,
  shortestMs = SHORTEST_STRETCH_MS,
): readonly Recording[] {
  const stretches: { times: number[]; rows: Float32Array[] }[] = [];
  const head = new HeadAligner();
  const extractor = new ChannelExtractor();
  let lastMs = -Infinity;
  for (let frame = 0; frame < trace.timesMs.length; frame++) {
    const observation = observationAt(trace, frame);
    if (observation.faces !== 1) continue;
    if (observation.doubled && observation.timestampMs - lastMs < REPEAT_COUNTS_MS) continue;
    if (observation.timestampMs - lastMs > LONGEST_PAUSE_MS) {
      extractor.reset();
      stretches.push({ times: [], rows: [] });
    }
    lastMs = observation.timestampMs;
    head.align(observation.landmarks, observation.widthPx, observation.heightPx);
    const stretch = stretches[stretches.length - 1]!;
    stretch.times.push(lastMs);
    stretch.rows.push(Float32Array.from(extractor.extract(observation, head)));
  }
  return stretches
    .filter(({ times }) => times[times.length - 1]! - times[0]! >= shortestMs)
    .map(({ times, rows }, index) => ({
      name: `${name}#${index}`,
      timesMs: Float64Array.from(times),
      values: Float32Array.from({ length: rows.length * CHANNEL_COUNT }, (_, at) => {
        return rows[Math.floor(at / CHANNEL_COUNT)]![at % CHANNEL_COUNT]!;
      }),
    }));
}

function observationAt(trace: Trace, frame: number): Observation {
  const patchValues = PATCH_COUNT * PATCH_STRIDE;
  return {
    timestampMs: trace.timesMs[frame]!,
    widthPx: trace.widthPx,
    heightPx: trace.heightPx,
    faces: trace.faces[frame]!,
    landmarks: trace.landmarks.subarray(frame * LANDMARK_VALUES, (frame + 1) * LANDMARK_VALUES),
    patches: trace.patches.subarray(frame * patchValues, (frame + 1) * patchValues),
    luma: trace.luma[frame]!,
    doubled: trace.doubled[frame] === 1,
  };
}

/** Lays a piece of real footage under the session: mirrored or not, scaled, from anywhere in it. */
export function addRecordedBackground(random: Random, session: Session, recording: Recording): void {
  const mirrored = random.chance(0.5);
  const scale = Math.min(SCALE.high, Math.max(SCALE.low, random.logNormal(SCALE.median, SCALE.sigma)));
  const first = recording.timesMs[0]!;
  const spanMs = recording.timesMs[recording.timesMs.length - 1]! - first;
  const startMs = random.between(0, Math.max(0, spanMs - session.durationMs));
  const means = meansOf(recording);
  const envelopes = { right: new BlinkEnvelope(), left: new BlinkEnvelope(), speech: new SpeechEnvelope() };
  const cell = new Float32Array(CHANNEL_COUNT);
  session.timesMs.forEach((timeMs, frame) => {
    readAt(recording, first + folded(startMs + timeMs, spanMs), cell);
    noteNuisances(session, envelopes, cell, means, timeMs);
    const row = frame * CHANNEL_COUNT;
    for (let channel = 0; channel < CHANNEL_COUNT; channel++) {
      const source = mirrored ? MIRROR_CHANNEL[channel]! : channel;
      const factor = mirrored ? MIRROR_FACTOR[channel]! : 1;
      const scaled = source < CHANNEL.lidRight ? scale : 1;
      const value = means[source]! + scaled * (cell[source]! - means[source]!);
      session.values[row + channel]! += factor * value;
    }
  });
}

/** Back and forth when the session is longer than the recording. */
function folded(timeMs: number, spanMs: number): number {
  const phase = timeMs % (2 * spanMs);
  return phase <= spanMs ? phase : 2 * spanMs - phase;
}

function meansOf(recording: Recording): Float32Array {
  const means = new Float32Array(CHANNEL_COUNT);
  const frames = recording.timesMs.length;
  recording.values.forEach((value, at) => (means[at % CHANNEL_COUNT]! += value / frames));
  return means;
}

/** Channels at any time, interpolated. */
export function readAt(recording: Omit<Recording, 'name'>, timeMs: number, out: Float32Array): void {
  const { timesMs, values } = recording;
  let low = 0;
  let high = timesMs.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (timesMs[middle]! <= timeMs) low = middle;
    else high = middle;
  }
  const later = Math.min(1, Math.max(0, (timeMs - timesMs[low]!) / (timesMs[high]! - timesMs[low]!)));
  for (let channel = 0; channel < CHANNEL_COUNT; channel++) {
    const before = values[low * CHANNEL_COUNT + channel]!;
    out[channel] = before + later * (values[high * CHANNEL_COUNT + channel]! - before);
  }
}

interface Envelopes {
  readonly right: BlinkEnvelope;
  readonly left: BlinkEnvelope;
  readonly speech: SpeechEnvelope;
}

function noteNuisances(
  session: Session,
  envelopes: Envelopes,
  cell: Float32Array,
  means: Float32Array,
  timeMs: number,
): void {
  const right = envelopes.right.push(cell[CHANNEL.lidRight]!, means[CHANNEL.lidRight]!);
  const left = envelopes.left.push(cell[CHANNEL.lidLeft]!, means[CHANNEL.lidLeft]!);
  if (Math.max(right, left) > BLINK_CLOSURE) session.note('blink', timeMs - 20, timeMs + 20);
  if (envelopes.speech.push(cell[CHANNEL.lipGap]!) > SPEECH_RMS) session.note('speech', timeMs - 500, timeMs);
}
