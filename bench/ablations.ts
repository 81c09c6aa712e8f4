/**
 * What each part of the measurement is worth, judged without the network: by how far movements stand out of the
 * noise, and by the whitened filter.
 *
 *   npx tsx bench/ablations.ts                                       judges what is recorded, writes bench/results
 *   npx tsx bench/ablations.ts record NAME [--landmarker PATH]       records the clips with this checkout's code
 *
 * Ways of measuring that are no options are patches in bench/accuracy/studies/variants: apply one in a checkout of
 * its own, record there under the patch's name, and put that checkout's .cache/ablations beside the others.
 */
import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { EXIT, usageComplaint } from '../src/cli/terminal/complaint.ts';
import { ProgressLine } from '../src/cli/terminal/progress-line.ts';
import { PROJECT_FOLDER } from '../src/cli/terminal/project-folder.ts';
import { runCommand } from '../src/cli/terminal/run-command.ts';
import { trialsOf } from './accuracy/cases.ts';
import { footage } from './accuracy/footage.ts';
import { ABLATIONS } from './accuracy/studies/ablation-list.ts';
import { ablationReport } from './accuracy/studies/ablation-report.ts';
import { judgedGroup, type GroupResult, type Recording } from './accuracy/studies/judge-ablation.ts';
import { recordingsOf, recordVariant, variantClips } from './accuracy/studies/variant-traces.ts';
import { TraceStore } from './accuracy/trace-store.ts';
import { PlantingSession } from './planting/plant.ts';
import { machine, writeResult } from './planting/results.ts';

const SCHEMA = 1;
/** Plans of the tuning split: those that the bench itself uses. */
const SEEDS: readonly number[] = [1, 2];

const { positionals, values: options } = parseArgs({
  allowPositionals: true,
  options: { landmarker: { type: 'string' } },
});

async function record(name: string): Promise<number> {
  await recordVariant(name, await variantClips(footage().present), options.landmarker);
  return EXIT.ok;
}

/** The bench's own planted clips of the tuning split, as it records them. */
async function tuningRecordings(): Promise<readonly Recording[]> {
  const session = await PlantingSession.open();
  try {
    const store = new TraceStore(session);
    const recordings: Recording[] = [];
    for (const [index, clip] of footage().present.entries()) {
      if (clip.split !== 'tuning') continue;
      for (const trial of await trialsOf(session, clip, index, SEEDS)) {
        const trace = await store.trace({ footage: clip, trial, treatment: 'planted' });
        recordings.push({ person: clip.person, trace, events: trial.events });
      }
    }
    return recordings;
  } finally {
    await session.close();
  }
}

async function judge(): Promise<readonly GroupResult[]> {
  const clips = await variantClips(footage().present);
  const tuning = await tuningRecordings();
  const progress = new ProgressLine(process.stderr);
  try {
    const groups: GroupResult[] = [];
    for (const group of ABLATIONS) {
      const isOfStudies = group.footage === 'studies';
      groups.push(
        await judgedGroup(
          group,
          async (name) => (isOfStudies ? recordingsOf(name, clips) : tuning),
          (name) => progress.show(`${group.title}: ${name}`),
        ),
      );
    }
    return groups;
  } finally {
    progress.clear();
  }
}

async function report(): Promise<number> {
  const { missing } = footage();
  const groups = await judge();
  const date = new Date().toISOString();
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: PROJECT_FOLDER })
    .toString()
    .trim();
  const text = [
    `Judged ${date.slice(0, 10)} at ${commit}, without the network: how high planted movements stand above the noise of the ` +
      'best channel where they move the skin, and what the whitened filter finds.',
    ablationReport(groups),
  ].join('\n\n');
  process.stdout.write(`${text}\n`);
  const name = `ablations-${date.slice(0, 10)}`;
  const path = await writeResult(`${name}.json`, {
    schema: SCHEMA,
    date,
    machine: machine(),
    commit,
    missing,
    groups,
  });
  await writeFile(join(PROJECT_FOLDER, 'bench/results', `${name}.md`), `${text}\n`);
  process.stdout.write(`\nWritten to ${path}.\n`);
  return EXIT.ok;
}

async function ablations(): Promise<number> {
  if (positionals.length === 0) return report();
  const [command, name] = positionals;
  if (command !== 'record' || positionals.length !== 2)
    throw usageComplaint('Say nothing, or "record" and the name of a way of measuring.');
  return record(name);
}

await runCommand(ablations);
