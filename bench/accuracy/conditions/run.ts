/** npm run bench:studies: the same planted movements, seen by other cameras. */
import { useWasm } from '../../../models/training/backend.ts';
import { Complaint } from '../../../src/cli/terminal/complaint.ts';
import { browserVersion } from '../../kit/browser-version.ts';
import { provenanceOf, startRun } from '../../kit/provenance.ts';
import { runBench } from '../../kit/run-bench.ts';
import { jsonText, writeResults } from '../../kit/write-results.ts';
import { footage } from '../footage.ts';
import { DEFAULT_RATE_PER_MINUTE } from '../../../src/contracts/rate.ts';
import { atEachRate } from '../scoring/rates.ts';
import { STUDIES } from './camera-conditions.ts';
import { studiesReport } from './condition-report.ts';
import { studyResults } from './condition-results.ts';
import { CONDITIONS_HELP, parseConditionsArgs, type ConditionsOptions } from './conditions-options.ts';
import { judgeStudies, outcomesAt } from './judge-studies.ts';

/** 3: at rates, not sensitivities. */
const SCHEMA = 3;

async function conditions(options: ConditionsOptions): Promise<void> {
  const start = await startRun('accuracy-studies');
  await useWasm();
  const { present, missing } = footage();
  const judgement = await judgeStudies(present, options);
  if (judgement.cases.length === 0)
    throw new Complaint(`Nothing can be measured: ${missing.join(', ')} are not on this machine.`);
  const provenance = provenanceOf(start, await browserVersion());
  const { plan } = judgement;
  const report = studiesReport(
    provenance,
    plan,
    studyResults(outcomesAt(judgement, DEFAULT_RATE_PER_MINUTE)),
  );
  process.stdout.write(`${report}\n`);
  if (options.studies.length < STUDIES.length) return;
  const atRates = atEachRate((rate) => studyResults(outcomesAt(judgement, rate)));
  const result = { schema: SCHEMA, ...provenance, missing, cameras: plan.cameras, atRates };
  const file = { name: 'accuracy-studies', date: provenance.date, folder: options.resultsFolder };
  process.stdout.write(`\n${await writeResults(file, { json: jsonText(result), md: `${report}\n` })}\n`);
}

await runBench({ help: CONDITIONS_HELP, parse: parseConditionsArgs, run: conditions });
