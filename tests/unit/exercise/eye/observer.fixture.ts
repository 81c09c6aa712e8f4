import type { Random } from '../../../../src/core/random.ts';
import { framesOf } from '../../../../src/exercise/eye/presentation.ts';
import { CHANCE } from '../../../../src/exercise/eye/places.ts';
import type { Answered, Evidence } from '../../../../src/exercise/eye/psychometric.ts';
import { LONGEST_MS, type Range } from '../../../../src/exercise/eye/scales.ts';
import { Staircase } from '../../../../src/exercise/eye/staircase.ts';

export const FRAME_MS = 1000 / 60;
export const LENGTHS: Range = { least: FRAME_MS, most: LONGEST_MS };

/** Whether the part is named at a level; null stands for a trial that shows nothing. */
export type Observer = (levelMs: number | null) => boolean;

export interface Eyes {
  /** Three of four are seen here, in ms. */
  readonly threshold: number;
  /** Logits to the octave. */
  readonly slope: number;
  readonly lapse: number;
  /** How often a place is named where nothing was seen. */
  readonly alarm: number;
}

export function observerWith(random: Random, { threshold, slope, lapse, alarm }: Eyes): Observer {
  return (levelMs) => {
    if (levelMs === null) return random.chance(alarm);
    const isSeen = random.chance(1 / (1 + Math.exp(-slope * Math.log2(levelMs / threshold) - Math.log(3))));
    return isSeen ? !random.chance(lapse) : random.chance(alarm * CHANCE);
  };
}

/** Sees nothing, and names a part all the same as often as given. */
export function guesser(random: Random, alarm: number): Observer {
  return (levelMs) => random.chance(levelMs === null ? alarm : alarm * CHANCE);
}

/** One look of so many trials at lengths, a fifth of them nothing, led by the staircase; shown in whole frames. */
export function lookAt(count: number, observer: Observer, start = LONGEST_MS): Evidence {
  const stairs = new Staircase(LENGTHS, start);
  const nothings = Math.round(count / 5);
  const answered: Answered[] = [];
  for (let trial = 0; trial < Math.ceil((count - nothings) / 2); trial++) {
    const level = framesOf(stairs.level, FRAME_MS) * FRAME_MS;
    const isSeen = observer(level);
    answered.push({ level, isSeen });
    stairs.add(isSeen);
  }
  const alarms = Array.from({ length: nothings }, () => observer(null)).filter(Boolean).length;
  return { answered, alarms, quiet: nothings - alarms };
}
