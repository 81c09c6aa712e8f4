import type { HarnessSession } from '../../src/cli/harness-session.ts';
import { BACKENDS, STAGES, type Backend, type StageTimings } from '../../src/contracts/perception.ts';

/** A clip through one back end. */
export interface ClipRun {
  readonly backend: Backend;
  readonly frames: number;
  readonly framesPerSecond: number;
  readonly stages: StageTimings;
  /** Median time of everything in the worker beyond decoding and landmarks, over that of the landmarks. */
  readonly beyondLandmarks: number;
  readonly moments: number;
}

/** The share of the landmarker's median time that the later stages add. */
export function beyondLandmarks(stages: StageTimings): number {
  const later = STAGES.slice(STAGES.indexOf('landmarks') + 1);
  const laterMs = later.reduce((sum, stage) => sum + (stages[stage]?.p50 ?? 0), 0);
  return laterMs / (stages.landmarks?.p50 ?? Number.NaN);
}

/** Analyses a clip on every back end, one after the other. */
export async function runClip(session: HarnessSession, clipPath: string): Promise<ClipRun[]> {
  const runs: ClipRun[] = [];
  for (const backend of BACKENDS) {
    process.stderr.write(`clip on ${backend} ...\n`);
    const { clip } = await session.analyse(clipPath, { backend });
    runs.push({
      backend,
      frames: clip.analysedFrames,
      framesPerSecond: clip.framesPerSecond,
      stages: clip.stages,
      beyondLandmarks: beyondLandmarks(clip.stages),
      moments: clip.moments.length,
    });
  }
  return runs;
}
