/**
 * npm run bench:accuracy: plants small movements into real footage, measures every clip once with the real pipeline
 * (kept in .cache/accuracy, so that a run goes on where it was stopped), and says what is found at each sensitivity,
 * and what simple rules and published spotters find in the same recordings.
 * Where a clip shows a plain expression, that is planted as well, small and fast.
 * A library that labels faces looks at one planted clip of each person, at some 0.1 s a picture; --no-labels leaves it out.
 * Options: --seeds N (plans for each clip, default 2), --model FOLDER, --split tuning|measuring, --results FOLDER.
 */
import { execFileSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { EXIT, usageComplaint } from '../../src/cli/terminal/complaint.ts';
import { ProgressLine } from '../../src/cli/terminal/progress-line.ts';
import { PROJECT_FOLDER } from '../../src/cli/terminal/project-folder.ts';
import { runCommand } from '../../src/cli/terminal/run-command.ts';
import { THRESHOLDS } from '../../src/spotting/sensitivity.ts';
import { useWasm } from '../../models/training/backend.ts';
import { loadWeights } from '../../models/training/load-weights.ts';
import { casesOf, orderOf, ownTrialOf, trialsOf, type Case } from './cases.ts';
import { figuresOf, type Figures } from './comparison.ts';
import { footage, SPLITS, type FootageList, type Split } from './footage.ts';
import { LabelWatch } from './label-flips/label-watch.ts';
import { measureClip, type MeasuredClip } from './measure.ts';
import { reportOf, type Run } from './run-report.ts';
import { TraceStore } from './trace-store.ts';
import { PlantingSession } from '../planting/plant.ts';
import { machine } from '../planting/results.ts';

const SCHEMA = 2;

const { values: options } = parseArgs({
  options: {
    seeds: { type: 'string', default: '2' },
    model: { type: 'string', default: join(PROJECT_FOLDER, 'models/movement') },
    split: { type: 'string', default: 'measuring' },
    labels: { type: 'boolean', default: true },
    results: { type: 'string', default: join(PROJECT_FOLDER, 'bench/results') },
  },
  allowNegative: true,
});

function statedSplit(): Split {
  const split = SPLITS.find((known) => known === options.split);
  if (split === undefined)
    throw usageComplaint(`There is no split "${options.split}": ${SPLITS.join(', ')}.`);
  return split;
}

/** The stated split, and the tuning split, on which the rivals' cuts are chosen: that needs no sham. */
async function designed(session: PlantingSession, list: FootageList, split: Split): Promise<readonly Case[]> {
  const seeds = Array.from({ length: Number(options.seeds) }, (_, k) => k + 1);
  const cases: Case[] = [];
  for (const [index, clip] of list.present.entries()) {
    if (clip.split !== split && clip.split !== 'tuning') continue;
    const trials = await trialsOf(session, clip, index, seeds);
    const own = await ownTrialOf(session, clip, index);
    const all = own === null ? trials : [...trials, own];
    cases.push(...casesOf(clip, all, clip.split === split ? ['twin', 'sham'] : ['twin']));
  }
  return cases;
}

/** Planted clips of the stated split, the first of each person. */
function toBeLabelled(cases: readonly Case[], split: Split): ReadonlySet<Case> {
  const first = new Map<string, Case>();
  for (const one of cases) {
    const { person, split: own } = one.footage;
    if (own === split && one.treatment === 'planted' && !first.has(person)) first.set(person, one);
  }
  return new Set(options.labels ? first.values() : []);
}

async function measured(list: FootageList, split: Split): Promise<readonly MeasuredClip[]> {
  const progress = new ProgressLine(process.stderr);
  let doing = 'Starting the browser';
  const session = await PlantingSession.open({
    onProgress: (what, share) => progress.show(`${doing}: ${what} ${Math.round(share * 100)} %`),
  });
  const watch = new LabelWatch(session, (pictures) => progress.show(`${doing}: ${pictures} labelled`));
  try {
    const weights = await loadWeights(options.model);
    const store = new TraceStore(session);
    const cases = await designed(session, list, split);
    const labelling = toBeLabelled(cases, split);
    const done: MeasuredClip[] = [];
    for (const wanted of cases) {
      doing = `${done.length + 1} of ${cases.length}, ${wanted.trial.name}, ${wanted.treatment}`;
      progress.show(doing);
      const trace = await store.trace(wanted);
      const path = await session.plant(wanted.footage.path, orderOf(wanted));
      const labelled = labelling.has(wanted) ? await watch.labelled(path) : null;
      done.push(measureClip(weights, wanted, trace, labelled));
    }
    return done;
  } finally {
    progress.clear();
    await watch.close();
    await session.close();
  }
}

function currentCommit(): string {
  return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: PROJECT_FOLDER }).toString().trim();
}

async function modelVersion(): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(options.model, 'manifest.json'), 'utf8'));
  const known = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return known ? String(manifest.version) : 'without a version';
}

/** The run as data. */
function resultOf({ date, commit, model, split, list }: Omit<Run, 'clips'>, figures: Figures): object {
  const { bySensitivity, byCondition, byPerson, seen, besideLabels, ...rest } = figures;
  return {
    schema: SCHEMA,
    date,
    commit,
    model,
    machine: machine(),
    split,
    missing: list.missing,
    sensitivities: THRESHOLDS,
    bySensitivity: Object.fromEntries(bySensitivity),
    byCondition: Object.fromEntries(byCondition),
    byPerson: Object.fromEntries(byPerson),
    seen: Object.fromEntries(seen),
    besideLabels: Object.fromEntries(besideLabels),
    ...rest,
  };
}

async function accuracy(): Promise<number> {
  const split = statedSplit();
  await useWasm();
  const list = footage();
  const clips = await measured(list, split);
  const figures = figuresOf(clips, split);
  const date = new Date().toISOString();
  const run = { date, commit: currentCommit(), model: await modelVersion(), split, list };
  const report = reportOf({ ...run, clips: clips.filter(({ of }) => of.footage.split === split) }, figures);
  process.stdout.write(`${report}\n`);
  const path = join(options.results, `accuracy-${split}-${date.slice(0, 10)}`);
  await mkdir(options.results, { recursive: true });
  await writeFile(`${path}.json`, `${JSON.stringify(resultOf(run, figures), null, 2)}\n`);
  await writeFile(`${path}.md`, `${report}\n`);
  process.stdout.write(`\nWritten to ${path}.json and .md.\n`);
  return EXIT.ok;
}

await runCommand(accuracy);
