import { Random } from '../../../src/core/random.ts';
import type { PlantedMovement } from '../../planting/schedule.ts';
import { drawBrief } from './brief-movement.ts';
import { LONGEST_MS, type DrawOccurrence, type Occurrence } from './occurrence.ts';

/** The person is learnt before anything happens. */
const FIRST_MS = 3000;
/** Room for the longest nuisance with a movement a second away, and a second of rest. */
const SLOT_MS = 7000;
/** Quiet time between a nuisance and the brief movement beside it. */
const GAP_MS = [500, 1000] as const;
/** Onset of the movement in slots where it comes first, and where it comes after the nuisance. */
const EARLY_MS = 800;
const LATE_MS = 5700;

/** A brief movement, and how far from it a nuisance stays. */
export interface Slot {
  readonly movement: PlantedMovement;
  readonly nuisanceFirst: boolean;
  readonly gapMs: number;
}

/** Slots for the length of a film, in which nuisances and movements come first by turns; the same for the same seed. */
export function planSlots(seed: number, durationMs: number): readonly Slot[] {
  const random = new Random(seed);
  const count = Math.floor((durationMs - FIRST_MS) / SLOT_MS);
  return Array.from({ length: Math.max(0, count) }, (_, k) => {
    const nuisanceFirst = (k + seed) % 2 === 0;
    const onsetMs = FIRST_MS + k * SLOT_MS + (nuisanceFirst ? LATE_MS : EARLY_MS);
    return { nuisanceFirst, movement: drawBrief(random, onsetMs), gapMs: random.between(...GAP_MS) };
  });
}

/** One nuisance with its place in a film. */
export interface PlacedOccurrence extends Occurrence {
  readonly fromMs: number;
  readonly toMs: number;
}

/** One nuisance of a kind for each slot. */
export function placeNuisances(
  seed: number,
  slots: readonly Slot[],
  draw: DrawOccurrence,
): readonly PlacedOccurrence[] {
  const random = new Random(seed);
  return slots.map(({ movement, nuisanceFirst, gapMs }) => {
    const occurrence = draw(random);
    if (occurrence.lengthMs > LONGEST_MS) throw new RangeError('The nuisance is longer than its slot.');
    const fromMs = nuisanceFirst ? movement.onsetMs - gapMs - occurrence.lengthMs : movement.offsetMs + gapMs;
    return { ...occurrence, fromMs, toMs: fromMs + occurrence.lengthMs };
  });
}
