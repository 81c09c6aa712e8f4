import { minimumJerk } from '../core/minimum-jerk.ts';
import type { Random } from '../core/random.ts';
import type { HeadPose } from './camera.ts';
import { STILL, bothSides, type ActiveMovement, type FaceState } from './shape.ts';

/** A movement with its time course. `plateauMs` is how long it is held at its height. */
export interface PlannedMovement {
  readonly name: ActiveMovement['name'];
  readonly side: ActiveMovement['side'];
  readonly amplitude: number;
  readonly onsetMs: number;
  readonly riseMs: number;
  readonly plateauMs: number;
  readonly fallMs: number;
}

/** When a movement rises, stays and falls. */
type Course = Pick<PlannedMovement, 'onsetMs' | 'riseMs' | 'plateauMs' | 'fallMs'>;

/** Height of a planned movement at a time, 0..1. */
export function heightAt(planned: Course, timeMs: number): number {
  const since = timeMs - planned.onsetMs;
  const fallAt = planned.riseMs + planned.plateauMs;
  if (since <= 0 || since >= fallAt + planned.fallMs) return 0;
  if (since < fallAt) return minimumJerk(since / planned.riseMs);
  return 1 - minimumJerk((since - fallAt) / planned.fallMs);
}

/** Faces rise a little faster than they fall. */
const RISE_SHARE = 0.45;

/** The time course of a brief movement: up, and down again. */
export function briefCourse(onsetMs: number, lengthMs: number): Course {
  const riseMs = RISE_SHARE * lengthMs;
  return { onsetMs, riseMs, plateauMs: 0, fallMs: lengthMs - riseMs };
}

/** How high each planned movement stands at a time; those at rest are left out. */
export function activeAt(planned: readonly PlannedMovement[], timeMs: number): readonly ActiveMovement[] {
  return planned
    .map((each) => ({ name: each.name, side: each.side, level: each.amplitude * heightAt(each, timeMs) }))
    .filter((each) => each.level > 0);
}

/**
 * A brief movement as a display of fixed rate can show it: its height in each of its frames, taken in the middle of
 * the frame, the highest being 1.
 * @public
 */
export function heightsInFrames(frames: number): readonly number[] {
  const course = briefCourse(0, frames);
  const heights = Array.from({ length: frames }, (_, frame) => heightAt(course, frame + 0.5));
  const highest = Math.max(...heights);
  return heights.map((height) => height / highest);
}

/** When a planned movement is back at rest. */
export function endMs(planned: PlannedMovement): number {
  return planned.onsetMs + planned.riseMs + planned.plateauMs + planned.fallMs;
}

const BLINK_CLOSING_MS = 85;
const BLINK_OPENING_MS = 170;

/** How far the lids are closed by blinks that start at these times, 0..1. */
export function lidClosureAt(blinksMs: readonly number[], timeMs: number): number {
  const start = blinksMs.find((ms) => timeMs > ms && timeMs < ms + BLINK_CLOSING_MS + BLINK_OPENING_MS);
  if (start === undefined) return 0;
  const since = timeMs - start;
  if (since < BLINK_CLOSING_MS) return minimumJerk(since / BLINK_CLOSING_MS);
  return 1 - minimumJerk((since - BLINK_CLOSING_MS) / BLINK_OPENING_MS);
}

/** Slow waves of unrelated periods: never still, never twice the same. */
export class Drift {
  readonly #waves: readonly {
    readonly perMs: number;
    readonly phase: number;
    readonly share: number;
  }[];

  constructor(random: Random, slowestS: number) {
    this.#waves = [1, 0.47, 0.23].map((share) => ({
      perMs: (2 * Math.PI) / (slowestS * 1000 * share * random.between(0.85, 1.15)),
      phase: 2 * Math.PI * random.uniform(),
      share,
    }));
  }

  /** About -1..1. */
  at(timeMs: number): number {
    return (
      this.#waves.reduce(
        (sum, { perMs, phase, share }) => sum + share * Math.sin(timeMs * perMs + phase),
        0,
      ) / 1.7
    );
  }
}

/** How far a head sways while its owner sits and listens. */
export interface Sway {
  readonly yaw: number;
  readonly pitch: number;
  readonly roll: number;
  readonly shiftCm: number;
  readonly distanceCm: number;
}

/** A generated person: sways, blinks and moves as planned. */
export class SyntheticPerson {
  readonly #drifts: readonly Drift[];
  readonly #sway: Sway;
  readonly #blinksMs: readonly number[];
  readonly #planned: readonly PlannedMovement[];

  constructor(random: Random, sway: Sway, blinksMs: readonly number[], planned: readonly PlannedMovement[]) {
    this.#drifts = [23, 19, 29, 17, 21, 31, 7, 11].map((seconds) => new Drift(random, seconds));
    this.#sway = sway;
    this.#blinksMs = blinksMs;
    this.#planned = planned;
  }

  poseAt(timeMs: number): HeadPose {
    const [yaw, pitch, roll, x, y, distance] = this.#drifts.map((drift) => drift.at(timeMs)) as [
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    const sway = this.#sway;
    return {
      yaw: sway.yaw * yaw,
      pitch: sway.pitch * pitch,
      roll: sway.roll * roll,
      xCm: sway.shiftCm * x,
      yCm: sway.shiftCm * 0.6 * y,
      distanceCm: sway.distanceCm * (1 + 0.02 * distance),
    };
  }

  stateAt(timeMs: number): FaceState {
    return {
      ...STILL,
      movements: activeAt(this.#planned, timeMs),
      lidClosure: bothSides(lidClosureAt(this.#blinksMs, timeMs)),
      gazeXCm: 0.1 * this.#drifts[6]!.at(timeMs),
      gazeYCm: 0.05 * this.#drifts[7]!.at(timeMs),
    };
  }
}

/** Blinks at human intervals over a stretch of time, away from the times to be kept clear. */
export function planBlinks(
  random: Random,
  untilMs: number,
  clear: readonly { readonly fromMs: number; readonly toMs: number }[],
): readonly number[] {
  const blinks: number[] = [];
  for (let at = 1500; at < untilMs; at += random.between(2400, 6600)) {
    if (!clear.some(({ fromMs, toMs }) => at > fromMs && at < toMs)) blinks.push(at);
  }
  return blinks;
}
