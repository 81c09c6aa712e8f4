import { briefCourse, heightAt } from '../../synthetic/face.ts';
import { STILL } from '../../synthetic/shape.ts';
import { sidesOf, TAKEN_FOR } from './places.ts';
import type { Picture } from './presentation.ts';
import type { ShownMovement, View } from './trial.ts';

/** A tenth of the speed. */
const SLOWER = 10;
const REST_MS = 700;

/** The same size, side and length of the movement that this one is easily taken for. */
export function twinOf(movement: ShownMovement): ShownMovement {
  const name = TAKEN_FOR[movement.name];
  const side = sidesOf(name).includes(movement.side) ? movement.side : 'both';
  return { ...movement, name, side };
}

/** A movement again and again at a tenth of its speed, at rest in between; at `timeMs` 0 it is at rest. */
export function slowly(view: View, { name, side, size, lengthMs }: ShownMovement, timeMs: number): Picture {
  const slowMs = lengthMs * SLOWER;
  const level = size * heightAt(briefCourse(REST_MS, slowMs), timeMs % (slowMs + 2 * REST_MS));
  return { view, state: { ...STILL, movements: level > 0 ? [{ name, side, level }] : [] } };
}
