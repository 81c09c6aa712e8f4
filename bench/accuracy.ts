/**
 * npm run bench:accuracy: plants small movements into real footage, measures every clip once with the real pipeline
 * (kept in .cache/accuracy, so that a run goes on where it was stopped), and says what is found at each sensitivity.
 * Options: --seeds N (plans for each clip, default 2), --model FOLDER, --split tuning|measuring.
 */
import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { EXIT } from '../src/cli/complaint.ts';
import { ProgressLine } from '../src/cli/progress-line.ts';
import { PROJECT_FOLDER } from '../src/cli/project-folder.ts';
import { runCommand } from '../src/cli/run-command.ts';
import { THRESHOLDS } from '../src/spotting/sensitivity.ts';
import { useWasm } from '../models/training/backend.ts';
import { loadWeights } from '../models/training/load-weights.ts';
import { casesOf, trialsOf, type Case } from './accuracy/cases.ts';
import { footage, type FootageList } from './accuracy/footage.ts';
import { outcomeOf, type MeasuredCase, type Outcome } from './accuracy/outcome.ts';
import { recallTable, scoreTable, timeTable } from './accuracy/report.ts';
import { conditionOf, summariesBy, summarise, type Summary } from './accuracy/summary.ts';
import { TraceStore } from './accuracy/trace-store.ts';
import { verdictsOn } from '../models/training/evaluation/run-trace.ts';
import { PlantingSession } from './planting/plant.ts';
import { machine, writeResult } from './planting/results.ts';

const SCHEMA = 1;

const { values: options } = parseArgs({
  options: {
    seeds: { type: 'string', default: '2' },
    model: { type: 'string', default: join(PROJECT_FOLDER, 'models/movement') },
    split: { type: 'string', default: 'measuring' },
  },
});

async function designed(session: PlantingSession, list: FootageList): Promise<readonly Case[]> {
  const seeds = Array.from({ length: Number(options.seeds) }, (_, k) => k + 1);
  const cases: Case[] = [];
  for (const [index, clip] of list.present.entries()) {
    if (clip.split !== options.split) continue;
    cases.push(...casesOf(clip, await trialsOf(session, clip, index, seeds)));
  }
  return cases;
}

async function measured(list: FootageList): Promise<readonly MeasuredCase[]> {
  const progress = new ProgressLine(process.stderr);
  let doing = 'Starting the browser';
  const session = await PlantingSession.open({
    onProgress: (what, share) => progress.show(`${doing}: ${what} ${Math.round(share * 100)} %`),
  });
  try {
    const weights = await loadWeights(options.model);
    const store = new TraceStore(session);
    const cases = await designed(session, list);
    const done: MeasuredCase[] = [];
    for (const wanted of cases) {
      doing = `${done.length + 1} of ${cases.length}, ${wanted.trial.name}, ${wanted.treatment}`;
      progress.show(doing);
      const trace = await store.trace(wanted);
      done.push({ ...wanted, trace, verdicts: verdictsOn(weights, trace) });
    }
    return done;
  } finally {
    progress.clear();
    await session.close();
  }
}

type Named = readonly (readonly [string, Summary])[];

function reportOf(bySensitivity: Named, balanced: readonly Outcome[], list: FootageList): string {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: PROJECT_FOLDER })
    .toString()
    .trim();
  const people = new Set(balanced.map(({ measured: { footage: clip } }) => clip.person)).size;
  const left = list.missing.length > 0 ? ` Left out, not on this machine: ${list.missing.join(', ')}.` : '';
  return [
    `Measured ${new Date().toISOString().slice(0, 10)} at ${commit}: movements planted into real footage of ${people} people ` +
      `of the ${options.split} split.${left} These are injected movements, and compare with nothing published on real ones.`,
    scoreTable('sensitivity', bySensitivity),
    timeTable(bySensitivity),
    'At the balanced sensitivity, by what the person does of their own accord:',
    scoreTable('condition', summariesBy(balanced, conditionOf)),
    'Found of the judged, by size (share of the distance between the eyes):',
    recallTable('sensitivity', bySensitivity, ({ judgedByAmplitude }) => judgedByAmplitude),
    'By movement:',
    recallTable('sensitivity', bySensitivity, ({ judgedByMovement }) => judgedByMovement),
  ].join('\n\n');
}

async function accuracy(): Promise<number> {
  await useWasm();
  const list = footage();
  const cases = await measured(list);
  const outcomes = Object.entries(THRESHOLDS).map(
    ([name, thresholds]) => [name, cases.map((one) => outcomeOf(one, thresholds))] as const,
  );
  const bySensitivity = outcomes.map(([name, all]) => [name, summarise(all)] as const);
  const balanced = outcomes.find(([name]) => name === 'balanced')?.[1] ?? [];
  const report = reportOf(bySensitivity, balanced, list);
  process.stdout.write(`${report}\n`);
  const date = new Date().toISOString();
  const name = `accuracy-${options.split}-${date.slice(0, 10)}`;
  const path = await writeResult(`${name}.json`, {
    schema: SCHEMA,
    date,
    machine: machine(),
    split: options.split,
    missing: list.missing,
    sensitivities: THRESHOLDS,
    bySensitivity: Object.fromEntries(bySensitivity),
    byCondition: Object.fromEntries(summariesBy(balanced, conditionOf)),
    byClip: Object.fromEntries(summariesBy(balanced, ({ measured: { trial } }) => trial.name)),
  });
  await writeFile(join(PROJECT_FOLDER, 'bench/results', `${name}.md`), `${report}\n`);
  process.stdout.write(`\nWritten to ${path}.\n`);
  return EXIT.ok;
}

await runCommand(accuracy);
