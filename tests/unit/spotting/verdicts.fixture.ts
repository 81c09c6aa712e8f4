import {
  MOVEMENTS,
  NUISANCES,
  type MovementName,
  type Nuisance,
  type Side,
} from '../../../src/contracts/movement.ts';
import type { Moment } from '../../../src/contracts/moment.ts';
import { DEFAULT_RATE_PER_MINUTE } from '../../../src/contracts/rate.ts';
import { Random } from '../../../src/core/random.ts';
import { GRID_STEP_MS } from '../../../src/spotting/grid/grid.ts';
import { VERDICT, VERDICT_SIZE } from '../../../src/spotting/verdict/layout.ts';
import { SpanCollector } from '../../../src/spotting/gates/spans.ts';
import { FrameRhythm } from '../../../src/spotting/grid/frame-rhythm.ts';
import type { SkinEvidence } from '../../../src/spotting/features/skin-history.ts';
import { Surroundings } from '../../../src/spotting/surroundings.ts';
import type { Candidate } from '../../../src/spotting/evidence/movement-finder.ts';
import { SHIPPED_DETECTOR } from '../../../src/spotting/evidence/detector-model.ts';
import { Spotter } from '../../../src/spotting/spotter.ts';

/** The filters have found a movement when the verdict is about this many frames after its apex. */
const FILTER_DELAY_FRAMES = 7;
/** Lengths that they tell apart. */
const LENGTHS_MS = { shortest: 283, longest: 433 } as const;
/** Belief in a movement that is plainly there. */
const PLAIN_BELIEF = 6;
const NO_EVIDENCE = new Float32Array(0);

/** A movement as ideal filters and an ideal classifier would see it. */
export interface Plan {
  readonly onsetMs: number;
  readonly apexMs: number;
  readonly offsetMs: number;
  /** What the filters believe; that it is plainly there where absent. */
  readonly belief?: number;
  readonly movements: readonly { readonly name: MovementName; readonly side: Side; readonly score: number }[];
}

export const BROWS: Plan['movements'] = [{ name: 'outer-brow-up', side: 'both', score: 0.9 }];

export function planned(
  onsetMs: number,
  totalMs: number,
  apexShare = 0.45,
  movements: Plan['movements'] = BROWS,
): Plan {
  return { onsetMs, apexMs: onsetMs + apexShare * totalMs, offsetMs: onsetMs + totalMs, movements };
}

export interface Stream {
  readonly untilMs: number;
  readonly events: readonly Plan[];
  /** Every head strays up to this high at random. */
  readonly floor?: number;
  readonly seed?: number;
  /** Nuisances and when they are certain. */
  readonly nuisances?: readonly { readonly name: Nuisance; readonly fromMs: number; readonly toMs: number }[];
}

/** What the spotter gets of one grid frame. */
export interface GridVerdict {
  readonly timeMs: number;
  readonly verdict: Float32Array;
  readonly candidate: Candidate | null;
}

/** One verdict for each grid frame, as the model's training labels have them: heats are bumps of one frame. */
export function verdicts({ untilMs, events, floor = 0, seed = 1, nuisances = [] }: Stream): GridVerdict[] {
  const random = new Random(seed);
  const out: GridVerdict[] = [];
  for (let timeMs = 0; timeMs <= untilMs; timeMs += GRID_STEP_MS) {
    const verdict = Float32Array.from({ length: VERDICT_SIZE }, () => floor * random.uniform());
    const raise = (head: number, to: number): void => {
      verdict[head] = Math.max(verdict[head]!, to);
    };
    for (const event of events) raiseEvent(event, timeMs, raise);
    for (const { name, fromMs, toMs } of nuisances) {
      if (timeMs >= fromMs && timeMs <= toMs) raise(VERDICT.nuisance + NUISANCES.indexOf(name), 1);
    }
    const found = events.find((event) => frameAt(event.apexMs) + FILTER_DELAY_FRAMES === frameAt(timeMs));
    out.push({ timeMs, verdict, candidate: found === undefined ? null : candidateOf(found) });
  }
  return out;
}

function frameAt(timeMs: number): number {
  return Math.round(timeMs / GRID_STEP_MS);
}

function candidateOf({ onsetMs, apexMs, offsetMs, belief = PLAIN_BELIEF, movements }: Plan): Candidate {
  const { name, side } = movements[0]!;
  const lengthMs = Math.min(LENGTHS_MS.longest, Math.max(LENGTHS_MS.shortest, offsetMs - onsetMs));
  return {
    apexMs: frameAt(apexMs) * GRID_STEP_MS,
    lengthMs,
    belief,
    evidence: NO_EVIDENCE,
    template: templateOf(name, side),
  };
}

/** Where no template is of this movement, as of the brows' inner ends alone, the filters take it for another. */
function templateOf(name: MovementName, side: Side): number {
  const { templates } = SHIPPED_DETECTOR;
  return Math.max(
    0,
    templates.findIndex((like) => like.movement === name && like.side === side),
  );
}

function raiseEvent(event: Plan, timeMs: number, raise: (head: number, to: number) => void): void {
  const heat = (atMs: number): number => Math.exp(-0.5 * ((timeMs - atMs) / GRID_STEP_MS) ** 2);
  raise(VERDICT.onset, heat(event.onsetMs));
  raise(VERDICT.apex, heat(event.apexMs));
  raise(VERDICT.offset, heat(event.offsetMs));
  if (timeMs < event.onsetMs || timeMs > event.offsetMs) return;
  raise(VERDICT.event, 0.95);
  for (const { name, side, score } of event.movements) {
    const m = MOVEMENTS.indexOf(name);
    if (side !== 'left') raise(VERDICT.right + m, score);
    if (side !== 'right') raise(VERDICT.left + m, score);
  }
}

export interface Around {
  readonly spans?: SpanCollector;
  readonly amplitude?: number;
  /** How far the skin went in every movement's direction. */
  readonly noiseUnits?: number;
  readonly frameIntervalMs?: number;
  readonly ratePerMinute?: number;
}

/** Skin that moved no way more than another: naming is left to the verdicts. */
class PlainSurroundings extends Surroundings {
  readonly #amplitude: number;
  readonly #noiseUnits: number;

  constructor(spans: SpanCollector, rhythm: FrameRhythm, amplitude: number, noiseUnits: number) {
    super(spans, rhythm, { noise: new Float32Array(0) });
    this.#amplitude = amplitude;
    this.#noiseUnits = noiseUnits;
  }

  override amplitude(): number {
    return this.#amplitude;
  }

  override evidence(): SkinEvidence {
    return { iod: 0, noiseUnits: this.#noiseUnits };
  }
}

/** A spotter in surroundings that are told once and stay. */
export function spotterIn(around: Around = {}): Spotter {
  const {
    spans = new SpanCollector(),
    amplitude = 0.02,
    noiseUnits = Number.MAX_VALUE,
    frameIntervalMs = GRID_STEP_MS,
    ratePerMinute = DEFAULT_RATE_PER_MINUTE,
  } = around;
  const rhythm = new FrameRhythm();
  for (const timeMs of [0, frameIntervalMs]) rhythm.push(timeMs);
  const surroundings = new PlainSurroundings(spans, rhythm, amplitude, noiseUnits);
  return new Spotter(surroundings, ratePerMinute, SHIPPED_DETECTOR);
}

/** A moment, and the time of the verdict that confirmed it. */
export interface Finding {
  readonly moment: Moment;
  readonly atMs: number;
}

export function spot(stream: readonly GridVerdict[], spotter: Spotter): Finding[] {
  return stream.flatMap(({ timeMs, verdict, candidate }) => {
    const moment = spotter.push(timeMs, verdict, candidate);
    return moment === null ? [] : [{ moment, atMs: timeMs }];
  });
}
