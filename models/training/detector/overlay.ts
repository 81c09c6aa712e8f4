import { RESPONSE_CHANNELS, type Response } from '../../footage/response.ts';
import type { Stretch } from '../../footage/footage-clip.ts';
import type { Random } from '../../../src/core/random.ts';
import { CHANNEL_COUNT } from '../../../src/measure/channels.ts';

/** A movement that was laid over channels. */
export interface LaidMovement {
  readonly lasting: boolean;
  /** IOD. */
  readonly amplitude: number;
  readonly onsetMs: number;
  readonly apexMs: number;
  readonly offsetMs: number;
}

type Range = readonly [low: number, high: number];

/** Weaker ones were measured with too much noise to be laid over anything. */
const LEAST_MEASURED_IOD = 0.02;
/** Of fewer than this, one response would rule what a person's movements look like. */
const LEAST_RESPONSES = 3;
/** The detector needs time to know the person, and the last movement time to end. */
const FIRST_MS: Range = [2500, 4000];
const TAIL_MS = 1500;
const GAP_MS: Range = [900, 2700];
const LASTING_SHARE = 0.12;
const BRIEF = { ms: [130, 490], iod: [0.015, 0.0705], hold: [0, 0.15] } as const;
const LASTING = { ms: [700, 2000], iod: [0.03, 0.081], hold: [0.2, 0.5] } as const;
const RISE_SHARE: Range = [0.3, 0.65];
/** Some movements do not go all the way back. */
const PARTIAL_SHARE = 0.1;
const MOST_LEFT = 0.3;
/** No movement is like another: each channel takes more or less part in it. */
const CHANNEL_SPREAD = 0.25;

/** The course of a movement's height, 0..1. */
interface Course {
  readonly riseMs: number;
  readonly holdMs: number;
  readonly fallMs: number;
  /** What is left of it afterwards. */
  readonly left: number;
}

/** The responses of a person that movements can be made of. */
export function layable(responses: readonly Response[]): readonly Response[] {
  const clear = responses.filter(({ amplitude }) => amplitude >= LEAST_MEASURED_IOD);
  return clear.length < LEAST_RESPONSES ? [] : clear;
}

/**
 * Lays movements over channels, in place: what was measured of the same person's planted movements, at other sizes,
 * lengths and places.
 * @param responses at least one
 */
export function layMovements(
  random: Random,
  { timesMs, values }: Stretch,
  responses: readonly Response[],
): readonly LaidMovement[] {
  const movements: LaidMovement[] = [];
  const endMs = timesMs.at(-1)! - TAIL_MS;
  let onsetMs = timesMs[0]! + random.between(...FIRST_MS);
  while (onsetMs < endMs) {
    const lasting = random.chance(LASTING_SHARE);
    const kind = lasting ? LASTING : BRIEF;
    const course = drawCourse(random, kind);
    const amplitude = Math.exp(random.between(Math.log(kind.iod[0]), Math.log(kind.iod[1])));
    const pattern = varied(random, random.pick(responses).pattern, amplitude);
    addMovement({ timesMs, values }, onsetMs, course, pattern);
    const { riseMs, holdMs, fallMs } = course;
    const offsetMs = onsetMs + riseMs + holdMs + fallMs;
    movements.push({ lasting, amplitude, onsetMs, apexMs: onsetMs + riseMs + holdMs / 2, offsetMs });
    onsetMs = offsetMs + random.between(...GAP_MS);
  }
  return movements;
}

function drawCourse(random: Random, { ms, hold }: { readonly ms: Range; readonly hold: Range }): Course {
  const totalMs = random.between(...ms);
  const holdMs = totalMs * random.between(...hold);
  const riseMs = (totalMs - holdMs) * random.between(...RISE_SHARE);
  const left = random.chance(PARTIAL_SHARE) ? random.between(0, MOST_LEFT) : 0;
  return { riseMs, holdMs, fallMs: totalMs - holdMs - riseMs, left };
}

function varied(random: Random, pattern: readonly number[], amplitude: number): number[] {
  return pattern.map((value) => amplitude * value * random.truncatedNormal(1, CHANNEL_SPREAD / 2, 0.6, 1.4));
}

function addMovement(
  { timesMs, values }: Stretch,
  onsetMs: number,
  course: Course,
  pattern: readonly number[],
): void {
  for (let frame = 0; frame < timesMs.length; frame++) {
    const height = heightAt(course, timesMs[frame]! - onsetMs);
    if (height === 0) continue;
    for (let channel = 0; channel < RESPONSE_CHANNELS; channel++)
      values[frame * CHANNEL_COUNT + channel]! += height * pattern[channel]!;
  }
}

function heightAt({ riseMs, holdMs, fallMs, left }: Course, sinceMs: number): number {
  if (sinceMs <= 0) return 0;
  if (sinceMs < riseMs) return eased(sinceMs / riseMs);
  if (sinceMs < riseMs + holdMs) return 1;
  const falling = sinceMs - riseMs - holdMs;
  return falling < fallMs ? left + (1 - left) * eased(1 - falling / fallMs) : left;
}

function eased(share: number): number {
  return (1 - Math.cos(Math.PI * share)) / 2;
}
