import type { Side } from '../../src/contracts/movement.ts';
import type { Random } from '../../src/core/random.ts';
import { ANATOMY, type Plantable } from './movements.ts';
import { apexMs, offsetMs, type Pulse } from './pulse.ts';

/** One planted movement: the truth against which moments are judged. */
export interface PlantedMovement {
  readonly movement: Plantable;
  readonly side: Side;
  /** Another person's expression, all over the face. */
  readonly lent?: boolean;
  /** Displacement at the field's peak, in IOD. */
  readonly amplitude: number;
  readonly pulse: Pulse;
  readonly onsetMs: number;
  readonly apexMs: number;
  readonly offsetMs: number;
  /** Lasts too long to be brief: not to be flagged. */
  readonly lasting: boolean;
}

export interface Plan {
  readonly durationMs: number;
  readonly movements: readonly Plantable[];
  /** What may be planted as another person shows it, and with which side; a share of the movements is. */
  readonly lent?: Readonly<Partial<Record<Plantable, Side>>>;
  /** In IOD. */
  readonly amplitudes: readonly number[];
  readonly brief: number;
  readonly lasting: number;
  /** In IOD; lasting movements are large, as expressions are. */
  readonly lastingAmplitude: number;
}

/** The field's limit between brief and lasting. */
const BRIEF_LIMIT_MS = 500;

export function plantedFrom(
  movement: Plantable,
  side: Side,
  amplitude: number,
  pulse: Pulse,
): PlantedMovement {
  const { onsetMs } = pulse;
  const endMs = offsetMs(pulse);
  const lasting = endMs - onsetMs > BRIEF_LIMIT_MS;
  return { movement, side, amplitude, pulse, onsetMs, apexMs: apexMs(pulse), offsetMs: endMs, lasting };
}

/** The pipeline needs time to learn the person. */
const HEAD_MS = 3000;
const TAIL_MS = 1000;
const GAP_MS = 1500;

type Range = readonly [number, number];

/** SAMM-LV's 5th percentile is 194 ms; shorter ones, of which a camera sees four frames, are asked for as well (NOTES.md, 1). */
const BRIEF_MS: Range = [130, 490];
const LASTING_MS: Range = [800, 2000];
/** Share of the rise in what is not plateau. */
const RISE_SHARE: Range = [0.33, 0.6];
const BRIEF_HOLD_SHARE: Range = [0, 0.15];
/** A lasting movement rises and falls as slowly as such movements do, and stays in between. */
const LASTING_HOLD_SHARE: Range = [0.2, 0.5];
const ONE_SIDED_SHARE = 0.3;
/** Of movements that another person lends, where somebody does. */
const LENT_SHARE = 0.4;

function shuffled<Item>(random: Random, items: readonly Item[]): Item[] {
  const out = [...items];
  for (let k = out.length - 1; k > 0; k--) {
    const other = random.below(k + 1);
    [out[k], out[other]] = [out[other]!, out[k]!];
  }
  return out;
}

/** `count` items, each as often as any other, in an order of chance. */
export function balanced<Item>(random: Random, items: readonly Item[], count: number): Item[] {
  const out: Item[] = [];
  while (out.length < count) out.push(...shuffled(random, items));
  return out.slice(0, count);
}

function drawPulse(random: Random, lasting: boolean): Pulse {
  const totalMs = random.between(...(lasting ? LASTING_MS : BRIEF_MS));
  const holdMs = totalMs * random.between(...(lasting ? LASTING_HOLD_SHARE : BRIEF_HOLD_SHARE));
  const riseMs = (totalMs - holdMs) * random.between(...RISE_SHARE);
  return { onsetMs: 0, riseMs, holdMs, fallMs: totalMs - holdMs - riseMs };
}

/** Spreads the pulses over the clip in the given order; what is left over is shared out by chance. */
function place(random: Random, pulses: readonly Pulse[], durationMs: number): Pulse[] {
  const movingMs = pulses.reduce((sum, pulse) => sum + offsetMs(pulse), 0);
  const spareMs = durationMs - HEAD_MS - TAIL_MS - movingMs - GAP_MS * Math.max(0, pulses.length - 1);
  if (spareMs < 0) throw new RangeError(`${pulses.length} movements do not fit into ${durationMs} ms.`);
  const delays = pulses.map(() => random.between(0, spareMs)).sort((a, b) => a - b);
  let usedMs = HEAD_MS;
  return pulses.map((pulse, k) => {
    const placed = { ...pulse, onsetMs: usedMs + delays[k]! };
    usedMs += offsetMs(pulse) + GAP_MS;
    return placed;
  });
}

/** How many brief movements fit with `lasting` long ones, with room to spare. */
export function roomFor(durationMs: number, lasting: number): number {
  const freeMs = durationMs - HEAD_MS - TAIL_MS - lasting * (LASTING_MS[1] + GAP_MS);
  return Math.max(0, Math.floor(freeMs / (BRIEF_MS[1] + GAP_MS + 300)));
}

function drawSide(random: Random, movement: Plantable): Side {
  if (ANATOMY[movement].midline || !random.chance(ONE_SIDED_SHARE)) return 'both';
  return random.chance(0.5) ? 'right' : 'left';
}

/**
 * Places movements in a clip, the same for the same seed. Movements and amplitudes come equally often.
 * @throws RangeError when they do not fit.
 */
export function schedule(random: Random, plan: Plan): PlantedMovement[] {
  const count = plan.brief + plan.lasting;
  const movements = balanced(random, plan.movements, count);
  const amplitudes = balanced(random, plan.amplitudes, count);
  const kinds = shuffled(
    random,
    Array.from({ length: count }, (_, k) => k < plan.lasting),
  );
  const pulses = place(
    random,
    kinds.map((lasting) => drawPulse(random, lasting)),
    plan.durationMs,
  );
  const lent = Object.entries(plan.lent ?? {}) as [Plantable, Side][];
  return pulses.map((pulse, k) => {
    const amplitude = kinds[k] ? plan.lastingAmplitude : amplitudes[k]!;
    if (lent.length > 0 && random.chance(LENT_SHARE)) {
      const [movement, side] = random.pick(lent);
      return { ...plantedFrom(movement, side, amplitude, pulse), lent: true };
    }
    return plantedFrom(movements[k]!, drawSide(random, movements[k]!), amplitude, pulse);
  });
}
