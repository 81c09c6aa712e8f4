import type { CameraWish } from '../../contracts/camera-wish.ts';
import type { BackendChoice } from '../../contracts/perception.ts';

/** What is to be measured. */
export type BenchmarkSource =
  | (CameraWish & { readonly kind: 'camera'; readonly seconds: number })
  | { readonly kind: 'clip'; readonly file: File }
  /** The generated trace: first as fast as it goes, then in its own time, for what passes until a cue. */
  | { readonly kind: 'trace' };

export interface BenchmarkOrder {
  readonly source: BenchmarkSource;
  /** One run each, in this order. */
  readonly backends: readonly BackendChoice[];
  /** Whether to measure at the end what movements are still found. */
  readonly sensitivity: boolean;
}

/** What happens one after another. */
export type Part = 'starting' | 'warming-up' | 'measuring' | 'latency' | 'sensitivity';

/** What is happening now. */
export interface BenchmarkProgress {
  readonly part: Part;
  /** Which run, from 0, and of how many. */
  readonly run: number;
  readonly runs: number;
  /** Of the whole benchmark, 0..1. */
  readonly share: number;
  /** In the last second; 0 while nothing is measured. */
  readonly framesPerSecond: number;
  /** Worker time of the latest frame; null while nothing is measured. */
  readonly workMs: number | null;
}
