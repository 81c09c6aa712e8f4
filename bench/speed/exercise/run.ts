/** npm run bench:exercise: what the exercises without a camera cost. */
import { launchChromium } from '../../../src/cli/browser/chromium.ts';
import { serveSite } from '../../../src/cli/site/serve.ts';
import { ensureSite } from '../../../src/cli/site/site.ts';
import { DisplayRate } from '../../../src/exercise/eye/display-rate.ts';
import { provenanceOf, startRun } from '../../kit/provenance.ts';
import { runBench } from '../../kit/run-bench.ts';
import { jsonText, writeResults } from '../../kit/write-results.ts';
import { drawingTimes } from './drawing-times.ts';
import { EXERCISE_HELP, parseExerciseArgs, type ExerciseOptions } from './exercise-options.ts';
import { exerciseMarkdown, type DisplayResult, type ExerciseResult } from './exercise-report.ts';
import { DISPLAYS, look, type Looking } from './looking.ts';
import { EXERCISES, measureOpening, type Opening } from './opening.ts';

function resultOf({ notes, ...looking }: Looking): DisplayResult {
  const rate = new DisplayRate();
  for (const { beganMs } of notes.frames) rate.add(beganMs);
  return { ...looking, frameMs: rate.frameMs ?? Number.NaN, drawing: drawingTimes(notes) };
}

async function exercise({ trials, isWhole }: ExerciseOptions): Promise<void> {
  const start = await startRun('exercise');
  const server = await serveSite(await ensureSite('app'));
  const browser = await launchChromium();
  const openings: Opening[] = [];
  const displays: DisplayResult[] = [];
  for (const name of EXERCISES) openings.push(await measureOpening(browser, server.origin, name));
  for (const display of DISPLAYS) {
    process.stderr.write(`${display.widthPx} x ${display.heightPx}, density ${display.density} ...\n`);
    displays.push(resultOf(await look(browser, server.origin, display, trials)));
  }
  const provenance = provenanceOf(start, `Chromium ${browser.version()}`);
  await browser.close();
  await server.close();
  const result: ExerciseResult = { ...provenance, openings, displays };
  const md = exerciseMarkdown(result);
  process.stdout.write(md);
  if (isWhole) await writeResults({ name: 'exercise', date: result.date }, { json: jsonText(result), md });
}

await runBench({ help: EXERCISE_HELP, parse: parseExerciseArgs, run: exercise });
