import {
  MOVEMENTS,
  NUISANCES,
  type MovementName,
  type Nuisance,
  type Side,
} from '../../../src/contracts/movement.ts';
import type { Moment } from '../../../src/contracts/moment.ts';
import { Random } from '../../../src/core/random.ts';
import { GRID_STEP_MS, HEAD, HEAD_COUNT } from '../../../src/spotting/heads.ts';
import { SpanCollector } from '../../../src/spotting/gates/spans.ts';
import { FrameRhythm } from '../../../src/spotting/gates/frame-rhythm.ts';
import type { SkinEvidence } from '../../../src/spotting/features/skin-history.ts';
import { Surroundings } from '../../../src/spotting/surroundings.ts';
import { HeatProposals } from '../../../src/spotting/heat-proposals.ts';
import { Spotter, type SpotterThresholds } from '../../../src/spotting/spotter.ts';

const LEAST_APEX_HEAT = 0.3;

/** A movement as an ideal classifier would see it. */
export interface Planned {
  readonly onsetMs: number;
  readonly apexMs: number;
  readonly offsetMs: number;
  /** How sure the classifier is of it, 0..1; 1 where absent. */
  readonly clarity?: number;
  readonly movements: readonly { readonly name: MovementName; readonly side: Side; readonly score: number }[];
}

export const BROWS: Planned['movements'] = [{ name: 'inner-brow-up', side: 'both', score: 0.9 }];

export function planned(
  onsetMs: number,
  totalMs: number,
  apexShare = 0.45,
  movements: Planned['movements'] = BROWS,
): Planned {
  return { onsetMs, apexMs: onsetMs + apexShare * totalMs, offsetMs: onsetMs + totalMs, movements };
}

export interface Stream {
  readonly untilMs: number;
  readonly events: readonly Planned[];
  /** Every head strays up to this high at random. */
  readonly floor?: number;
  readonly seed?: number;
  /** Nuisances and when they are certain. */
  readonly nuisances?: readonly { readonly name: Nuisance; readonly fromMs: number; readonly toMs: number }[];
}

export interface Judged {
  readonly timeMs: number;
  readonly verdict: Float32Array;
}

/** One verdict for each grid frame, as the model's training labels have them: heats are bumps of one frame. */
export function verdicts({ untilMs, events, floor = 0, seed = 1, nuisances = [] }: Stream): Judged[] {
  const random = new Random(seed);
  const out: Judged[] = [];
  for (let timeMs = 0; timeMs <= untilMs; timeMs += GRID_STEP_MS) {
    const verdict = Float32Array.from({ length: HEAD_COUNT }, () => floor * random.uniform());
    const raise = (head: number, to: number): void => {
      verdict[head] = Math.max(verdict[head], to);
    };
    for (const event of events) raiseEvent(event, timeMs, raise);
    for (const { name, fromMs, toMs } of nuisances) {
      if (timeMs >= fromMs && timeMs <= toMs) raise(HEAD.nuisance + NUISANCES.indexOf(name), 1);
    }
    out.push({ timeMs, verdict });
  }
  return out;
}

function raiseEvent(event: Planned, timeMs: number, raise: (head: number, to: number) => void): void {
  const clarity = event.clarity ?? 1;
  const heat = (atMs: number): number => clarity * Math.exp(-0.5 * ((timeMs - atMs) / GRID_STEP_MS) ** 2);
  raise(HEAD.onset, heat(event.onsetMs));
  raise(HEAD.apex, heat(event.apexMs));
  raise(HEAD.offset, heat(event.offsetMs));
  if (timeMs < event.onsetMs || timeMs > event.offsetMs) return;
  raise(HEAD.event, 0.95 * clarity);
  for (const { name, side, score } of event.movements) {
    const m = MOVEMENTS.indexOf(name);
    if (side !== 'left') raise(HEAD.right + m, score);
    if (side !== 'right') raise(HEAD.left + m, score);
  }
}

export interface Around {
  readonly spans?: SpanCollector;
  readonly amplitude?: number;
  readonly frameIntervalMs?: number;
  readonly thresholds?: SpotterThresholds;
}

/** Skin that moved clearly, and no way more than another: naming is left to the verdicts. */
class PlainSurroundings extends Surroundings {
  readonly #amplitude: number;

  constructor(spans: SpanCollector, rhythm: FrameRhythm, amplitude: number) {
    super(spans, rhythm, { noise: new Float32Array(0) });
    this.#amplitude = amplitude;
  }

  override amplitude(): number {
    return this.#amplitude;
  }

  override evidence(): SkinEvidence {
    return { iod: 0, noiseUnits: Number.MAX_VALUE };
  }
}

/** A spotter in surroundings that are told once and stay. */
export function spotterIn(around: Around = {}): Spotter {
  const {
    spans = new SpanCollector(),
    amplitude = 0.02,
    frameIntervalMs = GRID_STEP_MS,
    thresholds = { confidence: 0.45, amplitude: 0.005 },
  } = around;
  const rhythm = new FrameRhythm();
  for (const timeMs of [0, frameIntervalMs]) rhythm.push(timeMs);
  const surroundings = new PlainSurroundings(spans, rhythm, amplitude);
  return new Spotter(surroundings, thresholds, new HeatProposals(LEAST_APEX_HEAT));
}

/** A moment, and the time of the verdict that confirmed it. */
export interface Told {
  readonly moment: Moment;
  readonly atMs: number;
}

export function spot(judged: readonly Judged[], spotter: Spotter): Told[] {
  return judged.flatMap(({ timeMs, verdict }) => {
    const moment = spotter.push(timeMs, verdict, null);
    return moment === null ? [] : [{ moment, atMs: timeMs }];
  });
}
