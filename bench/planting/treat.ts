import type { DisplacementMap } from './displacement-map.ts';
import { courseFor, spread } from './families.ts';
import type { Face } from './face.ts';
import type { PlantingOrder } from './planting-contract.ts';
import { pulseAt } from './pulse.ts';
import { halved, planesOf, warpPlane, type Size } from './resample.ts';
import { shamPlane } from './sham.ts';

/** A displacement of half a pixel softens most. */
const FULL_SHAM_PX = 0.5;
/** Chroma planes have half the size, and so have their displacements. */
const FULL_SHAM_CHROMA_PX = FULL_SHAM_PX / 2;

/** What the order does at a time, or null where it does nothing. */
function mapAt(order: PlantingOrder, face: Face | null, timeMs: number, size: Size): DisplacementMap | null {
  const event = order.events.find(({ onsetMs, offsetMs }) => timeMs > onsetMs && timeMs < offsetMs);
  if (event === undefined || face === null) return null;
  const height = pulseAt(event.pulse, timeMs, courseFor(order, event));
  return spread(order, face, event, event.amplitude * face.iodPx * height, size);
}

/** The I420 bytes of a picture after the order's treatment; the given bytes stay as they are. */
export function treat(
  bytes: Uint8Array,
  size: Size,
  order: PlantingOrder,
  face: Face | null,
  timeMs: number,
): Uint8Array {
  const map = order.treatment === 'twin' ? null : mapAt(order, face, timeMs, size);
  if (map === null) return bytes;
  const [luma, ...chroma] = planesOf(bytes, size);
  const small = halved(map);
  const out = new Uint8Array(bytes.length);
  const isSham = order.treatment === 'sham';
  out.set(isSham ? shamPlane(luma, map, FULL_SHAM_PX) : warpPlane(luma, map));
  let at = luma.values.length;
  for (const plane of chroma) {
    out.set(isSham ? shamPlane(plane, small, FULL_SHAM_CHROMA_PX) : warpPlane(plane, small), at);
    at += plane.values.length;
  }
  return out;
}
