import type { BenchmarkResult } from '../../src/benchmark/result/result.ts';
import type { CameraWish } from '../../src/contracts/camera-wish.ts';
import { BACKENDS } from '../../src/contracts/perception.ts';
import { LabSession } from '../kit/lab-page/lab-session.ts';
import { BENCH_CLIP } from '../kit/bench-clip.ts';
import { CLEAR_MOVEMENTS } from '../planting/calm-film.ts';
import { judgeFilmRun, type FilmReport } from './film-run.ts';

/** The software renderer gives every machine the same WebGL. Each run has a browser of its own. */
async function inBrowser<Value>(
  fakeCameraPath: string | null,
  task: (session: LabSession) => Promise<Value>,
): Promise<Value> {
  const session = await LabSession.open({
    softwareWebgl: 'forced',
    ...(fakeCameraPath !== null && { fakeCameraPath }),
  });
  try {
    return await task(session);
  } finally {
    await session.close();
  }
}

/** The clip through every back end. */
export function runClip(): Promise<BenchmarkResult> {
  return inBrowser(null, (session) =>
    session.benchmarkClip(BENCH_CLIP, { backends: BACKENDS, sensitivity: false }),
  );
}

/** The generated trace, and movements in it played in their own time. */
export function runTrace(): Promise<BenchmarkResult> {
  return inBrowser(null, (session) =>
    session.benchmark({ source: { kind: 'trace' }, backends: ['auto'], sensitivity: true }),
  );
}

export interface CameraOrder {
  readonly fakeCameraPath: string;
  readonly wish: CameraWish;
  readonly seconds: number;
  readonly sensitivity: boolean;
}

export function runCamera({
  fakeCameraPath,
  wish,
  seconds,
  sensitivity,
}: CameraOrder): Promise<BenchmarkResult> {
  return inBrowser(fakeCameraPath, (session) =>
    session.benchmark({ source: { kind: 'camera', ...wish, seconds }, backends: ['auto'], sensitivity }),
  );
}

/** What the worker makes of the numbered film of planted movements; the lists of every frame stay out of the report. */
export function runFilm(fakeCameraPath: string, durationMs: number): Promise<FilmReport> {
  return inBrowser(fakeCameraPath, async (session) => {
    const run = await session.watch({ backend: 'auto' }, durationMs);
    const { start, startMs, firstLandmarksMs, watchedMs, counts, stages } = run;
    const film = judgeFilmRun(run, CLEAR_MOVEMENTS);
    return { start, startMs, firstLandmarksMs, watchedMs, counts, stages, film };
  });
}
