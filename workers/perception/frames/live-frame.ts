import type { Picture } from './frame-luma.ts';

/** A camera's frame on its way through the worker. */
export interface LiveFrame {
  readonly picture: Picture;
  /** Capture time. */
  readonly timestampMs: number;
  /** At the worker, on its clock. */
  readonly arrivedMs: number;
  close(): void;
}
