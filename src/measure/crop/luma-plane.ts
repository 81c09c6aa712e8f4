/** A rectangle of brightness values cut from a picture. `originX/Y` is its place in the picture. */
export interface LumaPlane {
  readonly values: Uint8Array;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly strideBytes: number;
  readonly originXPx: number;
  readonly originYPx: number;
}
