import type { Random } from '../../src/core/random.ts';
import { CHANNEL, CHANNEL_COUNT } from '../../src/measure/channels.ts';
import { MEASURED_PARTS } from '../../src/contracts/face-part.ts';
import type { Field } from './displacement-field.ts';
import { projectField } from './projection.ts';
import type { Session } from './session.ts';

/** Noise of a frame is low-rank across the face: this many shared modes for patches and for landmarks each. */
const MODES = 8;
/** Typical standard deviation per frame in IOD, and its spread (log-normal) between people and cameras. */
const PATCH_NOISE = { median: 0.0016, sigma: 0.6 } as const;
const LANDMARK_NOISE = { median: 0.0018, sigma: 0.5 } as const;
/** Share of the noise variance that each channel has to itself. */
const OWN_SHARE = { low: 0.15, high: 0.6 } as const;

/** Neutral values: open eyes, closed lips, as the canonical mesh has them, in IOD. */
const REST: readonly (readonly [channel: number, mean: number, sd: number])[] = [
  [CHANNEL.lidRight, 0.17, 0.03],
  [CHANNEL.lidLeft, 0.17, 0.03],
  [CHANNEL.lipGap, 0.01, 0.006],
  [CHANNEL.mouthWidth, 0.8, 0.08],
  [CHANNEL.jawOpening, 1.05, 0.1],
  [CHANNEL.logScale, Math.log(85), 0.4],
  [CHANNEL.residual, 0.06, 0.015],
  [CHANNEL.luma, 0.45, 0.12],
  ...MEASURED_PARTS.map((_, part) => [CHANNEL.quality + part, 0.9, 0.04] as const),
];

/** Noise per frame of the channels that no field moves: iris, pose (degrees), scale, centre, residual, luma, quality. */
const PLAIN_NOISE: readonly (readonly [from: number, to: number, median: number])[] = [
  [CHANNEL.iris, CHANNEL.pose, 0.003],
  [CHANNEL.pose, CHANNEL.logScale, 0.15],
  [CHANNEL.logScale, CHANNEL.centre, 0.0015],
  [CHANNEL.centre, CHANNEL.residual, 0.002],
  [CHANNEL.residual, CHANNEL.luma, 0.001],
  [CHANNEL.luma, CHANNEL.quality, 0.001],
  [CHANNEL.quality, CHANNEL_COUNT, 0.01],
];

/** Lays a calm, simulated person under the session: rest values, correlated noise, slow drift. */
export function addSimulatedBackground(random: Random, session: Session): void {
  for (const [channel, mean, sd] of REST) addConstant(session, channel, mean + sd * random.normal());
  const patchSd = random.logNormal(PATCH_NOISE.median, PATCH_NOISE.sigma);
  const landmarkSd = random.logNormal(LANDMARK_NOISE.median, LANDMARK_NOISE.sigma);
  addCorrelatedNoise(random, session, patchSd, 'patch');
  addCorrelatedNoise(random, session, landmarkSd, 'landmark');
  addPlainNoise(random, session);
  addDrift(random, session, patchSd, landmarkSd);
  addStretch(random, session, patchSd);
}

function addConstant(session: Session, channel: number, value: number): void {
  for (let at = channel; at < session.values.length; at += CHANNEL_COUNT) session.values[at]! += value;
}

function addCorrelatedNoise(random: Random, session: Session, sd: number, kind: 'patch' | 'landmark'): void {
  const ownShare = random.between(OWN_SHARE.low, OWN_SHARE.high);
  const modes = Array.from({ length: MODES }, (_, mode) => {
    const pattern = projectField(drawMode(random), kind === 'patch' ? 1 : 0, kind === 'patch' ? 0 : 1);
    return scaled(pattern, random.between(0.5, 1) / (1 + 0.3 * mode));
  });
  const own = kind === 'patch' ? [0, CHANNEL.landmarkLateral] : [CHANNEL.landmarkLateral, CHANNEL.iris];
  const size = rootMeanSquare(modes, own[0]!, own[1]!);
  for (const pattern of modes) {
    const unit = scaled(pattern, (sd * Math.sqrt(1 - ownShare)) / size);
    const course = colouredNoise(random, session.timesMs, drawCorrelationMs(random));
    addCourse(session, unit, course);
  }
  for (let channel = own[0]!; channel < own[1]!; channel++) {
    const channelSd = sd * Math.sqrt(ownShare) * random.logNormal(1, 0.35);
    addChannelNoise(random, session, channel, channelSd, drawCorrelationMs(random));
  }
}

/** Between hardly and strongly correlated from frame to frame. */
function drawCorrelationMs(random: Random): number {
  return random.chance(0.5) ? 5 : random.logNormal(60, 0.8);
}

/** A smooth random field over the face: constant, linear, and one bump. */
function drawMode(random: Random): Field {
  const c = Array.from({ length: 12 }, () => random.normal());
  const centre = { x: random.between(-0.9, 0.9), y: random.between(-1.2, 0.9) };
  const spread = random.between(0.15, 0.5);
  return ({ x, y }) => {
    const distance = ((x - centre.x) ** 2 + (y - centre.y) ** 2) / (2 * spread * spread);
    const bump = 1.5 * Math.exp(-distance);
    return {
      x: 0.4 * c[0]! + 0.5 * (c[1]! * x + c[2]! * y) + 0.3 * c[3]! * x * y + bump * c[4]!,
      y: 0.4 * c[5]! + 0.5 * (c[6]! * x + c[7]! * y) + 0.3 * c[8]! * x * x + bump * c[9]!,
    };
  };
}

function addPlainNoise(random: Random, session: Session): void {
  for (const [from, to, median] of PLAIN_NOISE) {
    for (let channel = from; channel < to; channel++) {
      addChannelNoise(random, session, channel, random.logNormal(median, 0.5), drawCorrelationMs(random));
    }
  }
}

/** Slow wander, seconds long, of everything that is not held to zero. */
function addDrift(random: Random, session: Session, patchSd: number, landmarkSd: number): void {
  const strength = random.between(0, 3);
  for (let channel = 0; channel < CHANNEL.iris; channel++) {
    const sd = channel < CHANNEL.landmarkLateral ? patchSd : landmarkSd;
    addChannelNoise(random, session, channel, strength * sd * random.uniform(), random.between(2000, 8000));
  }
}

/** The head's own motion is taken from a few patches; its error stretches and shears the whole face together. */
function addStretch(random: Random, session: Session, patchSd: number): void {
  for (const [term, share] of STRETCHES) {
    const field: Field = ({ x, y }) => ({ x: term[0]! * x + term[1]! * y, y: term[2]! * x + term[3]! * y });
    const pattern = scaled(projectField(field, 1, 0), share * patchSd * random.between(0.3, 2));
    addCourse(session, pattern, colouredNoise(random, session.timesMs, drawCorrelationMs(random)));
    const creep = (random.normal() * STRETCH_CREEP) / 1000;
    session.addPattern(projectField(field, 1, 0), (timeMs) => creep * share * timeMs, 0, Infinity);
  }
}

/** Spread of the slow sway between sessions, IOD: on one calm clip up to 1.3 %, ten times that clip's noise. */
const SWAY = { median: 0.0025, sigma: 0.9, most: 0.015 } as const;
const SWAY_MODES = 3;

/**
 * Turning of the head that its estimate misses: smooth, a second or so long, shared by the whole face, and
 * often far larger than the noise from frame to frame.
 */
export function addSlowSway(random: Random, session: Session): void {
  const sd = Math.min(SWAY.most, random.logNormal(SWAY.median, SWAY.sigma));
  const landmarkShare = random.between(0, 1.5);
  for (let mode = 0; mode < SWAY_MODES; mode++) {
    const field = drawMode(random);
    const unit = 1 / rootMeanSquare([projectField(field, 1, 0)], 0, CHANNEL.landmarkLateral);
    const pattern = scaled(projectField(field, 1, landmarkShare), sd * unit * random.between(0.2, 1));
    addCourse(session, pattern, swayCourse(random, session.timesMs));
  }
}

/** Unit variance, low-passed twice. */
function swayCourse(random: Random, timesMs: Float64Array): Float32Array {
  const slowMs = random.between(150, 800);
  const course = colouredNoise(random, timesMs, slowMs);
  for (let frame = 1; frame < course.length; frame++) {
    const keep = Math.exp(-(timesMs[frame]! - timesMs[frame - 1]!) / slowMs);
    course[frame] = keep * course[frame - 1]! + (1 - keep) * course[frame]!;
  }
  const size = Math.sqrt(course.reduce((sum, value) => sum + value * value, 0) / course.length) + 1e-9;
  return course.map((value) => value / size);
}

/** Matrix of each stretch, and how strong it is beside the plain noise: across, upright, and two shears. */
const STRETCHES: readonly (readonly [matrix: readonly number[], share: number])[] = [
  [[1, 0, 0, 0], 0.5],
  [[0, 0, 0, 1], 1],
  [[0, 1, 0, 0], 0.4],
  [[0, 0, 1, 0], 0.4],
];
/** Slow creep of the stretch, IOD a second at one IOD from the middle: recorded up to 0.9 % upright. */
const STRETCH_CREEP = 0.005;

function addChannelNoise(
  random: Random,
  session: Session,
  channel: number,
  sd: number,
  correlationMs: number,
): void {
  const course = colouredNoise(random, session.timesMs, correlationMs);
  course.forEach((value, frame) => {
    session.values[frame * CHANNEL_COUNT + channel]! += sd * value;
  });
}

export function addCourse(session: Session, pattern: Float32Array, course: Float32Array): void {
  course.forEach((height, frame) => {
    const row = frame * CHANNEL_COUNT;
    for (let channel = 0; channel < CHANNEL_COUNT; channel++) {
      session.values[row + channel]! += height * pattern[channel]!;
    }
  });
}

/** First-order noise with unit variance whose correlation falls to 1/e after `correlationMs`. */
export function colouredNoise(random: Random, timesMs: Float64Array, correlationMs: number): Float32Array {
  const out = new Float32Array(timesMs.length);
  let value = random.normal();
  for (let frame = 0; frame < timesMs.length; frame++) {
    const elapsed = frame > 0 ? timesMs[frame]! - timesMs[frame - 1]! : 0;
    const keep = Math.exp(-elapsed / correlationMs);
    value = keep * value + Math.sqrt(1 - keep * keep) * random.normal();
    out[frame] = value;
  }
  return out;
}

function scaled(pattern: Float32Array, factor: number): Float32Array {
  return pattern.map((value) => factor * value);
}

function rootMeanSquare(modes: readonly Float32Array[], from: number, to: number): number {
  let sum = 0;
  for (const mode of modes) for (let c = from; c < to; c++) sum += mode[c]! ** 2;
  return Math.sqrt(sum / (to - from)) + 1e-9;
}
