/**
 * npm run bench:nuisances: lays blinks, speech, nods, hands, steps of light, lost frames and other nuisances over recorded
 * footage of people who keep still, and over a generated face; says how many moments each makes that are none, how much
 * time it leaves unjudged, and how many brief movements are found beside it. Options: --seeds N (plans for each clip, default 2), --model FOLDER, --results FOLDER;
 * --limits measures only the small fixed set and renews the limits that the tests hold.
 */
import { execFileSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { EXIT } from '../../../src/cli/terminal/complaint.ts';
import { ProgressLine } from '../../../src/cli/terminal/progress-line.ts';
import { PROJECT_FOLDER } from '../../../src/cli/terminal/project-folder.ts';
import { runCommand } from '../../../src/cli/terminal/run-command.ts';
import { useWasm } from '../../../models/training/backend.ts';
import { loadWeights } from '../../../models/training/load-weights.ts';
import type { NetworkWeights } from '../../../models/training/network.ts';
import { footage } from '../footage.ts';
import { markdownTable } from '../../kit/markdown.ts';
import { generatedBackground, recordedBackgrounds, type Background } from './backgrounds.ts';
import { NUISANCE_NAMES } from './kinds.ts';
import { LIMITS_FILE, measuredLimits } from './limits.ts';
import { momentsIn } from '../../../models/evaluation/run-trace.ts';
import { figuresOf, nuisanceRows, type Named } from './report.ts';
import { pooled, Stage } from './tally.ts';
import { PlantingSession } from '../../planting/plant.ts';
import { machine } from '../../planting/results.ts';

const SCHEMA = 1;
/** Footage in which less than this share of time is judged has nuisances enough of its own. */
const QUIET_SHARE = 0.8;

const { values: options } = parseArgs({
  options: {
    seeds: { type: 'string', default: '2' },
    model: { type: 'string', default: join(PROJECT_FOLDER, 'models/movement') },
    results: { type: 'string', default: join(PROJECT_FOLDER, 'bench/results') },
    limits: { type: 'boolean', default: false },
  },
});

const progress = new ProgressLine(process.stderr);

async function modelVersion(): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(options.model, 'manifest.json'), 'utf8'));
  const known = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return known ? String(manifest.version) : 'without a version';
}

async function renewLimits(weights: NetworkWeights): Promise<void> {
  const limits = measuredLimits(weights, await modelVersion());
  await writeFile(LIMITS_FILE, `${JSON.stringify(limits, null, 2)}\n`);
  process.stdout.write(`Written to ${LIMITS_FILE.slice(PROJECT_FOLDER.length + 1)}.\n`);
}

async function recorded(): Promise<readonly Background[]> {
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

interface Stages {
  readonly used: readonly { readonly background: Background; readonly stages: readonly Stage[] }[];
  readonly restless: readonly string[];
}

function stagesOn(weights: NetworkWeights, backgrounds: readonly Background[]): Stages {
  const seeds = Array.from({ length: Number(options.seeds) }, (_, k) => k + 1);
  const judged = backgrounds.map((background) => {
    progress.show(`Untouched: ${background.name}`);
    const untouched = momentsIn(weights, background.trace);
    return { background, untouched, share: untouched.scoredMs / untouched.durationMs };
  });
  const quiet = judged.filter(({ share }) => share >= QUIET_SHARE);
  return {
    used: quiet.map(({ background, untouched }) => ({
      background,
      stages: seeds.map((seed) => new Stage(weights, background.trace, seed, untouched)),
    })),
    restless: judged.filter(({ share }) => share < QUIET_SHARE).map(({ background }) => background.name),
  };
}

interface Outcome {
  readonly all: Named;
  readonly byBackground: readonly (readonly [name: string, tallies: Named])[];
}

function tallied({ used }: Stages): Outcome {
  const rows = used.map(({ background, stages }) => {
    const tallies = NUISANCE_NAMES.map((kind) => {
      progress.show(`${background.name}: ${kind}`);
      return [kind, pooled(stages.map((stage) => stage.tally(kind)))] as const;
    });
    return [background.name, tallies] as const;
  });
  const all = NUISANCE_NAMES.map(
    (kind, k) => [kind, pooled(rows.map(([, tallies]) => tallies[k][1]))] as const,
  );
  return { all, byBackground: rows };
}

async function report(stages: Stages, outcome: Outcome): Promise<string> {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: PROJECT_FOLDER });
  const names = stages.used.map(({ background }) => background.name).join(', ');
  const left =
    stages.restless.length > 0
      ? ` Left out, because the people in them do enough of their own: ${stages.restless.join(', ')}.`
      : '';
  return [
    `Measured ${new Date().toISOString().slice(0, 10)} at ${commit.toString().trim()}, model ${await modelVersion()}, balanced ` +
      `sensitivity. Nuisances are laid over what the pipeline measured of people who keep still (${names}), as numbers and ` +
      `not as pixels.${left}`,
    markdownTable(nuisanceRows(outcome.all)),
  ].join('\n\n');
}

async function nuisances(): Promise<number> {
  await useWasm();
  const weights = await loadWeights(options.model);
  if (options.limits) {
    await renewLimits(weights);
    return EXIT.ok;
  }
  const clips = await recorded();
  const backgrounds = [...clips, generatedBackground()];
  const stages = stagesOn(weights, backgrounds);
  const outcome = tallied(stages);
  progress.clear();
  const text = await report(stages, outcome);
  process.stdout.write(`${text}\n`);
  const date = new Date().toISOString();
  const path = join(options.results, `accuracy-nuisances-${date.slice(0, 10)}`);
  const figures = (tallies: Named) =>
    Object.fromEntries(tallies.map(([kind, tally]) => [kind, figuresOf(tally)]));
  await mkdir(options.results, { recursive: true });
  const result = {
    schema: SCHEMA,
    date,
    machine: machine(),
    model: await modelVersion(),
    missing: footage().missing,
    leftOut: stages.restless,
    nuisances: figures(outcome.all),
    byBackground: Object.fromEntries(outcome.byBackground.map(([name, rows]) => [name, figures(rows)])),
  };
  await writeFile(`${path}.json`, `${JSON.stringify(result, null, 2)}\n`);
  await writeFile(`${path}.md`, `${text}\n`);
  process.stdout.write(`\nWritten to ${path}.json and .md.\n`);
  return EXIT.ok;
}

await runCommand(nuisances);
