import { checkReadable } from '../../src/cli/check-files.ts';
import { EXIT } from '../../src/cli/complaint.ts';
import { ProgressLine } from '../../src/cli/progress-line.ts';
import { runCommand } from '../../src/cli/run-command.ts';
import { PlantingSession } from './plant.ts';
import { TREATMENTS, type Treatment } from './planting-contract.ts';
import { PLANTED_HELP, parsePlantedArgs, type PlantedOptions } from './planted-options.ts';
import { poolScores } from './pooled-score.ts';
import { machine, writeResult } from './results.ts';
import { detailTables, gainTables, noiseTable, scoreTable } from './tables.ts';
import { gainRows, noiseRows, type GainRow } from './tracker-rows.ts';
import { designTrial, judge, orderFor, type Judged, type Trial } from './trial.ts';

/** Lasting movements in every clip, beside the brief ones. */
const LASTING_PER_CLIP = 1;
const SCHEMA = 1;

interface Run {
  readonly session: PlantingSession;
  readonly options: PlantedOptions;
  readonly say: (text: string) => void;
}

async function trials({ session, options }: Run, lasting: number): Promise<Trial[]> {
  const { backgrounds, families, seed, amplitudes } = options;
  const designed: Trial[] = [];
  for (const [index, background] of backgrounds.present.entries()) {
    const { trace } = await session.anchors(background.path);
    designed.push(designTrial(background, trace, index, { families, seed, amplitudes, lasting }));
  }
  return designed;
}

/** What the tracker recovers, clip by clip. */
async function lookAtTracker(run: Run): Promise<void> {
  const rows: GainRow[] = [];
  for (const trial of await trials(run, 0)) {
    run.say(trial.name);
    const { path } = trial.background;
    const twin = await run.session.record(await run.session.plant(path, orderFor(trial, 'twin')));
    const planted = await run.session.record(await run.session.plant(path, orderFor(trial, 'planted')));
    process.stdout.write(`${noiseTable(trial.name, noiseRows(twin))}\n`);
    const { trace } = await run.session.anchors(path);
    rows.push(...gainRows(trial, trace, twin, planted));
  }
  process.stdout.write(gainTables(rows));
}

interface JudgedTrial {
  readonly trial: Trial;
  readonly judged: Readonly<Record<Treatment, Judged>>;
}

async function judgeAll(run: Run): Promise<JudgedTrial[]> {
  const all: JudgedTrial[] = [];
  for (const trial of await trials(run, LASTING_PER_CLIP)) {
    const judged: Partial<Record<Treatment, Judged>> = {};
    for (const treatment of TREATMENTS) {
      run.say(`${trial.name}, ${treatment}`);
      judged[treatment] = await judge(run.session, trial, treatment);
    }
    const { planted, twin, sham } = judged;
    if (planted && twin && sham) all.push({ trial, judged: { planted, twin, sham } });
  }
  return all;
}

function trialJson({ trial, judged }: JudgedTrial): object {
  const treatments = TREATMENTS.map((treatment) => {
    const { score, analysis } = judged[treatment];
    const { scoredMs, unscoredMs, unscored, moments } = analysis.clip;
    return [treatment, { score: poolScores([score]), scoredMs, unscoredMs, unscored, moments }] as const;
  });
  const { name, family, seed, durationMs, events } = trial;
  return { clip: name, family, seed, durationMs, events, treatments: Object.fromEntries(treatments) };
}

function resultJson(run: Run, all: readonly JudgedTrial[]): object {
  const { amplitudes, families, seed, backgrounds } = run.options;
  const start = all.at(0)?.judged.planted.analysis.start;
  const pooled = TREATMENTS.map(
    (treatment) => [treatment, poolScores(all.map(({ judged }) => judged[treatment].score))] as const,
  );
  return {
    schema: SCHEMA,
    date: new Date().toISOString(),
    machine: machine(),
    environment: {
      browser: run.session.harness.browserName,
      backend: start?.backend,
      landmarkerSha256: start?.landmarkerSha256,
      modelVersion: start?.modelVersion,
    },
    settings: { amplitudes, families, seed, missing: backgrounds.missing },
    pooled: Object.fromEntries(pooled),
    clips: all.map(trialJson),
  };
}

function printScores(all: readonly JudgedTrial[]): void {
  const pooledOf = (treatment: Treatment) => poolScores(all.map(({ judged }) => judged[treatment].score));
  const byClip = all.map(
    ({ trial, judged }) => [`${trial.name} (${trial.family})`, poolScores([judged.planted.score])] as const,
  );
  const byTreatment = TREATMENTS.map((treatment) => [treatment, pooledOf(treatment)] as const);
  process.stdout.write(
    `${scoreTable('Planted, by clip', byClip)}\n` +
      `${scoreTable('All clips; what twin and sham match, they match by chance', byTreatment)}\n` +
      detailTables(pooledOf('planted')),
  );
}

async function countFound(run: Run): Promise<void> {
  const all = await judgeAll(run);
  printScores(all);
  process.stdout.write(`\nWritten to ${await writeResult('planted.json', resultJson(run, all))}.\n`);
}

async function planted(): Promise<number> {
  const options = parsePlantedArgs(process.argv.slice(2));
  if (options === 'help') {
    process.stdout.write(PLANTED_HELP);
    return EXIT.ok;
  }
  const { present, missing } = options.backgrounds;
  for (const { path } of present) await checkReadable(path, 'clip');
  if (missing.length > 0) process.stdout.write(`Left out, not on this machine: ${missing.join(', ')}.\n\n`);
  const progress = new ProgressLine(process.stderr);
  let doing = 'Starting the browser';
  const session = await PlantingSession.open({
    onProgress: (what, share) => progress.show(`${doing}: ${what} ${Math.round(share * 100)} %`),
  });
  const run: Run = { session, options, say: (text) => void (doing = text) };
  try {
    await (options.trace ? lookAtTracker(run) : countFound(run));
    return EXIT.ok;
  } finally {
    progress.clear();
    await session.close();
  }
}

await runCommand(planted);
