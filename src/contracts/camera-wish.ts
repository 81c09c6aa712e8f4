/** What a camera is asked for; it may give something else. */
export interface CameraWish {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly framesPerSecond: number;
}
