import type { CameraWish } from '../../src/contracts/camera-wish.ts';
import type { BenchmarkResult, Run } from '../../src/benchmark/result/result.ts';
import type { PeerReport } from '../peers/peer-report.ts';
import type { EnduranceReport } from './endurance.ts';
import type { FilmReport } from './film-run.ts';
import type { PageRun } from './page-run.ts';

/** What can be measured by itself, in the order in which it is. */
export const PARTS = ['clip', 'trace', 'cameras', 'film', 'page', 'peers'] as const;
export type PartName = (typeof PARTS)[number];

export interface CameraResult {
  readonly wish: CameraWish;
  readonly result: BenchmarkResult;
}

export interface PageReport {
  readonly run: PageRun;
  /** Without WASM and models, compressed. */
  readonly firstLoadBytes: number;
}

/** What was measured; null where it was not asked for. */
export interface SpeedParts {
  readonly clip: BenchmarkResult | null;
  readonly trace: BenchmarkResult | null;
  readonly cameras: readonly CameraResult[];
  readonly film: FilmReport | null;
  readonly page: PageReport | null;
  readonly peers: PeerReport | null;
  readonly endurance: EnduranceReport | null;
}

/** What most webcams give, and what the app asks for: everything but sizes and rates is measured with it. */
export const MAIN_CAMERA = { widthPx: 640, heightPx: 480, framesPerSecond: 30 } as const;
export const FAST_CAMERA = { widthPx: 640, heightPx: 480, framesPerSecond: 60 } as const;
export const CAMERAS: readonly CameraWish[] = [
  MAIN_CAMERA,
  { widthPx: 1280, heightPx: 720, framesPerSecond: 30 },
  { widthPx: 1920, heightPx: 1080, framesPerSecond: 30 },
  { widthPx: 640, heightPx: 480, framesPerSecond: 15 },
  FAST_CAMERA,
];

/** The run of one camera; null where it was not measured. */
export function cameraRun({ cameras }: SpeedParts, wish: CameraWish): Run | null {
  return cameras.find((each) => each.wish === wish)?.result.runs[0] ?? null;
}

/** All results of the page's own benchmark. */
export function benchmarksOf({ clip, trace, cameras }: SpeedParts): readonly BenchmarkResult[] {
  return [clip, trace, ...cameras.map(({ result }) => result)].filter((result) => result !== null);
}
