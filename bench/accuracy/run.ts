/** npm run bench:accuracy: what is found of planted movements. */
import { runBench } from '../kit/run-bench.ts';
import { ACCURACY_HELP, parseAccuracyArgs, type AccuracyOptions } from './accuracy-options.ts';
import { scoreReports, writeAllClips } from './outside/run-outside.ts';
import { measureApp } from './run-app.ts';
import { measureCurve } from './run-curve.ts';

async function accuracy({ modelFolder, task }: AccuracyOptions): Promise<void> {
  switch (task.name) {
    case 'app':
      await measureApp(modelFolder, task);
      break;
    case 'curve':
      await measureCurve(modelFolder, task.resultsFolder);
      break;
    case 'clips':
      await writeAllClips(task.folder);
      break;
    case 'reports':
      await scoreReports(task.folder, task.resultsFolder);
  }
}

await runBench({ help: ACCURACY_HELP, parse: parseAccuracyArgs, run: accuracy });
