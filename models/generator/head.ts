import { minimumJerk } from '../../src/core/minimum-jerk.ts';
import type { Random } from '../../src/core/random.ts';
import { CHANNEL, CHANNEL_COUNT } from '../../src/measure/channels.ts';
import { colouredNoise } from './background.ts';
import type { Session } from './session.ts';

const POSE_CHANNELS = 6;
/** Typical sway: degrees for yaw, pitch, roll; logarithm of scale; IOD for the place in the picture. */
const SWAY: readonly number[] = [1.2, 1.0, 0.8, 0.012, 0.06, 0.05];
/** What head motion leaks into skin channels, IOD per degree (or per unit of scale and place, rescaled). */
const LEAK = { patch: 0.0007, landmark: 0.002, pose: [1, 1, 1, 60, 6, 6] } as const;
/** Faster than this the head is in motion: degrees, logarithm of scale, and IOD a second. */
const FAST: readonly number[] = [18, 18, 18, 0.25, 0.8, 0.8];

/**
 * Moves the head: sway, nods, shakes, changes of posture, leaning in. Call before the background is laid,
 * so that what leaks into the skin channels comes from the added motion alone.
 */
export function addHeadMotion(random: Random, session: Session, rate: number): void {
  addSway(random, session);
  const seconds = session.durationMs / 1000;
  for (let n = random.below(1 + Math.ceil((rate * seconds) / 5)); n > 0; n--) {
    const at = random.between(0, session.durationMs);
    const kind = random.uniform();
    if (kind < 0.55) addNod(random, session, at);
    else if (kind < 0.8) addPosture(random, session, at);
    else addLean(random, session, at);
  }
  leakIntoSkin(random, session);
  noteFastMotion(session);
}

function addSway(random: Random, session: Session): void {
  const strength = random.logNormal(0.8, 0.7);
  for (let i = 0; i < POSE_CHANNELS; i++) {
    const slow = smooth(colouredNoise(random, session.timesMs, random.between(600, 3000)), session);
    slow.forEach((value, frame) => {
      session.values[frame * CHANNEL_COUNT + CHANNEL.pose + i]! += strength * SWAY[i]! * value;
    });
  }
}

/** A head has mass: its course is low-passed twice, at about 150 ms. */
function smooth(course: Float32Array, session: Session): Float32Array {
  const SMOOTH_MS = 150;
  for (let pass = 0; pass < 2; pass++) {
    for (let frame = 1; frame < course.length; frame++) {
      const keep = Math.exp(-(session.timesMs[frame]! - session.timesMs[frame - 1]!) / SMOOTH_MS);
      course[frame] = keep * course[frame - 1]! + (1 - keep) * course[frame]!;
    }
  }
  return course;
}

function addNod(random: Random, session: Session, fromMs: number): void {
  const hz = random.between(0.8, 4);
  const cycles = random.chance(0.4) ? 0.5 : random.between(0.5, 4);
  const durationMs = (1000 * cycles) / hz;
  const main = random.chance(0.6) ? 1 : random.chance(0.7) ? 0 : 2;
  const pattern = new Float32Array(CHANNEL_COUNT);
  const degrees = random.sign() * Math.min(15, random.logNormal(3, 0.7));
  pattern[CHANNEL.pose + main] = degrees;
  for (let i = 0; i < 3; i++) pattern[CHANNEL.pose + i]! += 0.15 * degrees * random.normal();
  pattern[CHANNEL.centre + (main === 1 ? 1 : 0)] = 0.02 * degrees * random.between(0.3, 1);
  pattern[CHANNEL.logScale] = 0.001 * degrees * random.normal();
  const course = (timeMs: number): number => {
    const share = (timeMs - fromMs) / durationMs;
    return Math.sin(2 * Math.PI * cycles * share) * Math.sin(Math.PI * share) ** 0.5;
  };
  session.addPattern(pattern, course, fromMs, fromMs + durationMs);
}

/** A step to another posture, which stays. */
function addPosture(random: Random, session: Session, fromMs: number): void {
  const pattern = new Float32Array(CHANNEL_COUNT);
  SWAY.forEach((sway, i) => (pattern[CHANNEL.pose + i] = 2.5 * sway * random.normal()));
  addStep(session, pattern, fromMs, random.between(250, 1200));
}

function addLean(random: Random, session: Session, fromMs: number): void {
  const pattern = new Float32Array(CHANNEL_COUNT);
  pattern[CHANNEL.logScale] = 0.12 * random.normal();
  pattern[CHANNEL.pose + 1] = 3 * random.normal();
  pattern[CHANNEL.centre + 1] = 0.2 * random.normal();
  addStep(session, pattern, fromMs, random.between(400, 1500));
}

function addStep(session: Session, pattern: Float32Array, fromMs: number, durationMs: number): void {
  const course = (timeMs: number): number => minimumJerk((timeMs - fromMs) / durationMs);
  session.addPattern(pattern, course, fromMs, Infinity);
}

/** Alignment is never perfect: a fixed linear and a quadratic share of the pose shows as skin movement. */
function leakIntoSkin(random: Random, session: Session): void {
  const strength = random.logNormal(1, 0.5);
  const linear = drawLeak(random, strength);
  const quadratic = drawLeak(random, 0.08 * strength);
  const frames = session.timesMs.length;
  for (let frame = 0; frame < frames; frame++) {
    const row = frame * CHANNEL_COUNT;
    for (let i = 0; i < POSE_CHANNELS; i++) {
      const moved = LEAK.pose[i]! * session.values[row + CHANNEL.pose + i]!;
      const squared = moved * Math.abs(moved);
      for (let channel = 0; channel < CHANNEL.iris; channel++) {
        const at = i * CHANNEL.iris + channel;
        session.values[row + channel]! += linear[at]! * moved + quadratic[at]! * squared;
      }
    }
  }
}

function drawLeak(random: Random, strength: number): Float32Array {
  return Float32Array.from({ length: POSE_CHANNELS * CHANNEL.iris }, (_, at) => {
    const channel = at % CHANNEL.iris;
    return strength * (channel < CHANNEL.landmarkLateral ? LEAK.patch : LEAK.landmark) * random.normal();
  });
}

function noteFastMotion(session: Session): void {
  const { timesMs, values } = session;
  for (let frame = 3; frame < timesMs.length; frame++) {
    const seconds = (timesMs[frame]! - timesMs[frame - 3]!) / 1000;
    const fast = FAST.some((limit, i) => {
      const at = CHANNEL.pose + i;
      const moved = values[frame * CHANNEL_COUNT + at]! - values[(frame - 3) * CHANNEL_COUNT + at]!;
      return Math.abs(moved) / seconds > limit;
    });
    if (fast) session.note('head-motion', timesMs[frame - 3]!, timesMs[frame]!);
  }
}
