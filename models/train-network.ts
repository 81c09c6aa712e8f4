/**
 * npm run train:network: draws sessions, trains the movement classifier on them, measures it, writes models/movement/.
 * Options: --steps N, --seed N, --out FOLDER, --no-recordings.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { givenPath } from '../src/cli/files/given-path.ts';
import { Random } from '../src/core/random.ts';
import { useWasm } from './training/backend.ts';
import { saveModel } from './training/export.ts';
import type { Recording } from './generator/recorded.ts';
import { TRAINING_CLIPS, recordingsOfClip } from './training/recordings.ts';
import { newNetwork } from './training/network.ts';
import { Progress } from './training/progress.ts';
import { STEPS_PER_SESSION, trainNetwork } from './training/train-network.ts';
import { SEGMENT_VERDICTS, type Schedule } from './training/trainer.ts';
import { updateCard } from './evaluation/card.ts';
import { measure } from './evaluation/measure.ts';
import { metricsOf, reportText } from './evaluation/report.ts';

const MODEL_FOLDER = fileURLToPath(new URL('./movement/', import.meta.url));
const DEFAULT_SEED = 1;
const DEFAULT_STEPS = 6000;
const BATCH = 32;
/** Half as much again kills most relus of the first temporal layer early on. */
const PEAK_RATE = 2e-3;
/** Sessions held at once. */
const POOL_SESSIONS = 160;
const MEASURED_SESSIONS = 60;

const { values: options } = parseArgs({
  options: {
    steps: { type: 'string', default: `${DEFAULT_STEPS}` },
    seed: { type: 'string', default: `${DEFAULT_SEED}` },
    out: { type: 'string', default: MODEL_FOLDER },
    'no-recordings': { type: 'boolean', default: false },
  },
});

async function main(): Promise<void> {
  const out = givenPath(options.out);
  await useWasm();
  const seed = Number(options.seed);
  const schedule: Schedule = { steps: Number(options.steps), batch: BATCH, peakRate: PEAK_RATE };
  const weights = newNetwork(new Random(seed));
  const recordings = options['no-recordings'] ? [] : await loadRecordings();
  const progress = new Progress(process.stderr);
  await trainNetwork(weights, { seed, schedule, poolSessions: POOL_SESSIONS, recordings }, (what, done, of) =>
    progress.show(what, done, of),
  );
  const data = {
    steps: schedule.steps,
    verdicts: schedule.steps * schedule.batch * SEGMENT_VERDICTS,
    sessions: POOL_SESSIONS + Math.floor(schedule.steps / STEPS_PER_SESSION),
    footage: recordings.map(({ name, timesMs }) => ({ name, frames: timesMs.length })),
  };
  // Saved before it is measured too, so that a failing measurement does not cost the training.
  await saveModel(out, weights, { seed, data, metrics: {} });
  process.stderr.write('measuring\n');
  const measured = await measure(weights, MEASURED_SESSIONS);
  process.stdout.write(`${reportText(measured)}\n`);
  const version = await saveModel(out, weights, { seed, data, metrics: metricsOf(measured) });
  await updateCard(out, version, measured);
  process.stderr.write(`Wrote ${out} (${version}).\n`);
}

async function loadRecordings(): Promise<readonly Recording[]> {
  const all: Recording[] = [];
  for (const clip of TRAINING_CLIPS) {
    all.push(...(await recordingsOfClip(clip, (name) => process.stderr.write(`recording ${name}\n`))));
  }
  return all;
}

await main();
