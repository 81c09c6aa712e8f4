/** Measures a trained model: tsx models/evaluate.ts [--model FOLDER] [--sessions N] [--card, to write the card's tables]. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { useWasm } from './training/backend.ts';
import { updateCard } from './evaluation/card.ts';
import { measure } from './evaluation/measure.ts';
import { reportText } from './evaluation/report.ts';
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
  const measured = await measure(await loadWeights(options.model), Number(options.sessions));
  console.log(reportText(measured));
  if (options.card) await updateCard(options.model, await versionOf(options.model), measured);
}

async function versionOf(folder: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as { version: string };
  return manifest.version;
}

await main();
