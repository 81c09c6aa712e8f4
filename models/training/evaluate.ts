/** Measures a trained model: tsx models/training/evaluate.ts [--model FOLDER] [--sessions N]. */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { useWasm } from './backend.ts';
import { measure } from './evaluation/measure.ts';
import { reportText } from './evaluation/report.ts';
import { loadWeights } from './load-weights.ts';

const { values: options } = parseArgs({
  options: {
    model: { type: 'string', default: fileURLToPath(new URL('../movement/', import.meta.url)) },
    sessions: { type: 'string', default: '60' },
  },
});

async function main(): Promise<void> {
  await useWasm();
  console.log(reportText(await measure(await loadWeights(options.model), Number(options.sessions))));
}

await main();
