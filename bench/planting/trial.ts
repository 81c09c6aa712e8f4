import { basename } from 'node:path';
import type { UnscoredSpan } from '../../src/contracts/moment.ts';
import type { Trace } from '../../src/contracts/observation.ts';
import { Random } from '../../src/core/random.ts';
import type { Background } from './background.ts';
import type { DrawnFamily, Spreading } from './families.ts';
import type { Truth } from '../../models/evaluation/clip-score.ts';
import { isJudged } from '../../models/evaluation/judged-time.ts';
import { ANATOMY, PLANTABLE, type Plantable } from './movements.ts';
import { expressionsIn } from './own-expression.ts';
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
  /** What is planted; everything plantable where absent. */
  readonly movements?: readonly Plantable[];
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
    movements: settings.movements ?? PLANTABLE,
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
  };
}

/**
 * A trial whose movements are the person's own expressions, small and fast; null where the clip shows none that is
 * large enough to be told from noise.
 */
export function designOwnTrial(
  background: Background,
  anchors: Trace,
  index: number,
  settings: TrialSettings,
): Trial | null {
  const expressions = expressionsIn(anchors);
  const movements = PLANTABLE.filter((movement) => movement in expressions);
  if (movements.length === 0) return null;
  const { events, ...trial } = designTrial(background, anchors, index, { ...settings, movements });
  const sided = events.map((event) => ({ ...event, side: expressions[event.movement]?.side ?? event.side }));
  return { ...trial, family: 'own', expressions, events: sided };
}

export function orderFor(trial: Trial, treatment: Treatment): PlantingOrder {
  const { family, expressions, events, background } = trial;
  // A twin does not depend on what is planted, so that trials share it.
  if (treatment === 'twin') return { treatment, family: 'curve', events: [], passes: background.passes };
  const order = { treatment, family, events, passes: background.passes };
  return expressions === undefined ? order : { ...order, expressions };
}

export function truthOf(planted: PlantedMovement, unscored: readonly UnscoredSpan[]): Truth {
  const { movement, side, amplitude, lasting, onsetMs, apexMs, offsetMs } = planted;
  const { names } = ANATOMY[movement];
  const judged = isJudged(planted, names, unscored);
  return { movement, side, amplitude, lasting, onsetMs, apexMs, offsetMs, names, judged };
}
