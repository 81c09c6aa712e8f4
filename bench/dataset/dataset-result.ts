import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { checkWritable } from '../../src/cli/files/check-outputs.ts';
import type { Provenance } from '../kit/provenance.ts';
import type { DatasetOptions } from './dataset-options.ts';
import type { DatasetScores } from './dataset-tables.ts';
import { msOf } from './frame-clock.ts';
import type { ScoredVideo } from './scored-video.ts';
import { scoreVideo } from './strict.ts';

/** 3: with what was judged of each part of the face. */
const SCHEMA = 3;

/**
 * Makes sure that the result can be written, before hours are spent on it.
 * @returns its path.
 * @throws Complaint where it cannot.
 */
export async function resultPath({ set, out }: DatasetOptions, now: Date): Promise<string> {
  const path = join(out, `dataset-${set.id}-${now.toISOString().slice(0, 10)}.json`);
  // What is wrong with the folder is said by the check of the file.
  await mkdir(out, { recursive: true }).catch(() => undefined);
  await checkWritable(path);
  return path;
}

function videoJson(video: ScoredVideo): object {
  const { name, subject, clock, labels, findings } = video;
  const { source, scoredMs, unscoredMs, unscored, parts, moments, faceSeen, truncated } = findings;
  const { hits, nearHits, others } = scoreVideo(video);
  return {
    name,
    subject,
    source,
    faceSeen,
    truncated,
    scoredMs,
    unscoredMs,
    unscored,
    parts,
    labels: labels.map(({ length, onset, apex, offset, units }) => ({
      length,
      onset,
      apex,
      offset,
      units,
      onsetMs: msOf(onset, clock),
      offsetMs: msOf(offset, clock),
    })),
    moments,
    strict: { hits: hits.length, nearHits: nearHits.length, others: others.length },
  };
}

function resultJson(
  options: DatasetOptions,
  scores: DatasetScores,
  videos: readonly ScoredVideo[],
  provenance: Provenance,
): object {
  const { set, fps, subjects, lenient } = options;
  const { byRate, ...rest } = scores;
  return {
    schema: SCHEMA,
    ...provenance,
    set: set.id,
    settings: { fps, subjects, lenient },
    environment: videos.at(0)?.findings.environment,
    ...rest,
    strictByRate: Object.fromEntries(byRate),
    perVideo: videos.map(videoJson),
  };
}

/** The text of the result's file: numbers only. It belongs to whoever holds the licence. */
export function resultText(...about: Parameters<typeof resultJson>): string {
  // Sets do not say how large a movement is.
  const known = (key: string, value: unknown): unknown => (key === 'byAmplitude' ? undefined : value);
  return `${JSON.stringify(resultJson(...about), known, 2)}\n`;
}
