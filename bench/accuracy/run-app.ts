import { useWasm } from '../../models/training/backend.ts';
import { browserVersion } from '../kit/browser-version.ts';
import { modelVersion } from '../kit/model-version.ts';
import { provenanceOf, startRun } from '../kit/provenance.ts';
import { jsonText, writeResults } from '../kit/write-results.ts';
import { competitionOf } from './competition.ts';
import { figuresOf, type Told } from './scoring/figures.ts';
import { footage } from './footage.ts';
import { loadWeights } from '../../models/training/load-weights.ts';
import type { ClipFigures } from './measure.ts';
import { measureClips } from './measure-clips.ts';
import type { ClipOutcome } from './scoring/outcome.ts';
import { DEFAULT_RATE_PER_MINUTE, RATES_PER_MINUTE, type RateStep } from '../../src/contracts/rate.ts';
import { atEachRate } from './scoring/rates.ts';
import { accuracyResult } from './report/result.ts';
import { reportOf } from './report/run-report.ts';

/** At the highest rate most is told. */
const HIGHEST_RATE = RATES_PER_MINUTE.at(-1)!;

function toldBy(clips: readonly ClipFigures[]): Told {
  const at = (rate: RateStep): readonly ClipOutcome[] => clips.map(({ app }) => app[rate]);
  return { main: at(DEFAULT_RATE_PER_MINUTE), most: at(HIGHEST_RATE), atRates: atEachRate(at) };
}

/** Measures the app among its rivals, and writes what came out. */
export async function measureApp(
  modelFolder: string,
  { labels, resultsFolder }: { readonly labels: boolean; readonly resultsFolder: string },
): Promise<void> {
  const start = await startRun('accuracy-people');
  await useWasm();
  const list = footage();
  const clips = await measureClips(list, await loadWeights(modelFolder), labels);
  const [figures, competition] = [figuresOf(toldBy(clips)), competitionOf(clips)];
  const run = {
    provenance: provenanceOf(start, await browserVersion()),
    model: await modelVersion(modelFolder),
    list,
    pictures: new Map(clips.map(({ of, picture }) => [of.footage.person, picture])),
  };
  const report = reportOf(run, figures, competition);
  process.stdout.write(`${report}\n`);
  const file = { name: 'accuracy-people', date: run.provenance.date, folder: resultsFolder };
  const texts = { json: jsonText(accuracyResult(run, figures, competition)), md: `${report}\n` };
  process.stdout.write(`\n${await writeResults(file, texts)}\n`);
}
