/** npm run bench:nuisances: what is no brief movement, and what is made of it. */
import { relative } from 'node:path';
import { writeWhole } from '../../../src/cli/files/write-whole.ts';
import { useWasm } from '../../../models/training/backend.ts';
import { loadWeights } from '../../../models/training/load-weights.ts';
import { ProgressLine } from '../../../src/cli/terminal/progress-line.ts';
import { PROJECT_FOLDER } from '../../../src/cli/terminal/project-folder.ts';
import { browserVersion } from '../../kit/browser-version.ts';
import { modelVersion } from '../../kit/model-version.ts';
import { provenanceOf, startRun } from '../../kit/provenance.ts';
import { runBench } from '../../kit/run-bench.ts';
import { jsonText, writeResults } from '../../kit/write-results.ts';
import { PlantingSession } from '../../planting/plant.ts';
import { footage } from '../footage.ts';
import { generatedBackground, recordedBackgrounds, type Background } from './backgrounds.ts';
import { LIMITS_FILE, measuredLimits } from './limits.ts';
import { NUISANCES_HELP, parseNuisancesArgs, type NuisancesOptions } from './nuisances-options.ts';
import { nuisanceReport, nuisanceResult } from './report.ts';
import { tallyAll } from './tally-all.ts';

async function renewLimits({ modelFolder }: NuisancesOptions): Promise<void> {
  const limits = measuredLimits(await loadWeights(modelFolder), await modelVersion(modelFolder));
  await writeWhole(LIMITS_FILE, jsonText(limits));
  process.stdout.write(`Written to ${relative(PROJECT_FOLDER, LIMITS_FILE)}.\n`);
}

async function recorded(progress: ProgressLine): Promise<readonly Background[]> {
  progress.show('Starting the browser');
  const session = await PlantingSession.open({
    onProgress: (what, share) => progress.show(`${what} ${Math.round(share * 100)} %`),
  });
  try {
    return await recordedBackgrounds(session, footage(), (name) => progress.show(`Measuring ${name}`));
  } finally {
    await session.close();
  }
}

async function measure({ seeds, modelFolder, resultsFolder }: NuisancesOptions): Promise<void> {
  const start = await startRun('accuracy-nuisances');
  const progress = new ProgressLine(process.stderr);
  const weights = await loadWeights(modelFolder);
  const backgrounds = [...(await recorded(progress)), generatedBackground()];
  const tallies = tallyAll(weights, backgrounds, seeds, progress);
  progress.clear();
  const run = {
    provenance: provenanceOf(start, await browserVersion()),
    model: await modelVersion(modelFolder),
    missing: footage().missing,
  };
  const report = nuisanceReport(run, tallies);
  process.stdout.write(`${report}\n`);
  const file = { name: 'accuracy-nuisances', date: run.provenance.date, folder: resultsFolder };
  const texts = { json: jsonText(nuisanceResult(run, tallies)), md: `${report}\n` };
  process.stdout.write(`\n${await writeResults(file, texts)}\n`);
}

async function nuisances(options: NuisancesOptions): Promise<void> {
  await useWasm();
  await (options.limits ? renewLimits(options) : measure(options));
}

await runBench({ help: NUISANCES_HELP, parse: parseNuisancesArgs, run: nuisances });
