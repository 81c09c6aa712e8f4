/** What crosses between Node and the planting page. */
import type { Spreading } from './families.ts';
import type { Span } from '../../src/core/spans.ts';
import type { PlantedMovement } from './schedule.ts';

/** The input on the page that the clip is put into. */
export const CLIP_INPUT = '#clip';
/** The function the page calls after every few frames, installed before it loads. */
export const PROGRESS_FUNCTION = 'plantingProgress';

/**
 * `planted`: the pixels are warped. `twin`: they are left alone. `sham`: they are resampled where they
 * would be warped, and stay in place. All three go through the same encoder.
 */
export type Treatment = 'planted' | 'twin' | 'sham';

/** A poorer camera, or a faster one. */
export interface CameraEffects {
  /** Width and height are multiplied by this, at most 1. */
  readonly scale?: number;
  /** At most this many frames a second. */
  readonly fps?: number;
  /** Twice the frames: those in between are cross-faded. */
  readonly doubled?: boolean;
  /** Contrast and colour are multiplied by this; black stays black. */
  readonly light?: number;
  /** Standard deviation of noise added to the brightness, grey levels. */
  readonly noiseGrey?: number;
}

export interface PlantingOrder extends Spreading {
  readonly treatment: Treatment;
  /** Their times count from the first frame shown. */
  readonly events: readonly PlantedMovement[];
  /** The part of the clip that is shown; all of it where absent. */
  readonly span?: Span;
  /** How often the clip is played, forwards and backwards by turns. */
  readonly passes: number;
  /** Absent: the clip's own camera. */
  readonly effects?: CameraEffects;
}

export interface CameraOrder {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Whether each picture carries its number (bench/kit/lab-page/frame-number.ts). */
  readonly numbered?: boolean;
}

export interface PlantingPage {
  /** Plants into the page's clip. `traceUrl` gives its recorded trace; the new clip is posted to `uploadUrl`. */
  plant(order: PlantingOrder, traceUrl: string, uploadUrl: string): Promise<void>;
  /** Turns the page's clip into the JPEG frames of a fake camera and posts them to `uploadUrl`. */
  toCamera(order: CameraOrder, uploadUrl: string): Promise<void>;
}

declare global {
  interface Window {
    plantingPage: PlantingPage;
    [PROGRESS_FUNCTION](share: number): Promise<void>;
  }
}
