import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeTrace } from '../../../src/trace/trace-file.ts';
import { HarnessSession } from '../../../src/cli/harness/harness-session.ts';
import { CACHE_FOLDER } from '../../../src/cli/terminal/project-folder.ts';
import { PlantingSession } from '../../planting/plant.ts';
import { orderFor, type Trial } from '../../planting/trial.ts';
import type { Footage } from '../footage.ts';
import type { Recording } from './judge-ablation.ts';
import { studyFootage, studyTrial } from '../conditions/study-cases.ts';

/** Traces of patched code lie apart from the bench's own, a folder each: two checkouts may share it. */
const FOLDER = join(CACHE_FOLDER, 'ablations');

/** From hardly to well visible for the filter on calm faces: all larger ones are found however they are measured. */
const AMPLITUDES_IOD: readonly number[] = [0.004, 0.008, 0.012, 0.02];

/** A clip of the studies with what is planted in it. */
export interface VariantClip {
  readonly footage: Footage;
  readonly trial: Trial;
  /** The planted clip. */
  readonly path: string;
}

function traceFile(variant: string, { footage }: VariantClip): string {
  return join(FOLDER, variant, `${footage.person}.sotto-trace`);
}

/** Clips through their own cameras, planted where they are not yet. */
export async function variantClips(present: readonly Footage[]): Promise<readonly VariantClip[]> {
  const session = await PlantingSession.open();
  try {
    const clips: VariantClip[] = [];
    for (const [index, footage] of studyFootage(present).entries()) {
      const { trace } = await session.anchors(footage.path);
      const trial = studyTrial(footage, trace, index, AMPLITUDES_IOD);
      clips.push({ footage, trial, path: await session.plant(footage.path, orderFor(trial, 'planted')) });
    }
    return clips;
  } finally {
    await session.close();
  }
}

/**
 * Records the clips with the code of this checkout, be it patched, under a variant's name. What is there stays.
 * @param landmarkerPath a landmark bundle to use instead of the built-in one
 */
export async function recordVariant(
  variant: string,
  clips: readonly VariantClip[],
  landmarkerPath?: string,
): Promise<void> {
  await mkdir(join(FOLDER, variant), { recursive: true });
  const harness = await HarnessSession.open(landmarkerPath === undefined ? {} : { landmarkerPath });
  try {
    for (const clip of clips) {
      const path = traceFile(variant, clip);
      if (existsSync(path)) continue;
      const bytes = await harness.record(clip.path, { backend: 'wasm', classify: false });
      await writeFile(`${path}.partial`, bytes);
      await rename(`${path}.partial`, path);
    }
  } finally {
    await harness.close();
  }
}

/** What a variant measured in those of the clips that were recorded with it. */
export async function recordingsOf(
  variant: string,
  clips: readonly VariantClip[],
): Promise<readonly Recording[]> {
  const recorded = clips.filter((clip) => existsSync(traceFile(variant, clip)));
  return Promise.all(
    recorded.map(async (clip) => ({
      person: clip.footage.person,
      trace: decodeTrace(await readFile(traceFile(variant, clip))),
      events: clip.trial.events,
    })),
  );
}
