import type { BenchmarkResult } from '../result/result.ts';
import type { BenchmarkOrder, BenchmarkProgress, BenchmarkSource } from './order.ts';

/** What a benchmark needs from the page it runs on. */
export interface BenchmarkPage {
  /** Opens the camera; rejects with a CameraError. The track is stopped by the benchmark. */
  openCamera(source: BenchmarkSource & { readonly kind: 'camera' }): Promise<MediaStreamTrack>;
  /** Plays the camera where a browser has no track processor. */
  readonly video: HTMLVideoElement;
  /** Shows a cue and resolves once it is on the screen. */
  paintCue(): Promise<void>;
  onProgress(progress: BenchmarkProgress): void;
}

/**
 * Runs a whole benchmark with workers of its own.
 * @throws a PerceptionFault or CameraError as perception does; an AbortError (DOMException) when `signal` fires
 */
export type RunBenchmark = (
  order: BenchmarkOrder,
  page: BenchmarkPage,
  signal: AbortSignal,
) => Promise<BenchmarkResult>;
