import type { Side } from '../../../src/contracts/movement.ts';
import type { Random } from '../../../src/core/random.ts';
import { ANATOMY, PLANTABLE, type Plantable } from '../../planting/movements.ts';
import { plantedFrom, type PlantedMovement } from '../../planting/schedule.ts';
import { pulseAt } from '../../planting/pulse.ts';
import type { FaceFilm, MeasuredShare } from './face-film.ts';
import { added, chainShape, type SkinShape } from './skin-shape.ts';

/** Plain brief movements, IOD: what is missed beside a nuisance is missed because of it. */
const AMPLITUDES_IOD: readonly number[] = [0.02, 0.03];
const LENGTH_MS = [220, 430] as const;
const RISE_SHARE = [0.38, 0.55] as const;
/** What patches and landmarks report of a movement of the skin: measured on planted movements. */
const PATCH_GAIN = 0.9;
const LANDMARK_GAIN: Readonly<Record<Plantable, number>> = {
  'brow-up': 0.65,
  'brow-down': 0.3,
  'lids-tight': 0.3,
  'nose-wrinkle': 0.25,
  'upper-lip-up': 0.7,
  'lip-corner-up': 0.7,
  dimple: 0.65,
  'lip-corner-down': 0.65,
  'chin-up': 0.3,
};
/** Hardest of all to see at any time, and silenced by every blink. */
const LEFT_OUT: readonly Plantable[] = ['lids-tight'];
const MOVEMENTS = PLANTABLE.filter((movement) => !LEFT_OUT.includes(movement));

/** A brief movement of chance with its onset at a time. */
export function drawBrief(random: Random, onsetMs: number): PlantedMovement {
  const movement = random.pick(MOVEMENTS);
  const side: Side =
    ANATOMY[movement].midline || random.chance(0.7) ? 'both' : random.pick(['right', 'left']);
  const totalMs = random.between(...LENGTH_MS);
  const riseMs = totalMs * random.between(...RISE_SHARE);
  const pulse = { onsetMs, riseMs, holdMs: 0, fallMs: totalMs - riseMs };
  return plantedFrom(movement, side, random.pick(AMPLITUDES_IOD), pulse);
}

/** Lays a movement over a film. */
export function layBrief(
  film: FaceFilm,
  { movement, side, amplitude, pulse, onsetMs, offsetMs }: PlantedMovement,
): void {
  const seen: MeasuredShare = { patch: PATCH_GAIN, landmark: LANDMARK_GAIN[movement] };
  const height = (ageMs: number): number => amplitude * pulseAt(pulse, onsetMs + ageMs);
  film.moveSkin(shapeOfMovement(movement, side), height, onsetMs, offsetMs, seen);
}

function shapeOfMovement(movement: Plantable, side: Side): SkinShape {
  const { pull, midline } = ANATOMY[movement];
  const half = (own: 'right' | 'left'): SkinShape =>
    chainShape(pull[own], { x: own === 'right' ? -pull.lateral : pull.lateral, y: pull.up }, pull.reachIod);
  if (midline || side === 'right') return half('right');
  return side === 'left' ? half('left') : added([half('right'), half('left')]);
}
