import { basename } from 'node:path';
import type { UnscoredSpan } from '../../src/contracts/moment.ts';
import type { Trace } from '../../src/contracts/observation.ts';
import { Random } from '../../src/core/random.ts';
import type { Background } from './clips.ts';
import type { Family } from './families.ts';
import { isJudged } from './judged-time.ts';
import { ANATOMY, PLANTABLE } from './movements.ts';
import type { PlantingOrder, Treatment } from './planting-contract.ts';
import { playOrder } from './play-order.ts';
import { roomFor, schedule, type Planted } from './schedule.ts';
import type { Truth } from './score.ts';

/** One clip with one set of movements. */
export interface Trial {
  readonly background: Background;
  readonly name: string;
  readonly family: Family;
  readonly seed: number;
  readonly durationMs: number;
  readonly events: readonly Planted[];
}

export interface TrialSettings {
  readonly families: readonly Family[];
  readonly seed: number;
  readonly amplitudes: readonly number[];
  readonly lasting: number;
}

/** A lasting movement as large as a plain expression. */
const LASTING_AMPLITUDE_IOD = 0.05;
/** Keeps the seeds of neighbouring trials apart. */
const SEED_STEP = 1009;

/** The `index`th trial of a run: its own seed, the families by turns. */
export function designTrial(
  background: Background,
  anchors: Trace,
  index: number,
  settings: TrialSettings,
): Trial {
  const { families, amplitudes, lasting } = settings;
  const seed = settings.seed * SEED_STEP + index;
  const durationMs = playOrder(anchors.timesMs, background.passes).at(-1)?.timeMs ?? 0;
  const brief = roomFor(durationMs, lasting);
  const plan = {
    durationMs,
    movements: PLANTABLE,
    amplitudes,
    brief,
    lasting: brief > 0 ? lasting : 0,
    lastingAmplitude: LASTING_AMPLITUDE_IOD,
  };
  return {
    background,
    name: basename(background.path),
    family: families[(settings.seed + index) % families.length],
    seed,
    durationMs,
    events: schedule(new Random(seed), plan),
  };
}

export function orderFor(trial: Trial, treatment: Treatment): PlantingOrder {
  const { family, events, background } = trial;
  // A twin does not depend on what is planted, so that trials share it.
  if (treatment === 'twin') return { treatment, family: 'curve', events: [], passes: background.passes };
  return { treatment, family, events, passes: background.passes };
}

export function truthOf(planted: Planted, unscored: readonly UnscoredSpan[]): Truth {
  const { movement, side, amplitude, lasting, onsetMs, apexMs, offsetMs } = planted;
  const { names } = ANATOMY[movement];
  const judged = isJudged(planted, unscored);
  return { movement, side, amplitude, lasting, onsetMs, apexMs, offsetMs, names, judged };
}
