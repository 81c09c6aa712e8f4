/** npm run bench:accuracy: what is found of planted movements, beside rivals. */
import { useWasm } from '../../models/training/backend.ts';
import { browserVersion } from '../kit/browser-version.ts';
import { modelVersion } from '../kit/model-version.ts';
import { provenanceOf, startRun } from '../kit/provenance.ts';
import { runBench } from '../kit/run-bench.ts';
import { jsonText, writeResults } from '../kit/write-results.ts';
import { ACCURACY_HELP, parseAccuracyArgs, type AccuracyOptions } from './accuracy-options.ts';
import { figuresOf } from './comparison.ts';
import { footage } from './footage.ts';
import { measureClips } from './measure-clips.ts';
import { accuracyResult } from './result.ts';
import { reportOf } from './run-report.ts';

async function accuracy(options: AccuracyOptions): Promise<void> {
  const { modelFolder, resultsFolder } = options;
  const start = await startRun('accuracy-measuring');
  await useWasm();
  const list = footage();
  const clips = await measureClips(list, options);
  const figures = figuresOf(clips);
  const run = {
    provenance: provenanceOf(start, await browserVersion()),
    model: await modelVersion(modelFolder),
    list,
    clips,
  };
  const report = reportOf(run, figures);
  process.stdout.write(`${report}\n`);
  const file = { name: 'accuracy-measuring', date: run.provenance.date, folder: resultsFolder };
  const texts = { json: jsonText(accuracyResult(run, figures)), md: `${report}\n` };
  process.stdout.write(`\n${await writeResults(file, texts)}\n`);
}

await runBench({ help: ACCURACY_HELP, parse: parseAccuracyArgs, run: accuracy });
