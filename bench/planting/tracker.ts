import { checkReadable } from '../../src/cli/commands/check-files.ts';
import { EXIT } from '../../src/cli/terminal/complaint.ts';
import { ProgressLine } from '../../src/cli/terminal/progress-line.ts';
import { runCommand } from '../../src/cli/terminal/run-command.ts';
import { PlantingSession } from './plant.ts';
import { PLANTED_HELP, parsePlantedArgs, type PlantedOptions } from './planted-options.ts';
import { gainTables, noiseTable } from './tables.ts';
import { gainRows, noiseRows, type GainRow } from './tracker-rows.ts';
import { designTrial, orderFor, type Trial } from './trial.ts';

async function trials(session: PlantingSession, options: PlantedOptions): Promise<Trial[]> {
  const { backgrounds, families, seed, amplitudes } = options;
  const designed: Trial[] = [];
  for (const [index, background] of backgrounds.present.entries()) {
    const { trace } = await session.anchors(background.path);
    designed.push(designTrial(background, trace, index, { families, seed, amplitudes, lasting: 0 }));
  }
  return designed;
}

/** What the tracker recovers, clip by clip, and its noise with nothing planted. */
async function lookAtTracker(
  session: PlantingSession,
  options: PlantedOptions,
  say: (text: string) => void,
): Promise<void> {
  const rows: GainRow[] = [];
  for (const trial of await trials(session, options)) {
    say(trial.name);
    const { path } = trial.background;
    const twin = await session.record(await session.plant(path, orderFor(trial, 'twin')));
    const planted = await session.record(await session.plant(path, orderFor(trial, 'planted')));
    process.stdout.write(`${noiseTable(trial.name, noiseRows(twin))}\n`);
    const { trace } = await session.anchors(path);
    rows.push(...gainRows(trial, trace, twin, planted));
  }
  process.stdout.write(gainTables(rows));
}

async function tracker(): Promise<number> {
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
  try {
    await lookAtTracker(session, options, (text) => (doing = text));
    return EXIT.ok;
  } finally {
    progress.clear();
    await session.close();
  }
}

await runCommand(tracker);
