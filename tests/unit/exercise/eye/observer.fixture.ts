import type { Random } from '../../../../src/core/random.ts';
import { recordOf } from '../../../../src/core/record-of.ts';
import { framesOf } from '../../../../src/exercise/eye/presentation.ts';
import { CHANCE } from '../../../../src/exercise/eye/places.ts';
import type { Answered, Evidence } from '../../../../src/exercise/eye/psychometric.ts';
import { rangeOf, SCALES, type Range, type Scale } from '../../../../src/exercise/eye/scales.ts';
import { Staircase } from '../../../../src/exercise/eye/staircase.ts';

export const FRAME_MS = 1000 / 60;
export const RANGES: Readonly<Record<Scale, Range>> = recordOf(SCALES, (scale) => rangeOf(scale, FRAME_MS));
export const LENGTHS = RANGES.length;

/** Whether the part is named at a level of a scale; null stands for a trial that shows nothing. */
export type Observer = (level: number | null) => boolean;

export interface Eyes {
  /** Three of four are seen here, in the unit of the scale. */
  readonly threshold: number;
  /** Logits to the octave. */
  readonly slope: number;
  readonly lapse: number;
  /** How often a place is named where nothing was seen. */
  readonly alarm: number;
}

export function observerWith(random: Random, { threshold, slope, lapse, alarm }: Eyes): Observer {
  return (level) => {
    if (level === null) return random.chance(alarm);
    const isSeen = random.chance(1 / (1 + Math.exp(-slope * Math.log2(level / threshold) - Math.log(3))));
    return isSeen ? !random.chance(lapse) : random.chance(alarm * CHANCE);
  };
}

/** Sees nothing, and names a part all the same as often as given. */
export function guesser(random: Random, alarm: number): Observer {
  return (level) => random.chance(level === null ? alarm : alarm * CHANCE);
}

/**
 * What one look of so many trials says about a scale, led by the staircase: a fifth shows nothing, half of the others is
 * of this scale. Lengths are shown in whole frames.
 */
export function lookAt(count: number, observer: Observer, scale: Scale = 'length'): Evidence {
  const stairs = new Staircase(RANGES[scale]);
  const nothings = Math.round(count / 5);
  const half = (count - nothings) / 2;
  const answered: Answered[] = [];
  for (let trial = 0; trial < (scale === 'length' ? Math.ceil(half) : Math.floor(half)); trial++) {
    const level = scale === 'length' ? framesOf(stairs.level, FRAME_MS) * FRAME_MS : stairs.level;
    const isSeen = observer(level);
    answered.push({ level, isSeen });
    stairs.add(isSeen);
  }
  const alarms = Array.from({ length: nothings }, () => observer(null)).filter(Boolean).length;
  return { answered, alarms, quiet: nothings - alarms };
}
