/** A rectangle of pixels; the right and lower borders lie outside. */
export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Where each pixel of a rectangle takes its brightness from: the pixel at (x, y) of the new picture is
 * the old one's at (x + dx, y + dy). Skin that moves up shows as dy > 0.
 */
export interface DisplacementMap {
  readonly bounds: Bounds;
  readonly width: number;
  readonly height: number;
  readonly dx: Float32Array;
  readonly dy: Float32Array;
}

/** A map of zeros over `bounds` cut to a picture; whole pixels. */
export function emptyMap(bounds: Bounds, widthPx: number, heightPx: number): DisplacementMap {
  const left = Math.max(0, Math.floor(bounds.left));
  const top = Math.max(0, Math.floor(bounds.top));
  const right = Math.max(left, Math.min(widthPx, Math.ceil(bounds.right)));
  const bottom = Math.max(top, Math.min(heightPx, Math.ceil(bounds.bottom)));
  const width = right - left;
  const height = bottom - top;
  return {
    bounds: { left, top, right, bottom },
    width,
    height,
    dx: new Float32Array(width * height),
    dy: new Float32Array(width * height),
  };
}

/** The longest displacement in a map, in pixels. */
export function peakOf({ dx, dy }: DisplacementMap): number {
  let peak = 0;
  for (let k = 0; k < dx.length; k++) peak = Math.max(peak, Math.hypot(dx[k]!, dy[k]!));
  return peak;
}

/** Mean movement of the skin (not of the source) in a square around a place, in pixels. */
export function meanMovement(map: DisplacementMap, x: number, y: number, halfPx: number): [number, number] {
  let sumX = 0;
  let sumY = 0;
  let count = 0;
  for (let v = Math.round(y - halfPx); v <= Math.round(y + halfPx); v++) {
    for (let u = Math.round(x - halfPx); u <= Math.round(x + halfPx); u++, count++) {
      const { left, top, right, bottom } = map.bounds;
      if (u < left || u >= right || v < top || v >= bottom) continue;
      const at = (v - top) * map.width + (u - left);
      sumX -= map.dx[at]!;
      sumY -= map.dy[at]!;
    }
  }
  return [sumX / count, sumY / count];
}
