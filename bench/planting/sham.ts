import { peakOf, type DisplacementMap } from './displacement-map.ts';
import { bicubicAt, type Plane } from './resample.ts';

const MAX_BYTE = 255;

/** Half a pixel there and back: the most that interpolation can soften, and no movement at all. */
function softened({ values, widthPx, heightPx }: Plane, bounds: DisplacementMap['bounds']): Float32Array {
  const width = bounds.right - bounds.left + 4;
  const height = bounds.bottom - bounds.top + 4;
  const there = new Uint8Array(width * height);
  const plane = { values, widthPx, heightPx };
  for (let v = 0; v < height; v++) {
    for (let u = 0; u < width; u++) {
      const value = bicubicAt(plane, bounds.left - 2 + u + 0.5, bounds.top - 2 + v + 0.5);
      there[v * width + u] = Math.min(MAX_BYTE, Math.max(0, Math.round(value)));
    }
  }
  const shifted = { values: there, widthPx: width, heightPx: height };
  const out = new Float32Array((width - 4) * (height - 4));
  for (let v = 0, at = 0; v < height - 4; v++) {
    for (let u = 0; u < width - 4; u++, at++) out[at] = bicubicAt(shifted, u + 2 - 0.5, v + 2 - 0.5);
  }
  return out;
}

/**
 * What a warp does besides moving: the same pixels are resampled, as much as they would have moved,
 * and stay where they are. A detector that answers to this answers to the planting, not to movement.
 * @param fullPx displacement at which a pixel is resampled in full
 */
export function shamPlane(plane: Plane, map: DisplacementMap, fullPx: number): Uint8Array {
  const out = plane.values.slice();
  if (peakOf(map) === 0) return out;
  const soft = softened(plane, map.bounds);
  for (let v = 0, at = 0; v < map.height; v++) {
    for (let u = 0; u < map.width; u++, at++) {
      const share = Math.min(1, Math.hypot(map.dx[at]!, map.dy[at]!) / fullPx);
      if (share === 0) continue;
      const k = (map.bounds.top + v) * plane.widthPx + map.bounds.left + u;
      const value = out[k]! + share * (soft[at]! - out[k]!);
      out[k] = Math.min(MAX_BYTE, Math.max(0, Math.round(value)));
    }
  }
  return out;
}
