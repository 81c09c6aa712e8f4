import type { Case } from '../../../../bench/accuracy/cases.ts';
import type { Condition } from '../../../../bench/accuracy/footage.ts';
import type { ToldMoment } from '../../../../bench/accuracy/scoring/clip-report.ts';
import type { UnjudgedParts } from '../../../../src/spotting/judged-parts.ts';
import type { UncutClip } from '../../../../bench/accuracy/scoring/cuts.ts';
import { outcomeOf, type ClipOutcome } from '../../../../bench/accuracy/scoring/outcome.ts';
import type { Plantable } from '../../../../bench/planting/movements.ts';
import type { Treatment } from '../../../../bench/planting/planting-contract.ts';
import { plantedFrom, type PlantedMovement } from '../../../../bench/planting/schedule.ts';

const MINUTE_MS = 60_000;

interface Planted {
  readonly movement?: Plantable;
  readonly amplitude?: number;
  readonly lent?: boolean;
  readonly lasting?: boolean;
}

/** A movement of 300 ms, or of two seconds where it lasts. */
export function planted(
  onsetMs: number,
  { movement = 'brow-up', amplitude = 0.034, lent = false, lasting = false }: Planted = {},
): PlantedMovement {
  const half = lasting ? 1000 : 150;
  const pulse = { onsetMs, riseMs: half, holdMs: 0, fallMs: half };
  const event = plantedFrom(movement, 'both', amplitude, pulse);
  return lent ? { ...event, lent } : event;
}

/** What is told of a movement that begins there: exactly that, 320 ms after its end. */
export function told(onsetMs: number, confidence: number | null = 0.5): ToldMoment {
  const offsetMs = onsetMs + 300;
  return { onsetMs, apexMs: onsetMs + 150, offsetMs, confidence, toldMs: offsetMs + 320, names: [] };
}

export interface Clip {
  readonly person?: string;
  readonly condition?: Condition;
  readonly treatment?: Treatment;
  readonly events?: readonly PlantedMovement[];
  readonly moments?: readonly ToldMoment[];
  readonly parts?: UnjudgedParts | null;
}

/** A clip of one minute, and what somebody says of it. */
export function uncutClip({
  person = 'a',
  condition = 'talking',
  treatment = 'planted',
  events = [],
  moments = [],
  parts = {},
}: Clip): UncutClip {
  const footage = { path: `${person}.mp4`, passes: 1, plans: 1, person, condition };
  const trial = {
    background: footage,
    name: person,
    family: 'curve' as const,
    seed: 1,
    durationMs: MINUTE_MS,
    events,
  };
  const of: Case = { footage, trial, treatment };
  return { of, durationMs: MINUTE_MS, report: { moments, parts } };
}

export function outcome(clip: Clip): ClipOutcome {
  const { of, durationMs, report } = uncutClip(clip);
  return outcomeOf(of, report, durationMs);
}
