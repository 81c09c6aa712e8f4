/** Draws sessions one after another on a second core; the main thread asks for each by its seed. */
import { parentPort, workerData } from 'node:worker_threads';
import { generateExample } from './generate.ts';
import type { Recording } from './recorded.ts';

const { recordings } = workerData as { readonly recordings: readonly Recording[] };

parentPort?.on('message', (seed: number) => {
  const example = generateExample(seed, recordings);
  parentPort?.postMessage(example, [
    example.timesMs.buffer as ArrayBuffer,
    example.features.buffer as ArrayBuffer,
    example.labels.targets.buffer as ArrayBuffer,
    example.labels.weights.buffer as ArrayBuffer,
  ]);
});
