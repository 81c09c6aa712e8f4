import type { MovementName, Side } from '../../../../src/contracts/movement.ts';
import { minimumJerk } from '../../../../src/core/minimum-jerk.ts';
import { Random } from '../../../../src/core/random.ts';
import { CHANNEL, CHANNEL_COUNT } from '../../../../src/measure/channels.ts';
import { REGIONS } from '../../../../src/measure/regions.ts';
import { SHIPPED_DETECTOR } from '../../../../src/spotting/evidence/detector-model.ts';
import { MovementFinder, type Candidate } from '../../../../src/spotting/evidence/movement-finder.ts';
import { SpeechEnvelope } from '../../../../src/spotting/features/envelopes.ts';
import { NOISE_PRIOR } from '../../../../src/spotting/features/noise.ts';
import { GRID_HZ, GRID_STEP_MS } from '../../../../src/spotting/grid/grid.ts';

/** White noise of every channel, and how far it wanders within a second, as shares of what is expected of anybody. */
const WHITE = 0.4;
const WANDERING = 0.3;
const KEPT = 0.95;
const OPEN_LID_IOD = 0.3;
const QUALITY = 0.9;

/** A rise and fall of the skin as the shipped detector knows it. */
export interface Planted {
  readonly movement: MovementName;
  readonly side: Side;
  readonly apexMs: number;
  readonly lengthMs: number;
  /** IOD. */
  readonly amplitude: number;
  /** Stays at its height for so long. */
  readonly heldMs?: number;
}

/** Lips and chin go up and down. */
interface Speech {
  readonly fromMs: number;
  readonly timesASecond: number;
  /** IOD. */
  readonly lipGap: number;
}

export interface Face {
  readonly seconds: number;
  readonly seed?: number;
  readonly planted?: readonly Planted[];
  readonly speech?: Speech;
  /** How noisy the face is, against a calm one in good light. */
  readonly noise?: number;
}

export function templateOf({ movement, side }: Pick<Planted, 'movement' | 'side'>): number {
  return SHIPPED_DETECTOR.templates.findIndex((like) => like.movement === movement && like.side === side);
}

export function heightAt({ apexMs, lengthMs, heldMs = 0 }: Planted, timeMs: number): number {
  const awayMs = timeMs < apexMs ? apexMs - timeMs : Math.max(0, timeMs - apexMs - heldMs);
  return minimumJerk(1 - awayMs / (lengthMs / 2));
}

const CHIN: readonly number[] = (['lower-lip', 'chin'] as const).map(
  (region) => CHANNEL.patchUp + REGIONS.indexOf(region),
);

function speak({ fromMs, timesASecond, lipGap }: Speech, timeMs: number, raw: Float32Array): void {
  if (timeMs < fromMs) return;
  const open = lipGap * Math.sin(2 * Math.PI * timesASecond * (timeMs / 1000));
  raw[CHANNEL.lipGap]! += open;
  raw[CHANNEL.jawOpening]! += open;
  for (const channel of CHIN) raw[channel]! -= open / 2;
}

/** Raw channels of one grid frame after another; the same array each time. */
export function* channelsOf(face: Face): Generator<{ readonly timeMs: number; readonly raw: Float32Array }> {
  const { seconds, seed = 4, planted = [], speech, noise = 1 } = face;
  const random = new Random(seed);
  const raw = new Float32Array(CHANNEL_COUNT);
  const place = new Float64Array(CHANNEL_COUNT);
  for (let frame = 0; frame < GRID_HZ * seconds; frame++) {
    const timeMs = frame * GRID_STEP_MS;
    for (let channel = 0; channel < CHANNEL_COUNT; channel++) {
      place[channel] = KEPT * place[channel]! + Math.sqrt(1 - KEPT ** 2) * WANDERING * random.normal();
      raw[channel] = noise * NOISE_PRIOR[channel]! * (place[channel]! + WHITE * random.normal());
    }
    raw[CHANNEL.lidRight]! += OPEN_LID_IOD;
    raw[CHANNEL.lidLeft]! += OPEN_LID_IOD;
    raw.fill(QUALITY, CHANNEL.quality);
    for (const one of planted) plant(one, timeMs, raw);
    if (speech !== undefined) speak(speech, timeMs, raw);
    yield { timeMs, raw };
  }
}

function plant(one: Planted, timeMs: number, raw: Float32Array): void {
  const height = one.amplitude * heightAt(one, timeMs);
  if (height === 0) return;
  SHIPPED_DETECTOR.templates[templateOf(one)]!.pattern.forEach((moved, channel) => {
    raw[channel]! += height * moved;
  });
}

/** A candidate, and when it was told. */
export type Found = Candidate & { readonly toldMs: number };

/** All that a finder finds in a face. */
export function foundIn(
  face: Face,
  closureAt: (timeMs: number) => number = () => 0,
  finder = new MovementFinder(SHIPPED_DETECTOR),
): Found[] {
  const envelope = new SpeechEnvelope();
  const found: Found[] = [];
  for (const { timeMs, raw } of channelsOf(face)) {
    const candidate = finder.push(timeMs, raw, closureAt(timeMs), envelope.push(raw[CHANNEL.lipGap]!));
    if (candidate !== null) found.push({ ...candidate, toldMs: timeMs });
  }
  return found;
}
