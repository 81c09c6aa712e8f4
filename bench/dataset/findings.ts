import { array, boolean, number, object, picklist, string, type InferOutput } from 'valibot';
import { MEASURED_PARTS } from '../../src/contracts/face-part.ts';
import { UNSCORED_REASONS } from '../../src/contracts/moment.ts';
import type { ReadOnly } from '../../src/core/read-only.ts';
import { recordOf } from '../../src/core/record-of.ts';
import { MOVEMENTS } from '../../src/contracts/movement.ts';
import { BACKENDS } from '../../src/contracts/perception.ts';
import type { ClipAnalysis } from '../../src/cli/harness/harness-contract.ts';

const UNSCORED = array(object({ fromMs: number(), toMs: number(), reason: picklist(UNSCORED_REASONS) }));

/** What the pipeline found in one video, as it is kept on disk. Times in ms from the first frame. */
export const FINDINGS = object({
  source: object({
    width: number(),
    height: number(),
    fps: number(),
    frames: number(),
    durationMs: number(),
  }),
  scoredMs: number(),
  unscoredMs: number(),
  unscored: UNSCORED,
  parts: object(recordOf(MEASURED_PARTS, () => object({ judgedMs: number(), unjudged: UNSCORED }))),
  moments: array(
    object({
      onsetMs: number(),
      apexMs: number(),
      offsetMs: number(),
      confidence: number(),
      amplitude: number(),
      movements: array(object({ name: picklist(MOVEMENTS) })),
    }),
  ),
  faceSeen: boolean(),
  truncated: boolean(),
  environment: object({
    browser: string(),
    backend: picklist(BACKENDS),
    landmarkerSha256: string(),
    modelVersion: string(),
  }),
});

export type Findings = ReadOnly<InferOutput<typeof FINDINGS>>;

/** The part of an analysis that is kept. */
export function findingsOf({ start, clip }: ClipAnalysis, browser: string): Findings {
  const { source, scoredMs, unscoredMs, unscored, parts, faceSeen, truncated } = clip;
  const { backend, landmarkerSha256, modelVersion } = start;
  return {
    source: { ...source },
    scoredMs,
    unscoredMs,
    unscored,
    parts,
    moments: clip.moments,
    faceSeen,
    truncated,
    environment: { browser, backend, landmarkerSha256, modelVersion },
  };
}
