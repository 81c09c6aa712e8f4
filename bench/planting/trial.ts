import { basename } from 'node:path';
import type { Trace } from '../../src/contracts/observation.ts';
import { Random } from '../../src/core/random.ts';
import type { Background } from './background.ts';
import type { DrawnFamily, Spreading } from './families.ts';
import type { Truth } from '../../models/evaluation/clip-score.ts';
import { isJudged } from '../../models/evaluation/judged-time.ts';
import type { UnjudgedParts } from '../../src/spotting/judged-parts.ts';
import type { Side } from '../../src/contracts/movement.ts';
import { ANATOMY, PLANTABLE } from './movements.ts';
import type { Expressions } from './expression.ts';
import type { PlantingOrder, Treatment } from './planting-contract.ts';
import { playOrder } from './play-order.ts';
import { roomFor, schedule, type PlantedMovement } from './schedule.ts';

/** One clip with one set of movements. */
export interface Trial extends Spreading {
  readonly background: Background;
  readonly name: string;
  readonly seed: number;
  readonly durationMs: number;
  readonly events: readonly PlantedMovement[];
}

export interface TrialSettings {
  readonly families: readonly DrawnFamily[];
  readonly seed: number;
  readonly amplitudes: readonly number[];
  readonly lasting: number;
  /** Expressions of another person: a share of what is planted. */
  readonly lent?: Expressions;
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
  const { families, amplitudes, lasting, lent = {} } = settings;
  const seed = settings.seed * SEED_STEP + index;
  const durationMs = playOrder(anchors.timesMs, background.passes).at(-1)?.timeMs ?? 0;
  const brief = roomFor(durationMs, lasting);
  const plan = {
    durationMs,
    movements: PLANTABLE,
    lent: Object.fromEntries(
      Object.entries(lent).map(([movement, { side }]): [string, Side] => [movement, side]),
    ),
    amplitudes,
    brief,
    lasting: brief > 0 ? lasting : 0,
    lastingAmplitude: LASTING_AMPLITUDE_IOD,
  };
  return {
    background,
    name: basename(background.path),
    family: families[(settings.seed + index) % families.length]!,
    seed,
    durationMs,
    events: schedule(new Random(seed), plan),
    ...(Object.keys(lent).length > 0 ? { expressions: lent } : {}),
  };
}

export function orderFor(trial: Trial, treatment: Treatment): PlantingOrder {
  const { family, expressions, events, background } = trial;
  // A twin does not depend on what is planted, so that trials share it.
  if (treatment === 'twin') return { treatment, family: 'curve', events: [], passes: background.passes };
  const order = { treatment, family, events, passes: background.passes };
  return expressions === undefined ? order : { ...order, expressions };
}

export function truthOf(planted: PlantedMovement, parts: UnjudgedParts): Truth {
  const { movement, side, amplitude, lasting, lent = false, onsetMs, apexMs, offsetMs } = planted;
  const { names } = ANATOMY[movement];
  const judged = isJudged(planted, names, parts);
  return { movement, side, amplitude, lasting, lent, onsetMs, apexMs, offsetMs, names, judged };
}
