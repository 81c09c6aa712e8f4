/** Measures a trained model: tsx models/evaluate.ts [--model FOLDER] [--sessions N] [--card, to write the card's tables and the manifest's figures]. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { givenPath } from '../src/cli/files/given-path.ts';
import { writeWhole } from '../src/cli/files/write-whole.ts';
import { useWasm } from './training/backend.ts';
import { updateCard } from './evaluation/card.ts';
import { measure, type Evaluation } from './evaluation/measure.ts';
import { metricsOf, reportText } from './evaluation/report.ts';
import { loadWeights } from './training/load-weights.ts';

const { values: options } = parseArgs({
  options: {
    model: { type: 'string', default: fileURLToPath(new URL('./movement/', import.meta.url)) },
    sessions: { type: 'string', default: '60' },
    card: { type: 'boolean', default: false },
  },
});

async function main(): Promise<void> {
  await useWasm();
  const folder = givenPath(options.model);
  const measured = await measure(await loadWeights(folder), Number(options.sessions));
  console.log(reportText(measured));
  if (options.card) await keep(folder, measured);
}

/** Writes the card's tables and the manifest's figures. */
async function keep(folder: string, measured: Evaluation): Promise<void> {
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as { version: string };
  await writeWhole(file, `${JSON.stringify({ ...manifest, metrics: metricsOf(measured) }, null, 2)}\n`);
  await updateCard(folder, manifest.version, measured);
}

await main();
