import { useWasm } from '../../models/training/backend.ts';
import { browserVersion } from '../kit/browser-version.ts';
import { measuredText, provenanceOf, startRun } from '../kit/provenance.ts';
import { jsonText, writeResults } from '../kit/write-results.ts';
import { allCases } from './all-cases.ts';
import { footage } from './footage.ts';
import { curveTable, learningCurve, type CurvePoint } from './learning-curve.ts';
import { verdictsOn } from '../../models/evaluation/run-trace.ts';
import { loadWeights } from '../../models/training/load-weights.ts';
import { DEFAULT_RATE_PER_MINUTE } from '../../src/contracts/rate.ts';
import { TraceStore } from './trace-store.ts';
import { withSession } from './with-session.ts';

const SCHEMA = 1;

function measured(modelFolder: string): Promise<readonly CurvePoint[]> {
  return withSession(async ({ session, announce }) => {
    const weights = await loadWeights(modelFolder);
    const store = new TraceStore(session);
    const cases = await allCases(session, footage().present);
    let done = 0;
    return learningCurve(cases, async (one) => {
      announce(`${++done}, ${one.trial.name}, ${one.treatment}`);
      const trace = await store.trace(one);
      return { trace, verdicts: verdictsOn(weights, trace) };
    });
  });
}

/** Measures what is found by the number of people in training, and writes what came out. */
export async function measureCurve(modelFolder: string, resultsFolder: string): Promise<void> {
  const start = await startRun('accuracy-curve');
  await useWasm();
  const points = await measured(modelFolder);
  const provenance = provenanceOf(start, await browserVersion());
  const introduction =
    `${measuredText(provenance)}: each person is watched by detectors that were trained on so many of the others, at ` +
    `${DEFAULT_RATE_PER_MINUTE} moments a minute. If the last row is still better than the one before, more people would help.`;
  const report = `${introduction}\n\n${curveTable(points)}`;
  process.stdout.write(`${report}\n`);
  const file = { name: 'accuracy-curve', date: provenance.date, folder: resultsFolder };
  const texts = { json: jsonText({ schema: SCHEMA, ...provenance, points }), md: `${report}\n` };
  process.stdout.write(`\n${await writeResults(file, texts)}\n`);
}
