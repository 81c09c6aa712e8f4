import type { Random } from '../../src/core/random.ts';
import { CHANNEL, CHANNEL_COUNT } from '../../src/measure/channels.ts';
import { MEASURED_PARTS } from '../../src/contracts/face-part.ts';
import { REGIONS, REGION_COUNT, partOf } from '../../src/measure/regions.ts';
import { addCourse, colouredNoise } from './background.ts';
import type { Session } from './session.ts';

/** What goes wrong in the picture or the tracker, none of which is a movement of the face. */
export function addFaults(random: Random, session: Session): void {
  if (random.chance(0.35)) addExposureStep(random, session);
  if (random.chance(0.3)) addTrackerJump(random, session);
  if (random.chance(0.2)) addHand(random, session);
  if (random.chance(0.25)) addBlur(random, session);
  if (random.chance(0.08)) session.lostMs.push(random.between(2000, session.durationMs - 2000));
}

/** The camera adapts: brightness moves for 0.1 to 1 s, and texture with it. */
function addExposureStep(random: Random, session: Session): void {
  const fromMs = random.between(0, session.durationMs);
  const lengthMs = random.between(60, 1000);
  const pattern = skinJolt(random, 0.002, 0.0015);
  pattern[CHANNEL.luma] = 0.12 * random.normal();
  const backMs = random.chance(0.4) ? random.between(200, 1500) : Infinity;
  const course = (timeMs: number): number => {
    const age = timeMs - fromMs;
    return Math.min(1, age / lengthMs) - Math.min(1, Math.max(0, (age - backMs) / lengthMs));
  };
  session.addPattern(pattern, course, fromMs, Infinity);
}

/** The tracker takes a fresh crop: landmarks jump together and settle or stay. */
function addTrackerJump(random: Random, session: Session): void {
  const fromMs = random.between(0, session.durationMs);
  const pattern = skinJolt(random, 0.0008, 0.012);
  for (let i = 0; i < 3; i++) pattern[CHANNEL.pose + i] = 0.8 * random.normal();
  pattern[CHANNEL.residual] = 0.006 * Math.abs(random.normal());
  const lengthMs = random.chance(0.5) ? Infinity : random.between(60, 400);
  session.addPattern(pattern, () => 1, fromMs, fromMs + lengthMs);
}

/** A hand passes over a part of the face: patches there go astray, landmarks guess. */
function addHand(random: Random, session: Session): void {
  const part = random.pick(MEASURED_PARTS);
  const fromMs = random.between(0, session.durationMs);
  const toMs = fromMs + random.between(300, 4000);
  const pattern = skinJolt(random, 0.03, 0.03);
  for (let channel = 0; channel < CHANNEL.lidRight; channel++) {
    if (partOf(REGIONS[channel % REGION_COUNT]!) !== part) pattern[channel]! *= 0.15;
  }
  const wander = colouredNoise(random, session.timesMs, 200).map((value, frame) => {
    const timeMs = session.timesMs[frame]!;
    return timeMs >= fromMs && timeMs < toMs ? value : 0;
  });
  addCourse(session, pattern, wander);
  const quality = new Float32Array(CHANNEL_COUNT);
  quality[CHANNEL.quality + MEASURED_PARTS.indexOf(part)] = -random.between(0.3, 0.9);
  quality[CHANNEL.residual] = 0.01;
  session.addPattern(quality, () => 1, fromMs, toMs);
}

/** A second or two of more noise: motion blur, a passing shadow, compression. */
function addBlur(random: Random, session: Session): void {
  const fromMs = random.between(0, session.durationMs);
  const toMs = fromMs + random.between(150, 2500);
  for (let mode = 0; mode < 6; mode++) {
    const noise = colouredNoise(random, session.timesMs, 30).map((value, frame) => {
      const timeMs = session.timesMs[frame]!;
      return timeMs >= fromMs && timeMs < toMs ? value : 0;
    });
    addCourse(session, skinJolt(random, 0.0025, 0.003), noise);
  }
}

function skinJolt(random: Random, patchSd: number, landmarkSd: number): Float32Array {
  return Float32Array.from({ length: CHANNEL_COUNT }, (_, channel) => {
    if (channel < CHANNEL.landmarkLateral) return patchSd * random.normal();
    return channel < CHANNEL.pose ? landmarkSd * random.normal() : 0;
  });
}
