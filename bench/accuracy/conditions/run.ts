/**
 * npm run bench:studies: the same planted movements seen by poorer cameras, and by a faster one: frame rate, face size,
 * noise, light. Clips are measured once (kept in .cache/accuracy); then any network is judged within minutes.
 * Options: --only "frame rate"|"face size"|noise|light (shown, not written), --model FOLDER, --results FOLDER.
 */
import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { EXIT, usageComplaint } from '../../../src/cli/terminal/complaint.ts';
import { ProgressLine } from '../../../src/cli/terminal/progress-line.ts';
import { PROJECT_FOLDER } from '../../../src/cli/terminal/project-folder.ts';
import { runCommand } from '../../../src/cli/terminal/run-command.ts';
import { THRESHOLDS } from '../../../src/spotting/sensitivity.ts';
import { useWasm } from '../../../models/training/backend.ts';
import { verdictsOn } from '../../../models/evaluation/run-trace.ts';
import { loadWeights } from '../../../models/training/load-weights.ts';
import type { NetworkWeights } from '../../../models/training/network.ts';
import type { Detection } from '../detector.ts';
import { gated } from '../detectors/gated.ts';
import { WHITENED_FILTER } from '../detectors/whitened-filter.ts';
import { footage } from '../footage.ts';
import { outcomeOf, type MeasuredCase } from '../outcome.ts';
import { STUDIES, type Study } from './camera-conditions.ts';
import { studiesReport } from './condition-report.ts';
import { studyResults, type StudyOutcome } from './condition-results.ts';
import { SteadyTraces } from './steady-traces.ts';
import { planStudies, type StudyCase, type StudyPlan } from './study-cases.ts';
import { machine } from '../../planting/results.ts';

const SCHEMA = 1;

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    model: { type: 'string', default: join(PROJECT_FOLDER, 'models/movement') },
    results: { type: 'string', default: join(PROJECT_FOLDER, 'bench/results') },
  },
});

function wantedStudies(): readonly Study[] {
  if (options.only === undefined) return STUDIES;
  const study = STUDIES.find((known) => known === options.only);
  if (study === undefined)
    throw usageComplaint(`There is no study "${options.only}": ${STUDIES.join(', ')}.`);
  return [study];
}

/** A case with everything that was found in it, but for the spotter's last word. */
interface Judged {
  readonly measured: MeasuredCase;
  readonly filtered: readonly Detection[];
}

/** Judges every clip once: the one through its own camera stands in every study. */
class Judge {
  readonly #known = new Map<string, Judged>();
  readonly #filter = gated(WHITENED_FILTER);

  readonly #traces: SteadyTraces;
  readonly #weights: NetworkWeights;

  constructor(traces: SteadyTraces, weights: NetworkWeights) {
    this.#traces = traces;
    this.#weights = weights;
  }

  async judged(wanted: StudyCase): Promise<Judged> {
    const key = JSON.stringify([wanted.footage.person, wanted.treatment, wanted.effects]);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const trace = await this.#traces.trace(wanted);
    const measured = { ...wanted, trace, verdicts: verdictsOn(this.#weights, trace) };
    const judged = { measured, filtered: this.#filter.detect(trace) };
    this.#known.set(key, judged);
    return judged;
  }
}

interface Judgement {
  readonly plan: StudyPlan;
  readonly cases: readonly (Judged & { readonly condition: StudyCase['condition'] })[];
}

async function judge(studies: readonly Study[]): Promise<Judgement> {
  const progress = new ProgressLine(process.stderr);
  let doing = 'Starting the browser';
  const traces = await SteadyTraces.open({
    onProgress: (what, share) => progress.show(`${doing}: ${what} ${Math.round(share * 100)} %`),
  });
  try {
    const plan = await planStudies(traces.session, footage().present);
    const judges = new Judge(traces, await loadWeights(options.model));
    const wanted = plan.cases.filter(({ condition }) => studies.includes(condition.study));
    const cases: Judgement['cases'][number][] = [];
    for (const one of wanted) {
      doing = `${cases.length + 1} of ${wanted.length}, ${one.trial.name}, ${one.treatment}, ${one.condition.label}`;
      progress.show(doing);
      cases.push({ ...(await judges.judged(one)), condition: one.condition });
    }
    return { plan, cases };
  } finally {
    progress.clear();
    await traces.close();
  }
}

function outcomesAt({ cases }: Judgement, sensitivity: keyof typeof THRESHOLDS): readonly StudyOutcome[] {
  return cases.map(({ measured, filtered, condition }) => ({
    condition,
    filtered,
    outcome: outcomeOf(measured, THRESHOLDS[sensitivity]),
  }));
}

function currentCommit(): string {
  return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: PROJECT_FOLDER }).toString().trim();
}

function heading(date: string, commit: string, { cameras }: StudyPlan): string {
  const people = cameras.map(
    ({ person, fps, iodPx }) => `${person} (${fps.toFixed(0)} fps, ${iodPx.toFixed(0)} px between the eyes)`,
  );
  const left = cameras.flatMap(({ person, leftOut }) => leftOut.map((what) => `${person}, ${what}`));
  return (
    `Measured ${date.slice(0, 10)} at ${commit}, balanced sensitivity: the same planted movements of 1.2 to 4.5 % ` +
    `seen by other cameras, ${people.join(' and ')}.` +
    (left.length > 0 ? ` Left out: ${left.join(' ')}` : '') +
    " The whitened filter stands beside the app, its cut chosen on the clips' own cameras. Unverified are moments " +
    'that belong to no planted movement.'
  );
}

async function write(judgement: Judgement, report: string, date: string, commit: string): Promise<string> {
  const { cameras } = judgement.plan;
  const bySensitivity = Object.fromEntries(
    (Object.keys(THRESHOLDS) as (keyof typeof THRESHOLDS)[]).map((name) => [
      name,
      studyResults(outcomesAt(judgement, name)),
    ]),
  );
  const { missing } = footage();
  const result = { schema: SCHEMA, date, commit, machine: machine(), missing, cameras, bySensitivity };
  const path = join(options.results, `accuracy-studies-${date.slice(0, 10)}`);
  await mkdir(options.results, { recursive: true });
  await writeFile(`${path}.json`, `${JSON.stringify(result, null, 2)}\n`);
  await writeFile(`${path}.md`, `${report}\n`);
  return path;
}

async function studies(): Promise<number> {
  const wanted = wantedStudies();
  await useWasm();
  const judgement = await judge(wanted);
  if (judgement.cases.length === 0) {
    process.stdout.write(
      `Nothing can be measured: ${footage().missing.join(', ')} are not on this machine.\n`,
    );
    return EXIT.failed;
  }
  const [date, commit] = [new Date().toISOString(), currentCommit()];
  const results = studyResults(outcomesAt(judgement, 'balanced'));
  const report = `${heading(date, commit, judgement.plan)}\n\n${studiesReport(results)}`;
  process.stdout.write(`${report}\n`);
  if (wanted.length < STUDIES.length) return EXIT.ok;
  process.stdout.write(`\nWritten to ${await write(judgement, report, date, commit)}.json and .md.\n`);
  return EXIT.ok;
}

await runCommand(studies);
