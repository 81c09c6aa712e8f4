import type { Random } from '../../src/core/random.ts';
import { minimumJerk } from '../../src/core/minimum-jerk.ts';

/** A rise and fall between 0 and 1. Times in ms. */
export interface Envelope {
  readonly onsetMs: number;
  readonly apexMs: number;
  readonly offsetMs: number;
  readonly at: (timeMs: number) => number;
}

export interface EnvelopeShape {
  readonly riseMs: number;
  readonly holdMs: number;
  readonly fallMs: number;
  readonly exponentialFall: boolean;
  /** Share of the height that stays when it is over. */
  readonly remains: number;
}

/** Falls to 2 % of its height by the end, then to nothing, so that the end is where one would mark it. */
function exponentialDecay(share: number): number {
  const END = 0.02;
  if (share >= 1) return 0;
  return (END ** share - END) / (1 - END);
}

export function envelopeAt(onsetMs: number, shape: EnvelopeShape): Envelope {
  const topMs = onsetMs + shape.riseMs;
  const fallMs = topMs + shape.holdMs;
  const at = (timeMs: number): number => {
    if (timeMs < topMs) return minimumJerk((timeMs - onsetMs) / shape.riseMs);
    if (timeMs < fallMs) return 1;
    const share = (timeMs - fallMs) / shape.fallMs;
    const left = shape.exponentialFall ? exponentialDecay(share) : 1 - minimumJerk(share);
    return shape.remains + (1 - shape.remains) * left;
  };
  return { onsetMs, apexMs: topMs + shape.holdMs / 2, offsetMs: fallMs + shape.fallMs, at };
}

/** SAMM-LV's brief movements at 200 fps: total length and where the apex lies (src/spotting/NOTES.md, 1). */
const BRIEF = { meanMs: 367, sdMs: 95, lowMs: 130, highMs: 500 } as const;
const APEX_SHARE = { mean: 0.45, sd: 0.14, low: 0.2, high: 0.76 } as const;
const LONGEST_PLATEAU = 0.25;
const PARTIAL_RETURN = 0.1;

export function drawBriefShape(random: Random): EnvelopeShape {
  const totalMs = random.truncatedNormal(BRIEF.meanMs, BRIEF.sdMs, BRIEF.lowMs, BRIEF.highMs);
  const apexShare = random.truncatedNormal(APEX_SHARE.mean, APEX_SHARE.sd, APEX_SHARE.low, APEX_SHARE.high);
  const plateau = random.chance(0.5) ? 0 : random.between(0, LONGEST_PLATEAU);
  const riseMs = totalMs * Math.max(0.12, apexShare - plateau / 2);
  const holdMs = totalMs * plateau;
  return {
    riseMs,
    holdMs,
    fallMs: Math.max(0.12 * totalMs, totalMs - riseMs - holdMs),
    exponentialFall: random.chance(0.4),
    remains: random.chance(PARTIAL_RETURN) ? random.between(0.15, 0.5) : 0,
  };
}

/** A movement that lasts: 0.75 s to several seconds, with an onset that can be as quick as a brief one's. */
export function drawLastingShape(random: Random): EnvelopeShape {
  const riseMs = Math.min(1500, random.logNormal(400, 0.45));
  const holdMs = random.chance(0.3) ? random.between(50, 500) : random.between(500, 4000);
  const fallMs = Math.min(2000, random.logNormal(600, 0.45));
  const missing = Math.max(0, 750 - riseMs - holdMs - fallMs);
  const remains = random.chance(0.15) ? random.between(0.2, 1) : 0;
  return { riseMs, holdMs: holdMs + missing, fallMs, exponentialFall: random.chance(0.4), remains };
}
